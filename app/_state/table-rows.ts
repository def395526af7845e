import type { EntityId } from '#lib/model/ids.ts';
import type { RelationType } from '#lib/model/relation-type.ts';
import type { GraphEdge, GraphNode } from '#lib/model/graph-view.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';

/** A row of the table, or of the outline under one. */
export interface TableRow {
  /** The ids that lead here, from the top. */
  readonly key: string;
  readonly node: GraphNode;
  /** 1 for the table's own rows. */
  readonly level: number;
  /** How it is joined with the row above it that it belongs to; null at the top. */
  readonly joined: Joined | null;
  readonly isOpen: boolean;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
}

export interface Joined {
  readonly to: EntityId;
  /** "affiliation", "same sentence", … */
  readonly words: string;
}

const RELATION_NOUNS: Readonly<Record<RelationType, string>> = {
  affiliation: 'affiliation',
  'part-of': 'part and whole',
  'located-in': 'location',
  origin: 'origin',
  kinship: 'kinship',
  participant: 'participant',
  'occurred-in': 'place of event',
  'spoke-to': 'spoke to',
};

/** What of the graph an outline shows. */
export interface Passes {
  node(id: EntityId): boolean;
  edge(edge: GraphEdge): boolean;
}

/** Top rows in the order given, each followed by its neighbours where it is open, and theirs in turn. */
export function tableRows(
  index: GraphIndex,
  top: readonly GraphNode[],
  open: ReadonlySet<string>,
  passes: Passes,
): TableRow[] {
  const rows: TableRow[] = [];
  const add = (node: GraphNode, above: string, rest: Omit<TableRow, 'key' | 'node' | 'isOpen'>) => {
    const key = above + node.id;
    const isOpen = open.has(key);
    rows.push({ key, node, isOpen, ...rest });
    if (!isOpen) return;
    const below = neighbours(index, key, passes);
    below.forEach(({ id, edges }, i) =>
      add(index.nodes.get(id)!, `${key}/`, {
        level: rest.level + 1,
        joined: { to: node.id, words: wordsOf(edges) },
        place: i + 1,
        siblings: below.length,
      }),
    );
  };
  top.forEach((node, i) => add(node, '', { level: 1, joined: null, place: i + 1, siblings: top.length }));
  return rows;
}

export function canOpen(index: GraphIndex, { key, isOpen }: TableRow, passes: Passes): boolean {
  return isOpen || neighbours(index, key, passes).length > 0;
}

/** Of the last node of a path, those not on it already: what is stated first, then the nearest. */
function neighbours(index: GraphIndex, path: string, passes: Passes): { id: EntityId; edges: GraphEdge[] }[] {
  const above = path.split('/') as EntityId[];
  const id = above.at(-1)!;
  const ends = new Map<EntityId, GraphEdge[]>();
  for (const edge of index.edgesOf.get(id) ?? []) {
    const other = otherEnd(edge, id);
    if (!passes.edge(edge) || !passes.node(other) || above.includes(other)) continue;
    const list = ends.get(other);
    if (list) list.push(edge);
    else ends.set(other, [edge]);
  }
  return [...ends]
    .map(([other, edges]) => ({ id: other, edges }))
    .sort(
      (a, b) =>
        rank(a.edges) - rank(b.edges) ||
        weight(b.edges) - weight(a.edges) ||
        index.nodes.get(b.id)!.importance - index.nodes.get(a.id)!.importance,
    );
}

/** Nodes one of whose names contains the words as typed, whatever their case and accents. */
export function named(nodes: readonly GraphNode[], words: string): readonly GraphNode[] {
  const sought = plain(words.trim());
  if (!sought) return nodes;
  return nodes.filter((node) => namesOf(node).includes(sought));
}

const kept = new WeakMap<GraphNode, string>();

/** All names of a node in one text, a line each. */
function namesOf(node: GraphNode): string {
  const names = kept.get(node) ?? plain([node.name, ...node.aliases].join('\n'));
  kept.set(node, names);
  return names;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(edges: readonly GraphEdge[]): string {
  const stated = edges.flatMap(({ types }) => types.map((type) => RELATION_NOUNS[type]));
  const same = edges.some(({ kind }) => kind === 'suggestion') ? ['same thing?'] : [];
  const words = [...new Set(stated), ...same];
  return words.length ? words.join(', ') : 'same sentence';
}

function rank(edges: readonly GraphEdge[]): number {
  const order: readonly GraphEdge['kind'][] = ['stated', 'suggestion', 'co-mention'];
  return Math.min(...edges.map(({ kind }) => order.indexOf(kind)));
}

function weight(edges: readonly GraphEdge[]): number {
  return Math.max(...edges.map((edge) => edge.weight));
}
