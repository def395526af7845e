import { DatelineError } from '#lib/errors.ts';
import { DecisionRequest } from '#lib/model/decision-request.ts';
import { getCorpus } from '../../../_server/corpus.ts';
import { decide } from '../../../_server/decide.ts';
import { problem } from '../../../_server/respond.ts';
import { isFromHere } from '../../../_server/same-origin.ts';

export const dynamic = 'force-dynamic';

/** The whole log, a JSON object a line. */
export function GET(): Response {
  const lines = getCorpus()
    .store.decisions()
    .map((decision) => `${JSON.stringify(decision)}\n`);
  return new Response(lines.join(''), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="decisions.jsonl"',
      'cache-control': 'no-cache',
    },
  });
}

/** Logs one decision, sent as JSON or by a form (which is led back to `back`). Only this server's own pages may. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request))
    return problem(403, 'serve/foreign-origin', 'Decisions are taken from this server’s own pages only.');
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return fromJson(await request.json().catch(() => null));
  if (type.startsWith('application/x-www-form-urlencoded')) return fromForm(request);
  return problem(415, 'serve/not-json', 'A decision is sent as JSON or by a form.');
}

function fromJson(body: unknown): Response {
  const asked = DecisionRequest.safeParse(body);
  if (!asked.success)
    return problem(
      400,
      'serve/bad-decision',
      asked.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
    );
  try {
    return Response.json(decide(asked.data), { headers: { 'cache-control': 'no-cache' } });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return problem(isOutdated(error) ? 409 : 500, error.code, error.message, error.remedy);
  }
}

/** A decision on what has gone meanwhile leads back too: the page shows the state as it is now. */
async function fromForm(request: Request): Promise<Response> {
  const fields = Object.fromEntries(await request.formData());
  const asked = DecisionRequest.safeParse(fields);
  if (!asked.success) return problem(400, 'serve/bad-decision', 'The form is incomplete.');
  try {
    decide(asked.data);
  } catch (error) {
    if (!(error instanceof DatelineError && isOutdated(error))) throw error;
  }
  return new Response(null, { status: 303, headers: { location: backOf(fields.back) } });
}

/** It was made on a state that is no more. */
function isOutdated({ code }: DatelineError): boolean {
  return code === 'resolve/unknown-id' || code === 'resolve/changed-meanwhile';
}

/** A path of this server, never another one. */
function backOf(back: unknown): string {
  return typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/review';
}
