import type { NameSpan } from '../draft.ts';
import { classBit } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { SETTING } from './passage.ts';
import type { WordType } from './word-type.ts';

const DEMONYM = classBit('demonym');
const COUNTRY = classBit('country');
const ABBREVIATED = new Set(['u.s.', 'us', 'uk', 'u.k.', 'eu']);
const BODY = new Set('government military army police troops forces parliament navy'.split(' '));
const BETWEEN = new Set(
  'federal interim transitional central national security armed ground special air coalition military police'.split(
    ' ',
  ),
);

/**
 * A nationality before a lower-case state body names that body ("Iraqi security forces"), and so does
 * "government of" before a country; the whole phrase takes the place of what the tagger found in it.
 */
export function withNationBodies(passages: readonly Passage[], found: readonly NameSpan[]): NameSpan[] {
  const added: NameSpan[] = [];
  for (const { pieces, words, setting } of passages) {
    if (setting !== SETTING.text) continue;
    for (let i = 0; i + 1 < words.length; i++) {
      const last = words[i]!.hasCapital ? nationBody(words, i) : governmentOf(words, i);
      if (last < 0) continue;
      const [head, tail] = [pieces[i]!, pieces[last]!];
      added.push({
        start: head.start,
        end: tail.end,
        first: head.first,
        last: tail.last,
        type: 'institution',
        confidence: 0.9,
      });
      i = last;
    }
  }
  const fits = added.filter((span) => found.every((name) => !overlaps(name, span) || lies(name, span)));
  const rest = found.filter((name) => !fits.some((span) => overlaps(name, span)));
  return [...rest, ...fits].sort((a, b) => a.start - b.start);
}

function nationBody(words: readonly WordType[], i: number): number {
  const word = words[i]!;
  const isNation = word.classes & DEMONYM || ABBREVIATED.has(word.lower);
  if (!isNation || words[i - 1]?.hasCapital || words[i - 1]?.text === '-') return -1;
  for (let j = i + 1; j < Math.min(words.length, i + 4); j++) {
    const next = words[j]!;
    if (next.hasCapital) return -1;
    const goesOn =
      BETWEEN.has(next.lower) &&
      words[j + 1] &&
      (BODY.has(words[j + 1]!.lower) || BETWEEN.has(words[j + 1]!.lower));
    if (goesOn) continue;
    return BODY.has(next.lower) ? j : -1;
  }
  return -1;
}

function governmentOf(words: readonly WordType[], i: number): number {
  if (words[i]!.lower !== 'government' || words[i + 1]?.lower !== 'of') return -1;
  const at = words[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  const country = words[at];
  if (!country?.hasCapital || !(country.classes & COUNTRY)) return -1;
  return words[at + 1]?.hasCapital ? -1 : at;
}

const overlaps = (a: NameSpan, b: NameSpan) => a.start < b.end && b.start < a.end;
const lies = (inner: NameSpan, outer: NameSpan) => inner.start >= outer.start && inner.end <= outer.end;
