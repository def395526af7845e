import { DatelineError, type Trouble } from '#lib/errors.ts';
import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';

/** What the worker sends back: errors lose their class on the way, so their parts are sent. */
export type SnapshotAnswer = { readonly snapshot: Snapshot } | { readonly trouble: Trouble };

export function troubleOf(error: unknown): Trouble {
  if (error instanceof DatelineError) {
    const { code, message, remedy } = error;
    return remedy === undefined ? { code, message } : { code, message, remedy };
  }
  return {
    code: 'graph/unreadable',
    message: `The graph could not be read (${error instanceof Error ? error.message : String(error)}).`,
    remedy: 'Reload the page; if that does not help, use a current browser.',
  };
}
