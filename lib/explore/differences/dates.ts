import type { Difference } from '../../model/difference.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, type Place, placesIn, textAt } from './columns.ts';
import { contradicts, differenceOf, type Said, type Subjects } from './difference-of.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DATE = new RegExp(`\\b(?:${MONTH} ${DAY}|${DAY} ${MONTH})\\b`, 'gu');

/** Days of the year that outlets print in an event's sentences, where two of them share none. */
export function dateDifference(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference | null {
  const said: Said = new Map(columns.map((column) => [column, datesIn(index, subjects, column)]));
  return contradicts(said, (a, b) => daysIn(a)[0]?.day === daysIn(b)[0]?.day)
    ? differenceOf(index, 'date', subjects, said)
    : null;
}

/** Only sentences with a single date: of two, nothing here tells which is the event's. */
function datesIn(index: CorpusIndex, { ids }: Subjects, column: Column): Map<string, Place[]> {
  const out = new Map<string, Place[]>();
  for (const place of ids.flatMap((id) => placesIn(index, id, column))) {
    const days = daysIn(textAt(index, place));
    if (days.length === 1) out.set(days[0]!.words, [...(out.get(days[0]!.words) ?? []), place]);
  }
  return out;
}

/** "Nov. 30" -> 11-30 */
export function daysIn(text: string): { words: string; day: string }[] {
  return [...text.matchAll(DATE)].map(([words, m1, d1, d2, m2]) => {
    const month = MONTHS.indexOf((m1 ?? m2)!.slice(0, 3).toLowerCase()) + 1;
    return { words, day: `${month}-${Number(d1 ?? d2)}` };
  });
}
