import { familiesOf } from '../events/told.ts';
import { triggerFamilies } from '../events/trigger-class.ts';
import type { Group } from '../group.ts';
import { probability, type Verdict } from '../verdict.ts';
import { daysApart, type Rarity } from './shared-context.ts';
import { inOneStory, storyOf } from './story.ts';

/** Reports further apart tell two happenings, unless both give the date. */
const REPORTED_TOGETHER = 10;
/** Towns are not taken and presidents not elected twice in a season. */
const ONCE_IN_DAYS = 120;
const ONCE: ReadonlySet<string> = new Set([
  'takeover',
  'election',
  'resign',
  'appoint',
  'quake',
  'storm',
  'crash',
  'birth',
  'marriage',
  'funeral',
  'death',
]);

/** Least sum that joins. */
const SURE = 3;
/** Articles that tell one story mostly mean the same happening, the more where each tells of one of the kind only. */
const STORY = 2;
const ONLY = 1;
const OTHERS = 1;

/** Happenings by family of trigger, date, place and participants. */
export function judgeEvents(a: Group, b: Group, rarity: Rarity): Verdict | null {
  const { told: x } = a;
  const { told: y } = b;
  if (areOtherEvents(a, b)) return null;
  const family = [...x.families].find((f) => y.families.has(f));
  if (family === undefined) return null;
  const places = common(x.places, y.places, x.names);
  const agents = common(x.agents, y.agents, x.names);
  const targets = common(x.targets, y.targets, x.names);
  if (places.length === 0 && x.places.size > 0 && y.places.size > 0 && targets.length + agents.length < 2)
    return null;
  const sameDay = x.date !== null && x.date === y.date && x.date.length === 10;
  const gap = daysApart(x.published, y.published);
  const reported =
    gap !== null &&
    gap <= (ONCE.has(family) && places.length + targets.length > 0 ? ONCE_IN_DAYS : REPORTED_TOGETHER);
  const stated =
    (sameDay ? 2 : x.date !== null && y.date !== null ? 1 : 0) +
    (places.length > 0 ? 1.5 : 0) +
    Math.min(2, 1.5 * targets.length) +
    Math.min(1.5, agents.length) +
    (gap !== null && gap <= 2 ? 0.5 : 0) +
    (ONCE.has(family) && places.length + targets.length > 0 ? 1 : 0);
  const sure = (sameDay || reported) && stated >= SURE;
  const story = !sure && (sameDay || gap === null || reported) ? storyOf(a, b, rarity) : null;
  if (!sameDay && !reported && !story) return null;
  const shared = places.length + agents.length + targets.length > 0;
  const sum = stated + (story ? inStory(a, b, family, shared) : 0);
  const reasons = [
    family.startsWith('=')
      ? `told in one word ('${wordOf(a, family)}', '${wordOf(b, family)}')`
      : `both tell of ${article(family)}`,
    ...(sameDay ? [`both on ${x.date}`] : []),
    ...(places.length > 0 ? [`both in ${places.join(', ')}`] : []),
    ...(agents.length > 0 ? [`both by ${agents.join(', ')}`] : []),
    ...(targets.length > 0 ? [`both of ${targets.join(', ')}`] : []),
    ...(story ? [inOneStory(story)] : []),
    ...(!sameDay && gap !== null ? [`reported ${gap === 0 ? 'on the same day' : `${gap} days apart`}`] : []),
  ];
  const joins = sum >= SURE && (shared || sure || story?.retold === true);
  const alike = shared || sameDay || [...x.words].some((word) => y.words.has(word));
  const kind = joins ? 'same' : sum >= 1.5 && alike ? 'ask' : null;
  return kind && { a, b, verdict: kind, score: probability(sum - 2.5), reasons };
}

/** Told by one article as two, on other days, by other names ("Hurricane Ida"), or of other things ("fall of Troy", "fall of Rome"). */
export function areOtherEvents(a: Group, b: Group): boolean {
  const { told: x } = a;
  const { told: y } = b;
  if (!agree(x.date, y.date) || a.items.some((i) => b.items.some((j) => i.source === j.source))) return true;
  if (disjoint(x.ownWords, y.ownWords)) return true;
  return disjoint(x.focus, y.focus);
}

/** Both tell something, and nothing of it alike. */
function disjoint(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((key) => y.has(key));
}

/** The first words of a group that tell the kind. */
function wordOf({ items, name }: Group, family: string): string {
  const told = items.flatMap(({ entity }) => [entity.trigger ?? entity.name, ...entity.surfaces]);
  return told.find((words) => triggerFamilies(words).has(family)) ?? name;
}

/** What one story adds; nothing joins by it alone that is told in another word, or of others. */
function inStory(a: Group, b: Group, family: string, shared: boolean): number {
  const [x, y] = [a.told, b.told];
  if (!shared && (disjoint(x.targets, y.targets) || disjoint(x.agents, y.agents))) return STORY - OTHERS;
  const alike = shared || [...x.words].some((word) => y.words.has(word));
  return STORY + (alike && isOnly(a, family) && isOnly(b, family) ? ONLY : 0);
}

/** Whether its articles tell of no other happening of the kind. */
function isOnly({ items }: Group, family: string): boolean {
  return items.every((item) =>
    [...item.siblings.values()].every(
      (other) => other === item || other.type !== 'event' || !familiesOf(other.entity).has(family),
    ),
  );
}

/** Dates agree as far as both tell them. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return a.length <= b.length ? b.startsWith(a) : a.startsWith(b);
}

function common(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): string[] {
  return [...a]
    .filter((key) => b.has(key))
    .map((key) => names.get(key) ?? '')
    .sort();
}

function article(family: string): string {
  return /^[aeiou]/.test(family) ? `an ${family}` : `a ${family}`;
}
