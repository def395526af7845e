'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { indexGraph, type GraphIndex } from '../_state/graph-index.ts';
import { snapshotHref } from '../_state/links.ts';
import { loadGraph, readInline } from '../_workers/load-graph.ts';

/** Which graph the page shows, and its snapshot in base64 where it came with the page. */
export interface GraphSource {
  readonly version: string;
  readonly inline: string | null;
}

export interface LoadTrouble {
  readonly message: string;
  readonly remedy: string | undefined;
}

export type LoadedGraph =
  | { readonly state: 'ready'; readonly index: GraphIndex }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: LoadTrouble; readonly retry: () => void };

/** The graph shown last, for the way back from an article. */
let latest: GraphIndex | null = null;

/** The graph of a page: at once where it came along or was shown before, else when its snapshot has arrived. */
export function useGraph({ version, inline }: GraphSource): LoadedGraph {
  const along = useMemo(() => (inline === null ? null : indexGraph(readInline(inline))), [inline]);
  const [loaded, setLoaded] = useState<GraphIndex | null>(() => latest);
  const [failure, setFailure] = useState<{ version: string; trouble: LoadTrouble } | null>(null);
  const index = along ?? (loaded?.graph.version === version ? loaded : null);
  const failed = failure?.version === version;
  useEffect(() => {
    if (index) latest = index;
    if (index || failed) return;
    const abort = new AbortController();
    loadGraph(snapshotHref(version), abort.signal).then(
      (columns) => !abort.signal.aborted && setLoaded(indexGraph(columns)),
      (error: unknown) => !abort.signal.aborted && setFailure({ version, trouble: troubleOf(error) }),
    );
    return () => abort.abort();
  }, [version, index, failed]);
  const retry = useCallback(() => setFailure(null), []);
  if (index) return { state: 'ready', index };
  return failed ? { state: 'failed', trouble: failure.trouble, retry } : { state: 'loading' };
}

function troubleOf(error: unknown): LoadTrouble {
  const { message, remedy } = error as { message?: string; remedy?: string };
  return { message: message ?? String(error), remedy };
}
