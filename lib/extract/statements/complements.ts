import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { isPeopleNoun, isPersonHead } from '../coreference/person-nouns.ts';
import { isDocument } from './cue-lexicon.ts';
import { phraseEndingAt, type Reader } from './reader.ts';
import { describedBy, quantityBefore } from './reduced.ts';
import type { SourcePhrases } from './source.ts';

/** Climbs "a spokesperson for the city of X" to its head, and collects "X and Y". */
export function withComplements(
  reader: Reader,
  last: NounPhrase,
  bound: number,
  end: number,
): SourcePhrases | null {
  const { tokens } = reader;
  let phrase = listOwner(reader, last, bound) ?? last;
  for (let hops = 0; hops < 5 && phrase.first > bound; hops++) {
    const before = tokens[phrase.first - 1]!;
    const doer =
      before.pos === 'VERB' && /ing$/.test(before.lower)
        ? phraseEndingAt(reader, phrase.first - 1)
        : undefined;
    if (doer && isPeopleNoun(tokens[doer.head]!.lower)) {
      phrase = doer;
      continue;
    }
    if (
      phrase === last &&
      /^(he|she|they|it|we|i|who)$/.test(tokens[phrase.head]!.lower) &&
      phrase.determiner === 'pronoun'
    )
      break;
    if (/^(before|after|since|until|as|than|while|although|though|because|once|like)$/.test(before.lower))
      break;
    if (before.pos !== 'ADP' || (before.lower === 'with' && /ing$/.test(tokens[end]?.lower ?? ''))) break;
    if (phrase.first - 1 <= bound) {
      const quantity = quantityBefore(reader, phrase.first - 1, bound);
      return quantity < 0 ? null : { phrases: [phrase], first: quantity, last: Math.min(end, last.last) };
    }
    const outer = phraseEndingAt(reader, phrase.first - 1) ?? describedBy(reader, phrase.first - 2);
    if (!outer) {
      const quantity = quantityBefore(reader, phrase.first - 1, bound);
      return quantity < 0 ? null : { phrases: [phrase], first: quantity, last: Math.min(end, last.last) };
    }
    if (isTitled(reader, outer, phrase))
      return { phrases: [phrase], first: outer.first, last: Math.min(end, last.last) };
    if (
      /^(part|one|some|many|most|all|none|number|majority|members|dozens|hundreds|thousands)$/.test(
        tokens[outer.head]!.lower,
      ) &&
      !isPeopleNoun(tokens[outer.head]!.lower) &&
      phrase.name < 0 &&
      !isPeopleNoun(tokens[phrase.head]!.lower)
    )
      break;
    phrase = outer;
    if (outer.temporal) return null;
  }
  const phrases = [phrase];
  const first = phrase.first;
  if (first > bound + 1 && /^(and|or|&)$/.test(tokens[first - 1]!.lower)) {
    const other = phraseEndingAt(reader, first - 1);
    const governed = other ? climb(reader, other, bound) : undefined;
    if (
      governed &&
      other &&
      governed !== other &&
      (isPersonHead(tokens[governed.head]!.lower) || isPeopleNoun(tokens[governed.head]!.lower))
    )
      return { phrases: [governed], first: governed.first, last: Math.min(end, last.last) };
    if (governed && other && governed !== other && isDocument(tokens[governed.head]!.lower))
      return { phrases: [other, phrase], first: governed.first, last: Math.min(end, last.last) };
    const title =
      other &&
      other.name < 0 &&
      other.determiner === 'none' &&
      phrase.name >= 0 &&
      reader.names[phrase.name]!.type === 'person' &&
      (tokens[other.head]!.pos === 'NOUN' || phrase.first < reader.names[phrase.name]!.first) &&
      !isPeopleNoun(tokens[other.head]!.lower);
    if (title) return { phrases, first: other.first, last: Math.min(end, last.last) };
    if (governed && other && governed !== other && governed.name >= 0 && phrase.name >= 0)
      return { phrases: [governed, phrase], first: governed.first, last: Math.min(end, last.last) };
    if (
      other &&
      !other.temporal &&
      other.first >= bound &&
      tokens[other.first - 1]?.pos !== 'ADP' &&
      tokens[other.first - 1]?.pos !== 'VERB'
    )
      phrases.unshift(other);
  }
  return { phrases, first: phrases[0]!.first, last: Math.min(end, last.last) };
}

/** What a list ending in `last` gives examples of: "German firms including A, B and C". */
function listOwner(reader: Reader, last: NounPhrase, bound: number): NounPhrase | null {
  const { tokens } = reader;
  let phrase = last;
  for (let hops = 0; hops < 6 && phrase.first > bound + 1; hops++) {
    let i = phrase.first - 1;
    if (
      /^(including|like)$/.test(tokens[i]!.lower) ||
      (tokens[i]!.lower === 'as' && tokens[i - 1]?.lower === 'such')
    ) {
      i -= tokens[i]!.lower === 'as' ? 1 : 0;
      if (tokens[i - 1]?.text === ',') i--;
      return phraseEndingAt(reader, i) ?? null;
    }
    if (!/^(and|or|,)$/.test(tokens[i]!.lower)) return null;
    if (tokens[i - 1]?.text === ',') i--;
    const before = phraseEndingAt(reader, i);
    if (!before) return null;
    phrase = before;
  }
  return null;
}

/** "US Ambassador to Germany Richard Grenell": the title runs into the name. */
export function isTitled({ tokens, names, nameAt }: Reader, outer: NounPhrase, phrase: NounPhrase): boolean {
  const other = nameAt[phrase.first]!;
  return (
    phrase.name >= 0 &&
    names[phrase.name]!.type === 'person' &&
    phrase.name !== other &&
    isPersonHead(tokens[outer.head]!.lower) &&
    (other >= 0 || phrase.first < names[phrase.name]!.first)
  );
}

/** The head that a phrase hangs on through prepositions: "officials" of "officials in the city of X". */
function climb(reader: Reader, from: NounPhrase, bound: number): NounPhrase {
  let phrase = from;
  for (
    let hops = 0;
    hops < 5 && phrase.first > bound + 1 && reader.tokens[phrase.first - 1]!.pos === 'ADP';
    hops++
  ) {
    const outer = phraseEndingAt(reader, phrase.first - 1);
    if (!outer || outer.temporal) break;
    phrase = outer;
  }
  return phrase;
}
