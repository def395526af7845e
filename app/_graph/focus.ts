import type { EntityId } from '#lib/model/ids.ts';
import type { Scene } from '../_state/scene.ts';
import type { Selection } from '../_state/view-state.ts';

/** What the user looks at right now. */
export interface Interest {
  readonly selection: Selection | null;
  readonly hovered: Selection | null;
  /** Nodes found by the search that is being typed. */
  readonly matches: ReadonlySet<EntityId> | null;
}

/** What the picture makes of it: `lit` is null where all is at full strength. */
export interface Focus {
  readonly centre: EntityId | null;
  readonly line: readonly [EntityId, EntityId] | null;
  readonly lit: ReadonlySet<EntityId> | null;
  readonly selected: EntityId | null;
  readonly hovered: EntityId | null;
}

/** What is hovered goes before what is searched, and that before what is selected. */
export function focusOf(interest: Interest, scene: Scene): Focus {
  const selected = interest.selection?.kind === 'node' ? interest.selection.id : null;
  const hovered = interest.hovered?.kind === 'node' ? interest.hovered.id : null;
  const rest = { selected, hovered };
  if (interest.hovered) return { ...rest, ...around(interest.hovered, scene) };
  if (interest.matches) return { ...rest, centre: null, line: null, lit: interest.matches };
  if (interest.selection) return { ...rest, ...around(interest.selection, scene) };
  return { ...rest, centre: null, line: null, lit: null };
}

function around(target: Selection, scene: Scene): Pick<Focus, 'centre' | 'line' | 'lit'> {
  if (target.kind === 'line')
    return { centre: null, line: [target.a, target.b], lit: new Set([target.a, target.b]) };
  if (!scene.drawn.has(target.id)) return { centre: null, line: null, lit: null };
  return {
    centre: target.id,
    line: null,
    lit: new Set([target.id, ...(scene.neighbours.get(target.id) ?? [])]),
  };
}
