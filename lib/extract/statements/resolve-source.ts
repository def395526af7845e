import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { isPossessiveMark } from '../coreference/token-kinds.ts';
import type { DraftMention } from '../draft.ts';
import { isDocument } from './cue-lexicon.ts';
import type { Reader } from './reader.ts';
import type { Source, SourcePhrases } from './source.ts';
import { phraseAfter } from './phrase-after.ts';

/** Finds who stands behind the phrases of a source. */
export function resolveSources(reader: Reader, { phrases, first, last, pronounEnd }: SourcePhrases): Source[] {
  const sources = phrases.flatMap((phrase): Source[] => {
    const range = phrases.length > 1 ? { first: phrase.first, last: phrase.last } : { first, last };
    const words = { first: range.first, last: pronounEnd ?? range.last };
    const found = speakersOf(reader, phrase, range.last);
    if (!found.length)
      return [{ speaker: null, description: textOf(reader, range.first, range.last), ...words }];
    return found.map((mention) => ({
      speaker: mention.entity,
      description: mention.level === 'name' ? null : textOf(reader, range.first, range.last),
      ...words,
    }));
  });
  return sources.every((s) => s.speaker === null)
    ? [{ speaker: null, description: textOf(reader, first, last), first, last: pronounEnd ?? last }]
    : sources;
}

export function textOf({ tokens, draft }: Reader, first: number, last: number): string {
  return draft.document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

function speakersOf(reader: Reader, phrase: NounPhrase, end: number): DraftMention[] {
  const { names, tokens, referenceAt } = reader;
  if (phrase.name >= 0) return names[phrase.name]!.type === 'event' ? [] : [names[phrase.name]!];
  const titled = nameBeforeSuffix(reader, phrase);
  if (titled) return [titled];
  const reference = referenceAt.get(phrase.head);
  if (reference) return [reference];
  const body = bodyOf(reader, phrase);
  if (body) return [body];
  return isDocument(tokens[phrase.head]!.lower) ? authorsOf(reader, phrase, end) : [];
}

/** "Kama Melly QC": a person's name with letters after it. */
function nameBeforeSuffix({ names, nameAt, tokens }: Reader, phrase: NounPhrase): DraftMention | null {
  if (!/^(QC|KC|MP|MEP|MSP|Jr\.?|Sr\.?|I{2,3}|IV|PhD|M\.?D\.?|[OMC]BE)$/.test(tokens[phrase.head]!.text))
    return null;
  const name = names[nameAt[phrase.head - 1] ?? -1];
  return name?.type === 'person' ? name : null;
}

/** "Goa's government" is the place; "the Reuters news agency" and "Time magazine" are the body named. */
function bodyOf({ names, nameAt, tokens }: Reader, phrase: NounPhrase): DraftMention | null {
  const { lower } = tokens[phrase.head]!;
  const before = phrase.head - (lower === 'agency' && tokens[phrase.head - 1]?.lower === 'news' ? 2 : 1);
  const name = before >= phrase.first ? names[nameAt[before] ?? -1] : undefined;
  if (
    name?.type === 'institution' &&
    /^(agency|newspaper|paper|magazine|channel|network|website|broadcaster|company|group|party|organisation|organization|union|team)$/.test(
      lower,
    )
  )
    return name;
  const owner = isPossessiveMark(tokens[phrase.head - 1] ?? tokens[phrase.head]!)
    ? names[nameAt[phrase.head - 2] ?? -1]
    : undefined;
  return owner?.type === 'place' &&
    /^(government|military|army|police|parliament|ministry|authorities|forces)$/.test(lower)
    ? owner
    : null;
}

/** Whose statement it is: "Trump's statement", "its report", "a statement by the court", "the NTSB report". */
function authorsOf(reader: Reader, phrase: NounPhrase, end: number): DraftMention[] {
  const { names, nameAt, tokens, referenceAt } = reader;
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    if (nameAt[i]! >= 0 && (isPossessiveMark(tokens[i + 1]!) || names[nameAt[i]!]!.type === 'institution'))
      return [names[nameAt[i]!]!];
    const reference = referenceAt.get(i);
    if (reference) return [reference];
  }
  for (
    let i = phrase.last;
    i < Math.min(end + 8, tokens.length) && tokens[i]!.sentence === phrase.sentence;
    i++
  ) {
    if (/^[,;:]$/.test(tokens[i]!.text) || tokens[i]!.pos === 'AUX') return [];
    if (!/^(by|from|of)$/.test(tokens[i]!.lower)) continue;
    const found = phraseAfter(reader, i + 1, tokens.length);
    if (found) return found.phrases.map((p) => authorAt(reader, p)).filter((m) => m !== undefined);
  }
  return [];
}

function authorAt({ names, referenceAt }: Reader, phrase: NounPhrase): DraftMention | undefined {
  if (phrase.name >= 0) return names[phrase.name]!.type === 'event' ? undefined : names[phrase.name]!;
  return referenceAt.get(phrase.head);
}
