/**
 * Open Graph and Twitter tags for a card of 1200 x 630 at `card`, an address within the site; title, description and
 * scheme and host come from the page's other metadata.
 */
export function preview(card: string) {
  return {
    openGraph: {
      type: 'website' as const,
      siteName: 'Dateline',
      images: [{ url: card, width: 1200, height: 630, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' as const, images: [card] },
  };
}
