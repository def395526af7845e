import type { DecisionRequest } from '#lib/model/decision-request.ts';

/** Logs a decision on the server. Throws an Error with words for the user. */
export async function sendDecision(request: DecisionRequest): Promise<void> {
  const response = await fetch('/api/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error('The server does not answer. Is dateline still running?');
  });
  // 409: what it was about has gone meanwhile; the state that is shown next says all.
  if (response.ok || response.status === 409) return;
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new Error(body?.error?.message ?? `The server answered with status ${response.status}.`);
}
