import type { EntityId } from '#lib/model/ids.ts';
import { entityHref } from './links.ts';
import { encodeView } from './url-codec.ts';
import type { ViewState } from './view-state.ts';

/** The path below which pages may be shown in a frame of another site. */
export const EMBED = '/embed';
/** What an embedded picture is tall and wide, in pixels, unless the page that holds it says otherwise. */
export const EMBED_SIZE = { width: 800, height: 560 } as const;

export function embedViewHref(view: ViewState): string {
  const query = encodeView(view);
  return query ? `${EMBED}?${query}` : EMBED;
}

export function embedEntityHref(id: EntityId): string {
  return `${EMBED}${entityHref(id)}`;
}

/** The HTML that shows `src` (a whole address) in a page. */
export function embedSnippet(
  src: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number } = EMBED_SIZE,
): string {
  const size = `width="${width}" height="${height}"`;
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" ${size} style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
