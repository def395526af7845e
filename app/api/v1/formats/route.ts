import { CITATION_STYLES } from '#lib/explore/citations/styles.ts';
import { FORMATS } from '#lib/export/formats.ts';
import type { FormatsView } from '#lib/model/formats-view.ts';

export const dynamic = 'force-static';

/** What `/api/v1/export?format=` and `/api/v1/entities/ID/citation?style=` offer. */
export function GET(): Response {
  const brief = ({ name, extension, describes }: FormatsView['exports'][number]) => ({
    name,
    extension,
    describes,
  });
  const view: FormatsView = { exports: FORMATS.map(brief), citations: CITATION_STYLES.map(brief) };
  return Response.json(view);
}
