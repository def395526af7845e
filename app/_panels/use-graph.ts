'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommunityView } from '#lib/model/graph-view.ts';
import { indexGraph } from '../_state/graph-index.ts';
import { snapshotHref } from '../_state/links.ts';
import { loadGraph, readInline } from '../_workers/load-graph.ts';
import type { ShownGraph } from './explorer-store.ts';

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
  | { readonly state: 'ready'; readonly graph: ShownGraph }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly trouble: LoadTrouble; readonly retry: () => void };

interface Kept {
  /** As it was asked for, and the versions that it took the place of. */
  readonly versions: ReadonlySet<string>;
  readonly graph: ShownGraph;
}

/** The graph shown last, for the way back from an article. */
let latest: Kept | null = null;

/** The graph that took the place of the one shown: pages from before lead back to it. */
export function keepNewest(graph: ShownGraph): void {
  latest = { versions: new Set([...(latest?.versions ?? []), graph.index.graph.version]), graph };
}

/** The graph of a page: at once where it came along or was shown before, else when its snapshot has arrived. */
export function useGraph(
  { version, inline }: GraphSource,
  communities: readonly CommunityView[],
): LoadedGraph {
  const along = useMemo(() => (inline === null ? null : indexGraph(readInline(inline))), [inline]);
  const [loaded, setLoaded] = useState<Kept | null>(() => latest);
  const [failure, setFailure] = useState<{ version: string; trouble: LoadTrouble } | null>(null);
  const graph = useMemo(() => {
    if (latest?.versions.has(version)) return latest.graph;
    if (along) return { index: along, communities };
    return loaded?.versions.has(version) ? loaded.graph : null;
  }, [version, along, loaded, communities]);
  const failed = failure?.version === version;
  useEffect(() => {
    if (graph && !latest?.versions.has(version)) latest = { versions: new Set([version]), graph };
    if (graph || failed) return;
    const abort = new AbortController();
    loadGraph(snapshotHref(version), abort.signal).then(
      (columns) =>
        !abort.signal.aborted &&
        setLoaded({ versions: new Set([version]), graph: { index: indexGraph(columns), communities } }),
      (error: unknown) => !abort.signal.aborted && setFailure({ version, trouble: troubleOf(error) }),
    );
    return () => abort.abort();
  }, [version, graph, failed, communities]);
  const retry = useCallback(() => setFailure(null), []);
  if (graph) return { state: 'ready', graph };
  return failed ? { state: 'failed', trouble: failure.trouble, retry } : { state: 'loading' };
}

function troubleOf(error: unknown): LoadTrouble {
  const { message, remedy } = error as { message?: string; remedy?: string };
  return { message: message ?? String(error), remedy };
}
