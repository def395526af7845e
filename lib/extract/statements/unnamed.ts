import { isPeopleNoun, isPersonHead, samePersonNoun } from '../coreference/person-nouns.ts';
import { phraseStartingAt, type Reader } from './reader.ts';
import { isDocument } from './cue-lexicon.ts';
import { textOf } from './resolve-source.ts';
import type { Finding, Source } from './source.ts';

/** How many sentences a pronoun or "the official" may lie after the source it means. */
const REACH = 6;

interface Known {
  readonly description: string;
  readonly head: string;
  readonly sentence: number;
}

/** Gives "the official" and "they" the full words under which the same unnamed source was brought in. */
export function nameUnnamed(reader: Reader, findings: readonly Finding[]): Finding[] {
  const { tokens } = reader;
  let known: Known[] = [];
  let last: Finding | null = null;
  return findings.map((finding) => {
    const sources = finding.sources.map((source): Source => {
      if (source.speaker || !source.description) return source;
      const sentence = tokens[source.first]!.sentence;
      known = known.filter((k) => sentence - k.sentence <= REACH);
      const head = headOf(reader, source);
      const pronoun = /^(he|she|they|it)$/.test(head);
      const definite = /^(the|this|that|these|those)$/.test(tokens[source.first]!.lower);
      if (isDocument(head)) {
        known.push({ description: source.description, head, sentence });
        return source;
      }
      const same = pronoun
        ? known.findLast((k) => fits(head, k.head))
        : definite
          ? (known.findLast((k) => alike(k.head, head)) ?? broughtIn(reader, source, head))
          : undefined;
      if (same) {
        known.push({ ...same, sentence });
        return { ...source, description: same.description };
      }
      if (!pronoun) known.push({ description: source.description, head, sentence });
      return source;
    });
    const [only] = sources;
    const before = last;
    last = { ...finding, sources };
    if (
      !before ||
      sources.length !== 1 ||
      only!.speaker ||
      !/^(the|this|that) (statement|letter|tweet|post|memo|report|release|email|message|document|filing|complaint|study)$/i.test(
        only!.description ?? '',
      )
    )
      return last;
    if (tokens[only!.first]!.sentence - tokens[before.last - 1]!.sentence > 2) return last;
    last = { ...last, sources: before.sources.map((source) => ({ ...source, first: only!.first, last: only!.last })) };
    return last;
  });
}

/** The indefinite phrase that brought a source in before it spoke: "A Russian military official, who …". */
function broughtIn(reader: Reader, { first }: Source, head: string): Known | undefined {
  const { phrases, phraseAt, tokens } = reader;
  const here = tokens[first]!.sentence;
  for (let i = phraseAt[first]! - 1; i >= 0 && here - phrases[i]!.sentence <= REACH; i--) {
    const phrase = phrases[i]!;
    const its = tokens[phrase.head]!.lower;
    if (phrase.determiner !== 'indefinite' || phrase.name >= 0 || !alike(its, head)) continue;
    return {
      description: textOf(reader, phrase.first, endOf(reader, phrase.last)),
      head: its,
      sentence: phrase.sentence,
    };
  }
  return undefined;
}

/** End of a phrase with its complements and a relative clause between commas. */
function endOf(reader: Reader, at: number): number {
  const { tokens } = reader;
  let end = at;
  for (
    let next = phraseStartingAt(reader, end + 1);
    next && tokens[end]!.pos === 'ADP' && !next.temporal;
    next = phraseStartingAt(reader, end + 1)
  )
    end = next.last;
  if (tokens[end]?.text !== ',' || !/^(who|whose)$/.test(tokens[end + 1]?.lower ?? '')) return end;
  for (let i = end + 1; i < tokens.length && tokens[i]!.sentence === tokens[at]!.sentence; i++)
    if (tokens[i]!.text === ',') return i;
  return end;
}

function headOf({ tokens, phraseAt, phrases }: Reader, { first }: Source): string {
  const phrase = phrases[phraseAt[first] ?? -1];
  return tokens[phrase?.head ?? first]!.lower;
}

/** True where a pronoun can stand for what a noun names: "he" for a person alone, "it" for none, "they" for no document. */
function fits(pronoun: string, noun: string): boolean {
  const person = isPersonHead(noun);
  if (pronoun === 'they') return !isDocument(noun);
  return pronoun === 'it' ? !person && !isPeopleNoun(noun) : person;
}

function alike(a: string, b: string): boolean {
  if (a === b || (isPersonHead(a) && (samePersonNoun(a, b) || b === 'source'))) return true;
  return isPeopleNoun(a) && a === b;
}
