import type { LocalKey } from '../../model/ids.ts';
import { endOf } from '../syntax/pair-features.ts';
import type { End } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Stated } from './rules.ts';

/** How many words may stand between the party and the name. */
const WIDEST = 4;
/** Of the other party, as a rule. */
const OPPOSED = /^(rival|opponent|critic|challenger|foe|counterpart|opposition)$/;

/** "Democrat Ada Roe", "fellow Republican Representative Roe": whose title holds the member's word of a party that the article names. */
export function partyMembers(scene: Scene, adjectives: ReadonlyMap<LocalKey, readonly End[]>): Stated[] {
  const { tokens } = scene.draft.document;
  const partyAt = new Map<number, readonly [party: LocalKey, end: End]>();
  for (const [entity, ends] of adjectives)
    if (scene.draft.entities.get(entity)?.type === 'institution') for (const end of ends) partyAt.set(end.first, [entity, end]);
  if (partyAt.size === 0) return [];
  return scene.draft.mentions.flatMap((mention): Stated[] => {
    if (mention.type !== 'person' || mention.level !== 'name') return [];
    for (let at = mention.first - 1; at >= Math.max(0, mention.first - WIDEST); at--) {
      const party = partyAt.get(at);
      if (party) return [{ type: 'affiliation', from: mention.entity, to: party[0], ends: { from: endOf(mention), to: party[1] } }];
      if (scene.mentionAt[at] || !/^(NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos) || OPPOSED.test(tokens[at]!.lower)) return [];
    }
    return [];
  });
}
