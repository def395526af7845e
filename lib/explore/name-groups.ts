import type { EntityType } from '../model/entity-type.ts';
import type { Query } from '../model/query.ts';
import { ENTITY_TYPES } from '../model/type-names.ts';
import type { GraphNode } from '../model/graph-view.ts';
import type { ArticleRef, EntityRef } from '../model/passage.ts';
import type { SearchHit, SearchView } from '../model/views.ts';
import type { NameSearch, SearchParts } from './search-ports.ts';

type Named = Pick<GraphNode, 'id' | 'type' | 'name' | 'aliases' | 'importance' | 'toldIn'>;
type Group = SearchView['groups'][number];

/** The nodes of a picture, in order of id: the server's, or those that a browser has. */
export interface NamedRows {
  readonly size: number;
  /** What `toldIn` of a node numbers. */
  readonly articles: readonly Pick<ArticleRef, 'outlet' | 'published'>[];
  nodeAt(row: number): Named;
  /** -1 where there is none. */
  rowOf(id: string): number;
}

export interface FoundNames {
  /** One a type of node that something was found of. */
  readonly groups: Group[];
  /** All that was found, listed in them or not; type by type. */
  readonly ids: EntityRef['id'][];
}

const LABELS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  institution: 'Institutions',
  place: 'Places',
  event: 'Events',
};
/** Names ranked before they are told apart by type; more than any list shows. */
const RANKED = 400;

/** What names are searched by, in the order of the rows. */
export function nameEntry({ id, name, aliases, importance }: Named) {
  return { id, names: [name, ...aliases], weight: importance };
}

/** Nodes by name, grouped by type, `limit` of each; without words, all that pass the filters, the most telling first. */
export function findNames(
  rows: NamedRows,
  names: NameSearch,
  { inPeriod }: Pick<SearchParts, 'inPeriod'>,
  query: Query,
  limit: number,
): FoundNames {
  const asked = [...query.words, ...query.phrases].join(' ');
  const filtered =
    query.types.length > 0 || query.outlets.length > 0 || query.before !== null || query.after !== null;
  if (!asked && !filtered) return { groups: [], ids: [] };
  const found = asked ? names.search(asked, RANKED, query.open) : byImportance(rows);
  const told = ({ toldIn }: Named) => toldIn.some((at) => isTold({ inPeriod }, query, rows.articles[at]!));
  const hits = found.flatMap((hit) => {
    const node = rows.nodeAt(rows.rowOf(hit.id));
    return isWanted(query, node) && told(node) ? [{ node, hit }] : [];
  });
  const byType = ENTITY_TYPES.map((type) => ({ type, all: hits.filter(({ node }) => node.type === type) }));
  return {
    groups: byType
      .filter(({ all }) => all.length > 0)
      .map(({ type, all }) => ({
        label: LABELS[type],
        type,
        total: all.length,
        hits: all.slice(0, limit).map(({ node, hit }) => entityHit(node, hit)),
      })),
    ids: byType.flatMap(({ all }) => all.map(({ node }) => node.id)),
  };
}

/** Whether an article passes what a query says of outlets and dates. */
export function isTold(
  { inPeriod }: Pick<SearchParts, 'inPeriod'>,
  query: Query,
  { outlet, published }: Pick<ArticleRef, 'outlet' | 'published'>,
): boolean {
  const same = (asked: string) => outlet !== null && outlet.toLowerCase().includes(asked.toLowerCase());
  return (
    inPeriod(query, published) &&
    (!query.outlets.length || query.outlets.some(same)) &&
    !query.notOutlets.some(same)
  );
}

function isWanted({ types, notTypes, not }: Query, { type, name, aliases }: Named): boolean {
  if ((types.length > 0 && !types.includes(type)) || notTypes.includes(type)) return false;
  return !not.some((word) => [name, ...aliases].some((n) => n.toLowerCase().includes(word.toLowerCase())));
}

function byImportance(rows: NamedRows): ReturnType<NameSearch['search']> {
  const order = Uint32Array.from({ length: rows.size }, (_, row) => row);
  const weight = Float64Array.from(order, (row) => rows.nodeAt(row).importance);
  order.sort((a, b) => weight[b]! - weight[a]! || a - b);
  return Array.from(order, (row) => {
    const { id, name } = rows.nodeAt(row);
    return { id, name, index: 0, matches: [] };
  });
}

function entityHit(
  node: Named,
  found: { name: string; index: number; matches: SearchHit['matches'] },
): SearchHit {
  const { id, type, name } = node;
  const byAlias = found.index > 0;
  return {
    kind: 'entity',
    href: `/entities/${encodeURIComponent(id)}`,
    title: name,
    entity: { id, type, name },
    article: null,
    snippet: byAlias ? name : found.name,
    matches: byAlias ? [] : found.matches,
    note: byAlias ? `also ${found.name}` : null,
  };
}
