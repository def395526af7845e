import type { LocalKey } from '../../model/ids.ts';
import type { DraftMention } from '../draft.ts';
import type { Scene } from '../syntax/scene.ts';

/** Words for what one person is to another of the family. */
export const KIN =
  /^(father|mother|son|daughter|brother|sister|wife|husband|spouse|partner|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|parent|child|children|fiancée?|stepson|stepfather|stepmother|stepdaughter|twin|sibling|boyfriend|girlfriend|ex-wife|ex-husband|parents|sons|daughters|brothers|sisters)$/;

/** Words an owner may stand before, or after "of", its kin word. */
const APART = 7;

/**
 * Whose kin the other one is: the owner of the first kin word in tokens [first, last) that belongs to one of the two
 * ("his wife Ada", "Bell's son", "son of the late Bell"); null where no word tells.
 */
export function ownerOfKin(
  scene: Scene,
  [first, last]: readonly [number, number],
  pair: readonly [LocalKey, LocalKey],
): LocalKey | null {
  const { tokens } = scene.draft.document;
  for (let at = Math.max(0, first); at < last; at++) {
    if (!KIN.test(tokens[at]!.lower)) continue;
    const owner = ownerBefore(scene, at) ?? ownerAfter(scene, at);
    if (owner && pair.includes(owner.entity)) return owner.entity;
  }
  return null;
}

/** "his", "Bell's": nothing but adjectives and the like between it and the kin word. */
function ownerBefore(scene: Scene, at: number): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  let before = at - 1;
  while (
    before >= 0 &&
    at - before < APART &&
    !scene.mentionAt[before] &&
    /^(ADJ|NUM|NOUN|ADV)$/.test(tokens[before]!.pos)
  )
    before--;
  if (/^['’]s?$/.test(tokens[before]?.lower ?? '')) return person(scene, before - 1);
  const mention = person(scene, before);
  return mention?.level === 'pronoun' ? mention : undefined;
}

function ownerAfter(scene: Scene, at: number): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  for (let after = at + 2; after < at + 2 + APART; after++) {
    const mention = person(scene, after);
    if (mention) return mention;
  }
  return undefined;
}

function person(scene: Scene, at: number): DraftMention | undefined {
  const mention = scene.mentionAt[at];
  return mention?.type === 'person' ? mention : undefined;
}
