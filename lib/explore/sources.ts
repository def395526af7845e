import type { CorpusIndex } from './corpus-index.ts';

/**
 * Independent sources behind a set of articles, each named by its outlet: articles of one outlet, retellings and their
 * original, and near-copies count once. An article of an unnamed outlet stands for itself.
 */
export function independentSources(index: CorpusIndex, articles: Iterable<string>): Set<string> {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : root(up);
  };
  const names = new Set<string>();
  const copies = index.copies();
  for (const id of articles) {
    const article = index.articles.get(id);
    if (!article) continue;
    const name = article.original ?? article.outlet ?? id;
    names.add(name);
    const copied = copies.get(id);
    if (copied !== undefined) join(name, `copy ${copied}`);
  }
  const out = new Map<string, string>();
  for (const name of [...names].sort()) if (!out.has(root(name))) out.set(root(name), name);
  return new Set(out.values());

  function join(a: string, b: string): void {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(x, y);
  }
}
