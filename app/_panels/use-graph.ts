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

interface Kept {
  /** As it was asked for. */
  readonly version: string;
  readonly index: GraphIndex;
}

/** The graph shown last, for the way back from an article. */
let latest: Kept | null = null;

/** The graph of a page: at once where it came along or was shown before, else when its snapshot has arrived. */
export function useGraph({ version, inline }: GraphSource): LoadedGraph {
  const along = useMemo(() => (inline === null ? null : indexGraph(readInline(inline))), [inline]);
  const [loaded, setLoaded] = useState<Kept | null>(() => latest);
  const [failure, setFailure] = useState<{ version: string; trouble: LoadTrouble } | null>(null);
  const index = along ?? (loaded?.version === version ? loaded.index : null);
  const failed = failure?.version === version;
  useEffect(() => {
    if (index) latest = { version, index };
    if (index || failed) return;
    const abort = new AbortController();
    loadGraph(snapshotHref(version), abort.signal).then(
      (columns) => !abort.signal.aborted && setLoaded({ version, index: indexGraph(columns) }),
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
