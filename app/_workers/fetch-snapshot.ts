import { DatelineError, type Trouble } from '#lib/errors.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import type { Snapshot } from '#lib/graph/snapshot/snapshot.ts';

/** Loads and checks the snapshot at one of our own addresses. Throws a DatelineError with a remedy. */
export async function fetchSnapshot(address: string): Promise<Snapshot> {
  return decodeSnapshot(await fetchBytes('the graph', address));
}

/** What one of our own addresses sends of the graph; `what` that is, in words. Throws a DatelineError with a remedy. */
export async function fetchBytes(what: string, address: string, init?: RequestInit): Promise<Uint8Array> {
  const response = await fetch(address, init).catch(() => null);
  if (!response)
    throw new DatelineError({
      code: 'graph/no-answer',
      message: `The server does not answer, so ${what} could not be loaded.`,
      remedy: 'See whether dateline is still running, then try again.',
    });
  if (!response.ok) throw await refusal(response);
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes)
    throw new DatelineError({
      code: 'graph/cut-off',
      message: `The connection broke off while ${what} was loading.`,
      remedy: 'Try again.',
    });
  return new Uint8Array(bytes);
}

async function refusal(response: Response): Promise<DatelineError> {
  const problem = (await response.json().catch(() => null)) as { error?: Partial<Trouble> } | null;
  return new DatelineError({
    code: 'graph/refused',
    message: problem?.error?.message ?? `The server answered with status ${response.status}.`,
    remedy: problem?.error?.remedy ?? 'Reload the page.',
  });
}
