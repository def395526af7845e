import type { Article } from '../model/article.ts';
import { containment, minHash, resemblance, shingles, SIGNATURE } from '../text/shingles.ts';

/** Rows of one band: pairs that resemble each other by 0.3 share a band of 2 rows with a chance over 99 %. */
const ROWS = 2;
/** Resemblance from which two articles count as one text with changes. */
const ALIKE = 0.3;
/** Share of the shorter one's shingles from which it counts as an excerpt of the longer. */
const EXCERPT = 0.6;
/** Below this many shingles a text says too little to be called a copy. */
const LEAST = 12;
/** Members of a bucket that a newcomer is compared with; frequent boilerplate must not cost quadratic time. */
const COMPARED = 24;

/** Groups near-copies: article id -> id of the group's first article, for every article that has a copy. */
export function nearCopies(articles: readonly Article[]): ReadonlyMap<string, string> {
  const texts = articles.map((a) => shingles(a.text));
  const signatures = texts.map(minHash);
  const parent = articles.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)));
  for (let band = 0; band < SIGNATURE; band += ROWS) {
    const buckets = new Map<number, number[]>();
    for (let i = 0; i < articles.length; i++) {
      if (texts[i]!.size < LEAST) continue;
      const key = bandKey(signatures[i]!, band);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [i]);
      else {
        for (const other of bucket.slice(0, COMPARED))
          if (root(other) !== root(i) && isCopy(other, i))
            parent[Math.max(root(i), root(other))] = Math.min(root(i), root(other));
        bucket.push(i);
      }
    }
  }
  const sizes = new Map<number, number>();
  for (let i = 0; i < articles.length; i++) sizes.set(root(i), (sizes.get(root(i)) ?? 0) + 1);
  return new Map(
    articles.flatMap((a, i) =>
      sizes.get(root(i))! > 1 ? [[a.id as string, articles[root(i)]!.id as string]] : [],
    ),
  );

  function isCopy(x: number, y: number): boolean {
    if (resemblance(signatures[x]!, signatures[y]!) >= ALIKE) return true;
    const [part, whole] = texts[x]!.size < texts[y]!.size ? [texts[x]!, texts[y]!] : [texts[y]!, texts[x]!];
    return containment(part, whole) >= EXCERPT;
  }
}

/** One number for a band's rows; the rare collision costs one comparison. */
function bandKey(signature: Uint32Array, band: number): number {
  let key = 0;
  for (let i = band; i < band + ROWS; i++) key = (Math.imul(key, 0x01000193) ^ signature[i]!) >>> 0;
  return key;
}
