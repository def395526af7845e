import type Graph from 'graphology';
import type { EntityId } from '#lib/model/ids.ts';
import type { CommunityView } from '#lib/model/graph-view.ts';
import type { Scene } from '../_state/scene.ts';
import type { Selection } from '../_state/view-state.ts';

/** A community as the picture outlines it. */
export type Outlined = Pick<CommunityView, 'community' | 'lead' | 'name'>;

/** What the user looks at right now. */
export interface Interest {
  readonly selection: Selection | null;
  readonly hovered: Selection | null;
  /** Communities to be outlined; null for none. */
  readonly outlined: readonly Outlined[] | null;
  /** Nodes found by the search that is being typed. */
  readonly matches: ReadonlySet<EntityId> | null;
}

/** What the picture makes of it: `lit` is null where all is at full strength. */
export interface Focus {
  readonly centre: EntityId | null;
  readonly line: readonly [EntityId, EntityId] | null;
  readonly lit: ReadonlySet<EntityId> | null;
  readonly selected: EntityId | null;
  /** The community that is looked at. */
  readonly community: number | null;
  /** Ringed like the selected node, where several were chosen. */
  readonly chosen: ReadonlySet<EntityId>;
  readonly hovered: EntityId | null;
}

const NONE: ReadonlySet<EntityId> = new Set();

/** What is hovered goes before what is searched, and that before what is selected. */
export function focusOf(interest: Interest, scene: Scene): Focus {
  const selected = interest.selection?.kind === 'node' ? interest.selection.id : null;
  const hovered = interest.hovered?.kind === 'node' ? interest.hovered.id : null;
  const chosen = interest.selection?.kind === 'nodes' ? new Set(interest.selection.ids) : NONE;
  const rest = { selected, hovered, chosen, community: null };
  if (interest.hovered) return { ...rest, ...around(interest.hovered, scene) };
  if (interest.matches) return { ...rest, centre: null, line: null, lit: interest.matches };
  if (interest.selection) return { ...rest, ...around(interest.selection, scene) };
  return { ...rest, centre: null, line: null, lit: null };
}

function around(target: Selection, scene: Scene): Pick<Focus, 'centre' | 'line' | 'lit'> & Partial<Focus> {
  const all = { centre: null, line: null };
  switch (target.kind) {
    case 'line':
      return { centre: null, line: [target.a, target.b], lit: new Set([target.a, target.b]) };
    case 'nodes':
      return { ...all, lit: new Set(target.ids) };
    case 'community': {
      const community = scene.nodes.find(({ id }) => id === target.of)?.community;
      if (community === undefined) return { ...all, lit: null };
      const members = scene.nodes.filter((node) => node.community === community);
      return { ...all, community, lit: new Set(members.map(({ id }) => id)) };
    }
    case 'node':
      return scene.drawn.has(target.id)
        ? { ...all, centre: target.id, lit: new Set([target.id, ...(scene.neighbours.get(target.id) ?? [])]) }
        : { ...all, lit: null };
  }
}

/** What looks different between two states of attention: everything, once something was or is dimmed. */
export function changed(graph: Graph, before: Focus, after: Focus): { nodes: string[]; edges: string[] } {
  if (before.lit === after.lit) return { nodes: [], edges: [] };
  return { nodes: graph.nodes(), edges: graph.edges() };
}
