import { CITATION_STYLES } from '#lib/explore/citations/styles.ts';
import { download } from '../../../../../_server/download.ts';
import { getExplorer } from '../../../../../_server/explorer.ts';
import { originOf } from '../../../../../_server/origin.ts';
import { problem } from '../../../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** `?style=text|bibtex|csl-json`: every sentence that tells of a node, ready to be cited. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('style') ?? 'text';
  const style = CITATION_STYLES.find((s) => s.name === asked);
  if (!style)
    return problem(
      400,
      'serve/unknown-style',
      'There is no such way to cite.',
      `Ask for one of ${CITATION_STYLES.map((s) => s.name).join(', ')}.`,
    );
  const explorer = getExplorer();
  const id = explorer.follow((await params).id);
  if (!id) return problem(404, 'serve/not-found', 'No node is known under this id.');
  const text = explorer.cite(id, style, originOf(request.headers).origin);
  return download([text], style.mediaType, `${fileName(id)}.${style.extension}`);
}

/** Ids may hold letters that a header cannot. */
function fileName(id: string): string {
  return id.replace(/[^a-z0-9-]/gi, '_').slice(0, 80);
}
