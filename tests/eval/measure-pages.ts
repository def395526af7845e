import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPage } from '#lib/ingest/html/page.ts';
import type { Figure } from './score.ts';

/** Tokens of a shingle, as in the article extraction benchmark that the pages come from. */
const SHINGLE = 4;

/** How well the bodies of saved news pages are found: shared shingles of four words, averaged over pages, in percent. */
export function scorePages(folder: string): Figure {
  const truth = JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >;
  const sums = { p: 0, r: 0, n: 0 };
  for (const name of readdirSync(path.join(folder, 'html-pages'))) {
    const wanted = truth[name.replace('.html.gz', '')];
    if (!wanted) continue;
    const html = gunzipSync(readFileSync(path.join(folder, 'html-pages', name))).toString('utf8');
    const found = shingles(readPage(html, name)?.text ?? '');
    const gold = shingles(wanted.articleBody);
    let shared = 0;
    for (const [shingle, n] of gold) shared += Math.min(n, found.get(shingle) ?? 0);
    sums.p += share(shared, total(found));
    sums.r += share(shared, total(gold));
    sums.n++;
  }
  const [p, r] = [(100 * sums.p) / sums.n, (100 * sums.r) / sums.n];
  return { p, r, f1: (2 * p * r) / (p + r) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const out = new Map<string, number>();
  for (let i = 0; i + Math.min(SHINGLE, words.length) <= words.length; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
