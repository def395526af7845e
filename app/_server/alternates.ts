import { origin } from './origin.ts';

/** A page's own address, and where embedders learn how to show what `shown` shows; both from the root of the site. */
export async function alternates(canonical: string, shown = canonical) {
  const url = new URL(shown, await origin()).href;
  return {
    canonical,
    types: { 'application/json+oembed': `/api/v1/oembed?url=${encodeURIComponent(url)}` },
  };
}
