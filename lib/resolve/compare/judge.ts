import type { Group } from '../group.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Verdict } from '../verdict.ts';
import { judgeDescriptions } from './judge-description.ts';
import { judgeEvents } from './judge-event.ts';
import { areOfOtherStates, areOtherCompanies, judgeInstitutions } from './judge-institution.ts';
import { areNamesakes, judgePersons } from './judge-person.ts';
import { judgePlaces } from './judge-place.ts';
import type { Rarity } from './shared-context.ts';

/** Same, ask, or nothing to say; `a` has the lower index. */
export function judge(a: Group, b: Group, rarity: Rarity, gazetteer: Gazetteer): Verdict | null {
  if (a.type !== b.type) return null;
  if (a.isDescribed || b.isDescribed)
    return a.isDescribed && b.isDescribed ? judgeDescriptions(a, b, rarity) : null;
  switch (a.type) {
    case 'person':
      return judgePersons(a, b, rarity);
    case 'institution':
      return judgeInstitutions(a, b, rarity);
    case 'place':
      return judgePlaces(a, b, rarity, gazetteer);
    case 'event':
      return judgeEvents(a, b, rarity);
  }
}

/** Whether two of one name are two things all the same, so that the name alone must not join them. */
export function areApart(a: Group, b: Group, rarity: Rarity): boolean {
  if (a.type === 'person') return areNamesakes(a, b, rarity);
  return a.type === 'institution' && (areOtherCompanies(a, b) || areOfOtherStates(a, b, rarity));
}
