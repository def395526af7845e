import { oembed } from './answer.ts';
import { originOf } from '../../../_server/origin.ts';
import { problem, respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** `?url=&maxwidth=&maxheight=&format=json`: how a page of ours is embedded, after oEmbed 1.0. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  if ((searchParams.get('format') ?? 'json') !== 'json')
    return problem(501, 'serve/oembed-format', 'Only JSON is answered.', 'Leave format away.');
  const { origin } = originOf(request.headers);
  const asked = searchParams.get('url') ?? '';
  if (!URL.canParse(asked))
    return problem(
      400,
      'serve/no-address',
      'The address to embed is missing.',
      'Name it whole: ?url=http://…',
    );
  const most = (name: string) => Number.parseInt(searchParams.get(name) ?? '', 10) || Infinity;
  return respond(() =>
    oembed({ url: new URL(asked), origin, maxWidth: most('maxwidth'), maxHeight: most('maxheight') }),
  );
}
