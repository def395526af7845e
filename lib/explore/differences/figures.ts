import type { Difference } from '../../model/difference.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, type Place, placesIn, textAt } from './columns.ts';
import { contradicts, differenceOf, type Said, type Subjects } from './difference-of.ts';

export interface Figure {
  readonly value: number;
  /** What is counted: "people", "soldier", or what befell them: "killed". */
  readonly of: string;
  /** As printed: "at least 12 people". */
  readonly words: string;
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const FIGURE = new RegExp(
  String.raw`(?:(?:at least|more than|over|about|around|nearly|almost|up to|some|fewer than|less than) )?` +
    String.raw`\b(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|${SMALL.slice(1).join('|')})(?: (hundred|thousand|million|billion))?` +
    String.raw`((?: [a-z][a-z-]*){1,4})`,
  'giu',
);
const FATE: Readonly<Record<string, string>> = {
  killed: 'killed',
  dead: 'killed',
  died: 'killed',
  deaths: 'killed',
  wounded: 'hurt',
  injured: 'hurt',
  hurt: 'hurt',
  missing: 'missing',
  arrested: 'arrested',
  detained: 'arrested',
};
/** Words after a number that count nothing comparable. */
const NO_UNIT = new Set(
  'of in on at to and or the a an by for from with percent pm am years year days day months month weeks week hours hour minutes times'.split(
    ' ',
  ),
);

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?$/u;

/** Counted things in a sentence: "killed at least 12 people" gives 12 killed. */
export function figuresIn(sentence: string): Figure[] {
  const out: Figure[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const [words, number, scale, after] = match;
    const following = after!.trim().toLowerCase().split(' ');
    const before =
      sentence
        .slice(0, match.index)
        .toLowerCase()
        .match(/([a-z]+) ?$/u)?.[1] ?? '';
    const fate = FATE[before] ?? following.map((word) => FATE[word]).find(Boolean);
    const unit = following[0]!;
    if (MONTH.test(before) || (!fate && NO_UNIT.has(unit))) continue;
    const small = SMALL.indexOf(number!.toLowerCase());
    const value =
      (small >= 0 ? small + 1 : Number(number!.replaceAll(',', ''))) *
      (scale ? SCALES[scale.toLowerCase()]! : 1);
    const cut = words.length - after!.length;
    out.push({
      value,
      of: fate ?? unit.replace(/s$/u, ''),
      words: `${words.slice(0, cut)} ${fate ? following.slice(0, 3).join(' ') : unit}`.trim(),
    });
  }
  return out;
}

/** Figures of one kind that two outlets give with no value in common, one difference a kind of thing counted. */
export function figureDifferences(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference[] {
  const byUnit = new Map<string, Map<Column, Map<string, Place[]>>>();
  const values = new Map<string, number>();
  for (const column of columns)
    for (const place of subjects.ids.flatMap((id) => placesIn(index, id, column)))
      for (const { of, value, words } of figuresIn(textAt(index, place))) {
        const unit = byUnit.get(of) ?? new Map(columns.map((c) => [c, new Map<string, Place[]>()]));
        byUnit.set(of, unit);
        const said = unit.get(column)!;
        said.set(words, [...(said.get(words) ?? []), place]);
        values.set(words, value);
      }
  return [...byUnit]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, said]) => contradicts(said, (a, b) => values.get(a) === values.get(b)))
    .map(([, said]) => differenceOf(index, 'number', subjects, said satisfies Said));
}
