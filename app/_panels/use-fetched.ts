'use client';

import { useEffect, useState } from 'react';

export type Fetched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void };

/** The server knows nothing under the address. */
class Missing extends Error {}

interface Kept {
  readonly data: unknown;
  /** Of which time it is; what is older is shown until it was asked for again. */
  readonly time: number;
}

const kept = new Map<string, Kept>();
const MOST_KEPT = 100;
let time = 0;
const waiting = new Set<() => void>();

/** What was fetched so far may be wrong by now. */
export function forgetFetched(): void {
  time++;
  for (const redraw of waiting) redraw();
}

/** JSON of one of our own API addresses, kept for the page's life. `first` is what the server has sent already. */
export function useFetched<T>(address: string, first?: T): Fetched<T> {
  const [failure, setFailure] = useState<{ address: string; message: string | null } | null>(null);
  const [, redraw] = useState(0);
  // What came with the page is of the time when the page came.
  if (first !== undefined && time === 0 && !kept.has(address) && typeof window !== 'undefined')
    keep(address, first);
  const known = kept.get(address);
  const data = (known ? known.data : time === 0 ? first : undefined) as T | undefined;
  const fresh = known?.time === time || (known === undefined && data !== undefined);
  const failed = failure?.address === address;
  useEffect(() => {
    const again = () => redraw((n) => n + 1);
    waiting.add(again);
    return () => void waiting.delete(again);
  }, []);
  useEffect(() => {
    if (fresh || failed) return;
    const abort = new AbortController();
    load(address, abort.signal).then(
      (loaded) => {
        keep(address, loaded);
        redraw((n) => n + 1);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const missing = error instanceof Missing;
        setFailure({
          address,
          message: missing ? null : error instanceof Error ? error.message : String(error),
        });
      },
    );
    return () => abort.abort();
  }, [address, fresh, failed]);
  if (data !== undefined) return { state: 'ready', data };
  if (failed && failure.message === null) return { state: 'missing' };
  if (failed) return { state: 'failed', message: failure.message ?? '', retry: () => setFailure(null) };
  return { state: 'loading' };
}

async function load(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error('The server does not answer. Is dateline still running?');
  });
  if (response.ok) return response.json();
  if (response.status === 404) throw new Missing();
  const problem = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new Error(problem?.error?.message ?? `The server answered with status ${response.status}.`);
}

function keep(address: string, data: unknown): void {
  kept.set(address, { data, time });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
