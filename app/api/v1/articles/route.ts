import { DatelineError } from '#lib/errors.ts';
import { addArticles } from '../../../_server/add-articles.ts';
import { adding } from '../../../_server/adding.ts';
import { problem, respond } from '../../../_server/respond.ts';
import { isFromHere } from '../../../_server/same-origin.ts';
import { uploadedFile } from '../../../_server/uploaded-file.ts';

export const dynamic = 'force-dynamic';

/** Whether and how much this page may add. */
export function GET(request: Request): Response {
  return respond(() => adding(request.headers.get('host')));
}

/**
 * Adds one file, sent as the body as it is; `?name=` its name, also with folders, `?changed=` when it was last changed, in
 * milliseconds. One request a file, so that each has its own result.
 */
export async function POST(request: Request): Promise<Response> {
  const rules = adding(request.headers.get('host'));
  if (!isFromHere(request))
    return problem(403, 'serve/foreign-origin', 'Articles are added from this server’s own pages only.');
  if (!rules.allowed) return problem(403, 'serve/no-adding', rules.reason ?? '');
  const { searchParams } = new URL(request.url);
  const size = Number(request.headers.get('content-length') ?? 0);
  if (size > rules.mostBytes)
    return problem(413, 'serve/too-large', tooLarge(rules.mostBytes), 'Use the terminal: dateline ingest PATH');
  if (!request.body || size === 0)
    return problem(400, 'serve/empty', 'The file is empty.', 'Save the article again.');
  const path = pathOf(searchParams.get('name') ?? '', searchParams.get('changed') ?? '');
  if (!path) return problem(400, 'serve/no-name', 'The file has no name.', 'Send it as ?name=article.txt');
  try {
    const added = await addArticles(path, uploadedFile(path, size, request.body, rules.mostBytes));
    return Response.json(added, { headers: { 'cache-control': 'no-cache' } });
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    return problem(503, error.code, error.message, error.remedy);
  }
}

/**
 * Where a dropped file's articles say they come from. The time of its last change is part of it, so that another file of
 * the same name takes nothing's place.
 */
function pathOf(name: string, changed: string): string | null {
  const parts = name
    .slice(0, 500)
    .replace(/[\p{Cc}\p{Bidi_C}]/gu, '')
    .split(/[/\\]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const time = /^\d{1,15}$/.test(changed) ? new Date(Number(changed)) : null;
  const stamp = time && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 19).replaceAll(':', '') : 'undated';
  return parts.length ? `dropped/${stamp}/${parts.join('/')}` : null;
}

function tooLarge(most: number): string {
  return `The file is larger than ${most >> 20} MB.`;
}
