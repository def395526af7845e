import { isClause, isOpening } from './clause.ts';
import { isDocument } from './cue-lexicon.ts';
import { phraseStartingAt, type Reader } from './reader.ts';

/** Whom words are told to. */
export const AUDIENCE =
  /^(reporters|journalists|media|press|newspapers|viewers|listeners|fans|supporters|lawmakers|parliament|court|police|investigators|voters|followers|people|us|them|him|her|me|audience|crowd)$/;
/** Where words are said. */
export const VENUE =
  /^(twitter|facebook|telegram|statement|interview|conference|briefing|letter|tweet|post|speech|email|e-mail|television|tv|radio|blog|address|report|message|court|media|press|reporters|journalists|parliament|phone|instagram|youtube|broadcast|release|testimony|remarks|hearing|rally|article)$/;

/** First token after the person told: "told reporters", "told the BBC". */
export function afterAddressee(reader: Reader, at: number, until: number): number {
  const { tokens, names, nameAt } = reader;
  const phrase = phraseStartingAt(reader, at);
  if (!phrase || phrase.temporal) return at;
  let end = phrase.last;
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = names[nameAt[i]!];
    if (
      name &&
      name.last < phrase.last &&
      !(phrase.name >= 0 && names[phrase.name]!.type === 'institution' && phrase.name === nameAt[i])
    ) {
      const rest = tokens[name.last]!;
      if (rest.pos === 'NOUN' || /^['’]/.test(rest.text) || rest.text === '-') continue;
      end = name.last;
      break;
    }
    if (AUDIENCE.test(tokens[i]!.lower) && i + 1 < phrase.last && nameAt[i + 1]! >= 0) {
      end = i + 1;
      break;
    }
  }
  while (end < until && tokens[end]!.pos === 'ADP' && /^(of|at|from|for|in)$/.test(tokens[end]!.lower)) {
    const next = phraseStartingAt(reader, end + 1);
    if (!next || next.temporal) break;
    end = next.last;
  }
  return end;
}

/** First token after "on Monday", "in a statement", "later", "to reporters": what stands between a cue and its content. */
export function afterAdjuncts(reader: Reader, at: number, until: number): number {
  const { tokens, nameAt, names } = reader;
  let i = at;
  for (let hops = 0; hops < 8 && i < until; hops++) {
    const token = tokens[i]!;
    const phrase = phraseStartingAt(reader, i);
    if (
      phrase?.temporal &&
      tokens[phrase.last]?.lower !== 'of' &&
      (tokens[i]!.pos !== 'NUM' || /^(ago|earlier|later|before)$/.test(tokens[phrase.last]?.lower ?? '')) &&
      !/^['’]/.test(tokens[phrase.last]?.text ?? '') &&
      tokens[phrase.last]?.pos !== 'AUX' &&
      tokens[phrase.last]?.pos !== 'VERB'
    )
      i = phrase.last;
    else if (
      phrase &&
      phrase.first === i &&
      /^(late|early|last|this)$/.test(token.lower) &&
      phraseStartingAt(reader, phrase.last)?.temporal
    )
      i = phrase.last;
    else if (
      token.pos === 'ADV' &&
      !/^(NUM|ADJ|ADV)$/.test(tokens[i + 1]?.pos ?? '') &&
      !/^(only|about|nearly|almost|approximately|around|more|over|just|even)$/.test(token.lower)
    )
      i++;
    else if (/^(late|early|earlier|later|again|publicly|out)$/.test(token.lower)) i++;
    else if (token.pos === 'ADP' || (token.lower === 'to' && tokens[i + 1]?.pos !== 'VERB')) {
      const inner = phraseStartingAt(reader, i + 1);
      if (!inner) break;
      let end = inner.last;
      const head = tokens[inner.head]!.lower;
      const venue =
        inner.temporal ||
        VENUE.test(head) ||
        isDocument(head) ||
        AUDIENCE.test(head) ||
        (inner.name >= 0 &&
          names[inner.name]!.type === 'institution' &&
          /^(to|on|via|in)$/.test(token.lower));
      for (let more = true; more && end < until;) {
        const tail = phraseStartingAt(reader, end);
        more =
          /^(of|with|for|from|by|to|at|in|on)$/.test(tokens[end]!.lower) &&
          phraseStartingAt(reader, end + 1) !== undefined;
        if (more) end = phraseStartingAt(reader, end + 1)!.last;
        else if (tail?.temporal && !/^['’]/.test(tokens[tail.last]?.text ?? '')) end = tail.last;
      }
      const next = tokens[end];
      const signalled =
        end >= until || next!.lower === 'that' || /^[,:]$/.test(next!.text) || isOpening(reader, end);
      if (!venue && !signalled) break;
      if (
        !signalled &&
        !(
          isClause(reader, end, until) &&
          (phraseStartingAt(reader, end) || next!.lower === 'there' || nameAt[end]! >= 0)
        )
      ) {
        if (!inner.temporal && !/^(on|via|to)$/.test(token.lower)) break;
        end = inner.last;
      }
      i = end;
    } else if (token.text === ',') {
      const past = afterAside(reader, i, until);
      if (past === i) break;
      i = past;
    } else break;
  }
  return i;
}

/** Past the comma before "that" or a clause, and past an aside between commas; `at` itself where neither follows. */
function afterAside(reader: Reader, at: number, until: number): number {
  const { tokens } = reader;
  const starts = (i: number) => i < until && (tokens[i]!.lower === 'that' || isOpening(reader, i));
  if (starts(at + 1)) return at + 1;
  for (let i = at + 1; i < Math.min(until, at + 14); i++) {
    if (tokens[i]!.text !== ',') continue;
    const aside = tokens[at + 1]!;
    const like =
      aside.pos === 'ADP' ||
      aside.pos === 'DET' ||
      /ing$/.test(aside.lower) ||
      phraseStartingAt(reader, at + 1)?.temporal;
    return like &&
      (starts(i + 1) ||
        (phraseStartingAt(reader, i + 1) && isClause(reader, i + 1, until) && !isClause(reader, at + 1, i)))
      ? i + 1
      : at;
  }
  return at;
}
