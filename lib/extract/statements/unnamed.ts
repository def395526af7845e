import { isPeopleNoun, isPersonHead, samePersonNoun } from '../coreference/person-nouns.ts';
import type { Reader } from './reader.ts';
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
  return findings.map((finding) => ({
    ...finding,
    sources: finding.sources.map((source): Source => {
      if (source.speaker || !source.description) return source;
      const sentence = tokens[source.first]!.sentence;
      known = known.filter((k) => sentence - k.sentence <= REACH);
      const head = headOf(reader, source);
      const pronoun = /^(he|she|they|it)$/.test(head);
      const same = pronoun ? known.at(-1) : /^(the|this|that|these|those)$/.test(tokens[source.first]!.lower) ? known.findLast((k) => alike(k.head, head)) : undefined;
      if (same) {
        known.push({ ...same, sentence });
        return { ...source, description: same.description };
      }
      if (!pronoun) known.push({ description: source.description, head, sentence });
      return source;
    }),
  }));
}

function headOf({ tokens, phraseAt, phrases }: Reader, { first }: Source): string {
  const phrase = phrases[phraseAt[first] ?? -1];
  return tokens[phrase?.head ?? first]!.lower;
}

function alike(a: string, b: string): boolean {
  if (a === b || (isPersonHead(a) && (samePersonNoun(a, b) || b === 'source'))) return true;
  return isPeopleNoun(a) && a === b;
}
