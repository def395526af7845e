/** What Next hands to a page as `searchParams`. */
export type PageQuery = Readonly<Record<string, string | string[] | undefined>>;

/** Back to a query string with `?`, repeated keys kept; empty without a query. */
export function searchOf(query: PageQuery): string {
  const out = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined) out.append(key, one);
  const text = out.toString();
  return text && `?${text}`;
}
