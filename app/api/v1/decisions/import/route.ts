import { importDecisions } from '../../../../_server/import-decisions.ts';
import { problem, respond } from '../../../../_server/respond.ts';
import { isFromHere } from '../../../../_server/same-origin.ts';

export const dynamic = 'force-dynamic';

/** More is no log of decisions made by hand. */
const MOST_BYTES = 32_000_000;

/** Adds the decisions of a JSONL file, sent as the body; the report names lines that could not be applied. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request))
    return problem(403, 'serve/foreign-origin', 'Decisions are taken from this server’s own pages only.');
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    return problem(413, 'serve/too-long', 'The file is larger than 32 MB.');
  const text = await request.text();
  if (text.length > MOST_BYTES) return problem(413, 'serve/too-long', 'The file is larger than 32 MB.');
  return respond(() => importDecisions(text));
}
