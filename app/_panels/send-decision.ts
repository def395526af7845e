import type { DecisionRequest } from '#lib/model/decision-request.ts';
import type { DecisionId } from '#lib/model/ids.ts';

export interface Decided {
  /** Null where what it was about has gone meanwhile. */
  readonly decision: DecisionId | null;
  /** It was decided so already. */
  readonly known: boolean;
}

/** Logs a decision on the server. Throws an Error with words for the user. */
export async function sendDecision(request: DecisionRequest): Promise<Decided> {
  const response = await fetch('/api/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error('The server does not answer. Is dateline still running?');
  });
  const body = (await response.json().catch(() => null)) as {
    decision?: DecisionId | null;
    known?: boolean;
    error?: { code?: string; message?: string };
  } | null;
  // What it was about has gone meanwhile: the state that is shown next says all.
  const gone = response.status === 409 && body?.error?.code === 'resolve/unknown-id';
  if (response.ok || gone) return { decision: body?.decision ?? null, known: gone || body?.known === true };
  throw new Error(body?.error?.message ?? `The server answered with status ${response.status}.`);
}
