import { FORMATS } from '#lib/export/formats.ts';
import { download } from '../../../_server/download.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { problem } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** `?format=NAME`: the whole graph as a file, the same that `dateline export` writes. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('format') ?? 'json';
  const format = FORMATS.find((f) => f.name === asked);
  if (!format)
    return problem(
      400,
      'serve/unknown-format',
      'There is no such format.',
      `Ask for one of ${FORMATS.map((f) => f.name).join(', ')}.`,
    );
  const explorer = getExplorer();
  const file = `dateline-${format.name}.${format.extension}`;
  return download(format.write(explorer.knowledge, explorer.differences()), format.mediaType, file);
}
