import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';

/** The buffers under a snapshot's columns, each once: a worker gives them away instead of copying them. */
export function buffersOf(snapshot: Snapshot): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const column of Object.values(snapshot) as unknown[]) {
    const parts = isPacked(column) ? [column.bytes, column.starts] : [column];
    for (const part of parts)
      if (ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
  }
  return [...buffers];
}

function isPacked(column: unknown): column is Snapshot['names'] {
  return typeof column === 'object' && column !== null && 'bytes' in column && 'starts' in column;
}
