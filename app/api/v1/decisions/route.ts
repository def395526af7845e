import { decide, DecisionRequest } from '../../../_server/decide.ts';
import { problem, respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** Logs one decision. Only pages of this server may: a foreign page can send neither JSON nor our origin. */
export async function POST(request: Request): Promise<Response> {
  const origin = request.headers.get('origin');
  if (origin !== null && new URL(origin).host !== request.headers.get('host'))
    return problem(403, 'serve/foreign-origin', 'Decisions are taken from this server’s own pages only.');
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return problem(415, 'serve/not-json', 'A decision is sent as JSON.');
  const body = DecisionRequest.safeParse(await request.json().catch(() => null));
  if (!body.success) return problem(400, 'serve/bad-decision', body.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  return respond(() => decide(body.data));
}
