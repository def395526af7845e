import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/views.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';
import type { Selection, ViewState } from './view-state.ts';
import { NO_OUTLET } from './wording.ts';

/** How many nodes the first view draws; the others come in when a neighbour is expanded, or in the table. */
export const FIRST_NODES = 120;

/** What a view shows of the graph. */
export interface Scene {
  /** Every node that passes the filters, the most telling first: the table's rows. */
  readonly listed: readonly GraphNode[];
  /** The part of `listed` that is drawn. */
  readonly nodes: readonly GraphNode[];
  readonly drawn: ReadonlySet<EntityId>;
  /** Whether some node is drawn only because it is selected. */
  readonly hasGuests: boolean;
  readonly edges: readonly GraphEdge[];
  /** By drawn node, its neighbours joined by a shown line: the nearest weight first. */
  readonly neighbours: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** What the fitted picture covers: the first nodes and what was expanded, whatever the filters leave of them. */
  readonly frame: readonly GraphNode[];
  /** By drawn node, how many neighbours pass the filters but are not drawn ("3+"). */
  readonly beyond: ReadonlyMap<EntityId, number>;
}

export function makeScene(index: GraphIndex, view: ViewState): Scene {
  const hidden = new Set(view.hidden);
  const listed = index.byImportance.filter((node) => !hidden.has(node.id) && passes(node, view));
  const allowed = new Set(listed.map((node) => node.id));
  const lines = index.graph.edges.filter((e) => allowed.has(e.a) && allowed.has(e.b) && edgePasses(e, view));
  const drawn = drawnIds(index, view, listed, allowed);
  const guests = idsOf(view.selection).filter((id) => allowed.has(id) && !drawn.has(id));
  for (const id of guests) drawn.add(id);
  const edges = lines.filter((e) => drawn.has(e.a) && drawn.has(e.b));
  const beyond = new Map<EntityId, number>();
  for (const e of lines)
    if (drawn.has(e.a) !== drawn.has(e.b)) {
      const near = drawn.has(e.a) ? e.a : e.b;
      beyond.set(near, (beyond.get(near) ?? 0) + 1);
    }
  const nodes = listed.filter((node) => drawn.has(node.id));
  return {
    listed,
    nodes,
    drawn,
    hasGuests: guests.length > 0,
    edges,
    neighbours: neighboursIn(edges),
    frame: frameOf(index, view),
    beyond,
  };
}

function frameOf(index: GraphIndex, { expanded }: ViewState): GraphNode[] {
  const around = expanded.flatMap((id) => [
    id,
    ...(index.edgesOf.get(id) ?? []).map((edge) => otherEnd(edge, id)),
  ]);
  const others = around.flatMap((id) => index.nodes.get(id) ?? []);
  return [...new Set([...index.byImportance.slice(0, FIRST_NODES), ...others])];
}

/** Whether a scene serves another selection as it is. */
export function isDrawnFor(scene: Scene, selection: Selection | null): boolean {
  return !scene.hasGuests && idsOf(selection).every((id) => scene.drawn.has(id));
}

function idsOf(selection: Selection | null): readonly EntityId[] {
  if (!selection) return [];
  return selection.kind === 'node' ? [selection.id] : [selection.a, selection.b];
}

function drawnIds(
  index: GraphIndex,
  view: ViewState,
  listed: readonly GraphNode[],
  allowed: ReadonlySet<EntityId>,
): Set<EntityId> {
  const drawn = new Set(listed.slice(0, FIRST_NODES).map((node) => node.id));
  const add = (id: EntityId) => allowed.has(id) && drawn.add(id);
  for (const id of view.expanded) {
    add(id);
    for (const edge of index.edgesOf.get(id) ?? []) if (edgePasses(edge, view)) add(otherEnd(edge, id));
  }
  return drawn;
}

function passes(node: GraphNode, view: ViewState): boolean {
  if (view.withoutTypes.includes(node.type)) return false;
  return told(node.outlets, view) && inDates(node, view);
}

function edgePasses(edge: GraphEdge, view: ViewState): boolean {
  return !view.withoutLines.includes(edge.kind) && (edge.kind === 'suggestion' || told(edge.outlets, view));
}

function told(outlets: readonly string[], view: ViewState): boolean {
  if (!view.withoutOutlets.length) return true;
  const names = outlets.length ? outlets : [NO_OUTLET];
  return names.some((outlet) => !view.withoutOutlets.includes(outlet));
}

/** Events by when they happened, where that is known; all else by when it was told. */
function inDates(node: GraphNode, { from, to }: ViewState): boolean {
  if (!from && !to) return true;
  const first = node.date ?? node.firstTold;
  const last = node.date ?? node.lastTold ?? first;
  if (!first || !last) return false;
  return (!to || first <= to) && (!from || last >= from.slice(0, last.length));
}

function neighboursIn(edges: readonly GraphEdge[]): Map<EntityId, EntityId[]> {
  const out = new Map<EntityId, EntityId[]>();
  const strongestFirst = edges.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight);
  for (const edge of strongestFirst)
    for (const end of [edge.a, edge.b]) {
      const list = out.get(end) ?? [];
      out.set(end, list);
      if (!list.includes(otherEnd(edge, end))) list.push(otherEnd(edge, end));
    }
  return out;
}

function rank(edge: GraphEdge): number {
  return edge.kind === 'stated' ? 0 : edge.kind === 'suggestion' ? 1 : 2;
}
