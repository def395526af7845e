import { ArticleId } from '#lib/model/ids.ts';
import { EMBED, EMBED_SIZE, embedSnippet } from '../../../_state/embed.ts';
import { articleHref, entityHref } from '../../../_state/links.ts';
import { idOfPath } from '../../../_state/path-id.ts';
import { plainName } from '../../../_state/plain-text.ts';
import { decodeView } from '../../../_state/url-codec.ts';
import { count, shownName } from '../../../_state/wording.ts';
import { getExplorer } from '../../../_server/explorer.ts';

const SMALLEST = { width: 240, height: 200 } as const;

export interface OembedAsked {
  readonly url: URL;
  /** Scheme and host of this server. */
  readonly origin: string;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/**
 * An oEmbed 1.0 answer (oembed.com): the explorer and nodes as `rich` with a frame, articles as `link`. Null for addresses
 * of other servers and for what is not here.
 */
export function oembed({ url, origin, maxWidth, maxHeight }: OembedAsked): object | null {
  if (url.host !== new URL(origin).host) return null;
  const explorer = getExplorer();
  const path =
    url.pathname.startsWith(`${EMBED}/`) || url.pathname === EMBED
      ? url.pathname.slice(EMBED.length) || '/'
      : url.pathname;
  const [, kind, segment] = /^\/(entities|articles)\/([^/]+)\/?$/.exec(path) ?? [];
  const shared = {
    version: '1.0',
    provider_name: 'Dateline',
    provider_url: origin,
    cache_age: 3600,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  const rich = (title: string, src: string, card: string) => {
    const width = Math.max(SMALLEST.width, Math.min(EMBED_SIZE.width, maxWidth));
    const height = Math.max(SMALLEST.height, Math.min(EMBED_SIZE.height, maxHeight));
    const html = embedSnippet(origin + src, title, { width, height });
    return { ...shared, type: 'rich', title, width, height, html, thumbnail_url: origin + card };
  };
  if (kind === 'entities') {
    const id = explorer.follow(idOfPath(segment!));
    if (!id) return null;
    const title = plainName(shownName(explorer.entity(id).entity), 100);
    return rich(title, `${EMBED}${entityHref(id)}${url.search}`, `/og${entityHref(id)}`);
  }
  if (kind === 'articles') {
    const id = ArticleId.safeParse(idOfPath(segment!));
    const view = id.success ? explorer.article(id.data) : null;
    if (!view) return null;
    const { title, outlet } = view.article;
    const author = outlet ? { author_name: outlet } : {};
    return {
      ...shared,
      type: 'link',
      title: plainName(title, 120),
      ...author,
      thumbnail_url: `${origin}/og${articleHref(view.article.id)}`,
    };
  }
  if (path !== '/') return null;
  const { selection } = decodeView('/', url.search);
  const id = selection?.kind === 'node' ? explorer.follow(selection.id) : null;
  const title = id
    ? shownName(explorer.entity(id).entity)
    : count(explorer.graph().totals.articles, 'article');
  return rich(plainName(title, 100), `${EMBED}${url.search}`, id ? `/og${entityHref(id)}` : '/og');
}
