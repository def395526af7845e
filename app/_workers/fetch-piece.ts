import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { joinSnapshots } from '#lib/graph/snapshot/join-snapshots.ts';
import { openSnapshot, snapshotOf } from '#lib/graph/snapshot/open-snapshot.ts';
import { idAt } from '#lib/graph/snapshot/ids.ts';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { PieceRequest } from '#lib/model/piece-request.ts';
import { fetchBytes } from './fetch-snapshot.ts';

export interface Grown {
  readonly columns: GraphColumns;
  /** Nodes that were not there before. */
  readonly ids: readonly EntityId[];
}

/** Fetches a piece of the graph and gives the columns with it. Throws a DatelineError with a remedy. */
export async function fetchPiece(columns: GraphColumns, request: PieceRequest): Promise<Grown> {
  const bytes = await fetchBytes('more of the graph', '/api/v1/piece', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const piece = decodeSnapshot(bytes);
  const ids = Array.from({ length: piece.size }, (_, row) => idAt(piece, row) as EntityId);
  return {
    columns: openSnapshot(joinSnapshots(snapshotOf(columns), piece)),
    ids: ids.filter((id) => columns.rowOf(id) < 0),
  };
}
