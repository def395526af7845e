import type { Group } from '../group.ts';
import { probability, type Verdict } from '../verdict.ts';
import type { Rarity } from './shared-context.ts';
import { inOneStory, storyOf } from './story.ts';

/** Things that no article names ("the pirates"): one where they are called alike in tellings of one story. */
export function judgeDescriptions(a: Group, b: Group, rarity: Rarity): Verdict | null {
  if (a.key !== b.key || a.items.some((i) => b.items.some((j) => i.source === j.source))) return null;
  const story = storyOf(a, b, rarity);
  return (
    story && {
      a,
      b,
      verdict: 'same',
      score: probability(1),
      reasons: [`both called '${a.name}'`, inOneStory(story)],
    }
  );
}
