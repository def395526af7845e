import { findNames, nameEntry } from '#lib/explore/name-groups.ts';
import { emptySnapshot, openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';
import type { SearchView } from '#lib/model/views.ts';
import { nameData } from '#lib/search/name-data.ts';
import { openNameIndex } from '#lib/search/name-index.ts';
import { inPeriod, parseQuery } from '#lib/search/query.ts';

/** What names are searched by of a snapshot. */
export type Searched = Pick<
  Snapshot,
  | 'size'
  | 'articles'
  | 'type'
  | 'importance'
  | 'names'
  | 'ids'
  | 'aliasStarts'
  | 'aliases'
  | 'toldStarts'
  | 'toldIn'
>;

/** As the server's search shows them. */
const LIMIT = 8;

/** Searches names as the server does, by the same code over the same names. */
export function createNameSearch(searched: Searched): (text: string) => SearchView {
  const snapshot = { ...emptySnapshot(), ...searched };
  // Rows that were read keep their texts: those that the index is made of are let go.
  const read = openSnapshot(snapshot);
  const data = nameData(Array.from({ length: read.size }, (_, row) => nameEntry(read.nodeAt(row))));
  const rows = openSnapshot(snapshot);
  const names = openNameIndex(data, { at: (row) => nameEntry(rows.nodeAt(row)) });
  return (text) => {
    const query = parseQuery(text);
    const { groups, ids } = findNames(rows, names, { inPeriod }, query, LIMIT);
    return { query: text, groups, lit: ids, warnings: [...query.warnings] };
  };
}
