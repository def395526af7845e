import type { Group } from './group.ts';
import type { Verdict } from './verdict.ts';

/** How much likelier the best of several full names must be than the next. */
const CLEAR = 0.2;
const MOST_QUESTIONS = 2;
/** Less likely pairs are not worth a person's time. */
const LEAST_SCORE = 0.1;

/**
 * A short name ("Bush", "G. Bush", "WHO") joins one long name only: where several fit about as well, each is asked
 * instead. Short are names that mean nothing outside of their article, and acronyms.
 */
export function keepUnambiguous(
  verdicts: readonly Verdict[],
  isShort: (group: Group) => boolean,
  alike: (a: Group, b: Group) => boolean,
): Verdict[] {
  const rivals = new Map<Group, Verdict[]>();
  for (const v of verdicts)
    if (v.verdict === 'same')
      for (const [short, long] of [
        [v.a, v.b],
        [v.b, v.a],
      ] as const)
        if (isShort(short) && !isShort(long))
          push(rivals, short, v);
  const doubtful = new Set<Verdict>();
  for (const [short, list] of rivals) {
    const sorted = list.toSorted(likeliest);
    const other = (v: Verdict) => (v.a === short ? v.b : v.a);
    const best = sorted[0]!;
    const rival = sorted.slice(1).find((v) => !alike(other(best), other(v)));
    if (!rival) continue;
    const clear = best.score - rival.score >= CLEAR;
    for (const v of sorted) if (!(clear && (v === best || alike(other(best), other(v))))) doubtful.add(v);
  }
  const out = verdicts.map((v) => (doubtful.has(v) ? asQuestion(v) : v));
  return keepBestQuestions(out, isShort);
}

const questions = new WeakMap<Verdict, Verdict>();

/** The same one for the same verdict. */
function asQuestion(verdict: Verdict): Verdict {
  let question = questions.get(verdict);
  if (!question) questions.set(verdict, (question = { ...verdict, verdict: 'ask' }));
  return question;
}

/** Of a short name's questions the likeliest few: asking every Smith about every Smith helps nobody. */
function keepBestQuestions(verdicts: readonly Verdict[], isShort: (group: Group) => boolean): Verdict[] {
  const asked = new Map<Group, Verdict[]>();
  for (const v of verdicts)
    if (v.verdict === 'ask')
      for (const group of [v.a, v.b]) if (isShort(group)) push(asked, group, v);
  const dropped = new Set<Verdict>();
  for (const list of asked.values())
    for (const v of list.toSorted(likeliest).slice(MOST_QUESTIONS)) dropped.add(v);
  return verdicts.filter((v) => v.verdict === 'same' || (v.score >= LEAST_SCORE && !dropped.has(v)));
}

function likeliest(x: Verdict, y: Verdict): number {
  return y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index;
}

function push(lists: Map<Group, Verdict[]>, group: Group, verdict: Verdict): void {
  const list = lists.get(group);
  if (list) list.push(verdict);
  else lists.set(group, [verdict]);
}
