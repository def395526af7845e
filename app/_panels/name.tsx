import type { EntityRef } from '#lib/model/views.ts';
import { shownName } from '../_state/wording.ts';

/** A node's name, kept from turning the text around it where it is written from right to left. */
export function Name({ of }: { of: Pick<EntityRef, 'type' | 'name'> }) {
  return <bdi>{shownName(of)}</bdi>;
}
