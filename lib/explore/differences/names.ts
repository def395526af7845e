import type { Difference } from '../../model/difference.ts';
import { nameWords, normaliseName } from '../../text/normalise.ts';
import { editDistance } from '../../text/similarity.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { type Column, formsIn } from './columns.ts';
import { differenceOf, type Said, type Subjects } from './difference-of.ts';

/** Share of letters that may differ between two spellings of one word. */
const SPELLING = 0.4;

/**
 * What each outlet calls the subject, where outlets differ. A shorter form of a name that the other outlet uses too
 * ("Bell" beside "Ada Bell") is no difference.
 */
export function nameDifference(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference | null {
  const said: Said = new Map(
    columns.map((c) => [c, new Map(subjects.ids.flatMap((id) => [...formsIn(index, id, c)]))]),
  );
  const told = [...said.values()].filter((forms) => forms.size > 0).map((forms) => [...forms.keys()]);
  if (told.length < 2) return null;
  const isEvent = index.ref(subjects.ids[0]!).type === 'event';
  const same = isEvent ? sameDeed : sameForm;
  const own = told.flatMap((forms, i) =>
    forms
      .filter((form) => told.some((others, j) => j !== i && !others.some((other) => same(form, other))))
      .map((form) => ({ form, others: told.filter((_, j) => j !== i).flat() })),
  );
  if (own.length === 0) return null;
  const spelt = !isEvent && own.some(({ form, others }) => others.some((other) => spelling(form, other)));
  return differenceOf(index, spelt ? 'spelling' : 'wording', subjects, said);
}

function spelling(a: string, b: string): boolean {
  if (sameForm(a, b)) return false;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length === y.length && x.every((word, i) => isSpelling(word, y[i]!));
}

function isSpelling(a: string, b: string): boolean {
  return editDistance(a, b) <= SPELLING * Math.max(a.length, b.length);
}

/** Whether one form's words are all in the other, or one is the other's acronym. */
function sameForm(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.every((word) => long.includes(word)) ||
    (short.length === 1 && short[0] === long.map((w) => w[0]).join(''))
  );
}

function wordsOf(form: string): string[] {
  return nameWords(normaliseName(form)).filter((word) => word !== 'the' && word !== 'of');
}

/** Whether two triggers tell the deed by one word: "capture of the town" and "captured". */
function sameDeed(a: string, b: string): boolean {
  return deed(a) === deed(b);
}

/** The word for the deed without its ending: the last one before a preposition. */
function deed(trigger: string): string {
  const [head = ''] = trigger
    .toLowerCase()
    .split(/ (?:of|in|at|on|by|from|to|into|with|for|against|between|near) /u);
  const word = head.split(' ').at(-1)!;
  return word.length > 5 ? word.replace(/(?:ations?|ing|ed|es|s)$/u, '') : word;
}
