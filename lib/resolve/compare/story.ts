import type { Group } from '../group.ts';
import type { Item } from '../item.ts';
import type { Rarity } from './shared-context.ts';
import { neighbours, overlap } from './told-words.ts';

/** Least sum of what two articles have in common: names by rarity, and neighbouring words, which weigh double. */
const ONE_STORY = 0.2;
const WORDS = 2;
/** Share of neighbouring words from which two articles are of one making, or of one event. */
const RETOLD = 0.04;
const MOST_SHOWN = 3;
/** Articles of a group that are looked at. */
const MOST_ARTICLES = 4;
/** Names that an article brings first; news tells at once whom it is about. */
const LEAD = 6;

export interface Story {
  /** In both, the rarest first. */
  readonly names: readonly string[];
  /** Whether much of it is told in the same words. */
  readonly retold: boolean;
}

/** What the articles of two groups have in common where they tell one story; else null. */
export function storyOf(a: Group, b: Group, rarity: Rarity): Story | null {
  const [few, many] = [a.context.company, b.context.company].sort((x, y) => x.size - y.size);
  const common: { name: string; weight: number }[] = [];
  for (const [handle, name] of few!)
    if (many!.has(handle)) common.push({ name, weight: Math.log(rarity.articles / rarity.count(handle)) });
  const sum = common.reduce((total, { weight }) => total + weight, 0);
  const most = Math.log(rarity.articles) * Math.sqrt(few!.size * many!.size);
  const names = most > 0 ? sum / most : 0;
  const words = wordsInCommon(a, b);
  if (names + WORDS * words < ONE_STORY) return null;
  common.sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1));
  return { names: common.map((c) => c.name), retold: words >= RETOLD };
}

export function inOneStory({ names }: Story): string {
  const beside = names.slice(0, MOST_SHOWN).join(', ');
  return `their articles tell one story${beside ? ` (${beside})` : ''}`;
}

function wordsInCommon(a: Group, b: Group): number {
  const told = (group: Group) => group.items.slice(0, MOST_ARTICLES).map((item) => neighbours(item.source));
  const others = told(b);
  return Math.max(...told(a).flatMap((x) => others.map((y) => overlap(x, y))));
}

/** Handles of the names that an item's article brings first. */
export function leadOf({ siblings }: Item): string[] {
  return [...siblings.values()]
    .filter((item) => item.type !== 'event' && !item.identity.local)
    .sort((x, y) => (x.start < y.start ? -1 : x.start > y.start ? 1 : 0))
    .slice(0, LEAD)
    .map((item) => item.handle);
}
