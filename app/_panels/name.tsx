import type { EntityRef } from '#lib/model/passage.ts';
import { plainName } from '../_state/plain-text.ts';
import { shownName } from '../_state/wording.ts';

const LONGEST = 400;

/** A node's name without characters that disguise it; one written from right to left turns nothing around it. */
export function Name({ of }: { of: Pick<EntityRef, 'type' | 'name'> }) {
  return <bdi>{plainName(shownName(of), LONGEST)}</bdi>;
}
