import type { ArticleId, EntityId } from '#lib/model/ids.ts';

/** The page of its own that a node has; what "copy link" copies. */
export function entityHref(id: EntityId): string {
  return `/entities/${encodeURIComponent(id)}`;
}

/** An article; `sentence` counts from 0 here and from 1 in the address. `from`: the node whose mentions are walked. */
export function articleHref(id: ArticleId, sentence?: number, from?: EntityId | undefined): string {
  const query = new URLSearchParams();
  if (sentence !== undefined) query.set('s', String(sentence + 1));
  if (from !== undefined) query.set('from', from);
  return `/articles/${encodeURIComponent(id)}${query.size ? `?${query}` : ''}`;
}

/** The number in `?s=12` as an index from 0; null where it is none. */
export function sentenceOfQuery(value: string | string[] | undefined): number | null {
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return number > 0 ? number - 1 : null;
}

/** The explorer with a line's panel open. */
export function lineHref(a: EntityId, b: EntityId): string {
  return `/?line=${encodeURIComponent(a)},${encodeURIComponent(b)}`;
}

/** The page with the strongest routes between two things, each an id or words that a search finds it with. */
export function pathsHref(from: string, to: string): string {
  return `/paths?${new URLSearchParams({ from, to })}`;
}

/** Where a version of the graph is served as bytes. */
export function snapshotHref(version: string): string {
  return `/api/v1/snapshot/${encodeURIComponent(version)}`;
}
