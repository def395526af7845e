import { expect, test } from 'vitest';
import { admit, createShelf, type Shelf } from '#lib/ingest/admit.ts';
import { articleHash } from '#lib/ingest/article-hash.ts';
import { Article } from '#lib/model/article.ts';
import { ArticleId } from '#lib/model/ids.ts';

function article(source: string, text: string, more: Partial<Article> = {}): Article {
  const outlet = 'Lindow Gazette';
  return Article.parse({
    id: articleHash(text, outlet),
    outlet,
    title: 'T',
    titled: true,
    published: null,
    dateline: null,
    section: null,
    author: null,
    url: null,
    language: 'en',
    text,
    source,
    original: null,
    ...more,
  });
}

/** A shelf that also remembers sources, as a store does. */
function createStoreLike() {
  const shelf = createShelf();
  const sources = new Map<string, { id: ArticleId; hash: string }>();
  const whole: Shelf = { ...shelf, known: (source) => sources.get(source) ?? null };
  return (given: Article): string => {
    const verdict = admit(given, whole);
    if (!('article' in verdict)) return `${verdict.kind} ${verdict.of}`;
    shelf.put(verdict.article);
    sources.set(given.source, { id: verdict.article.id, hash: verdict.hash });
    return `${verdict.kind} ${verdict.article.id}`;
  };
}

test('the same input again is unchanged, a copy under another name a duplicate', () => {
  const put = createStoreLike();
  const first = article('a.txt', 'One.');
  expect(put(first)).toBe(`new ${first.id}`);
  expect(put(first)).toBe(`unchanged ${first.id}`);
  expect(put(article('copy.txt', 'One.'))).toBe(`duplicate ${first.id}`);
});

test('another outlet with the same words is no duplicate', () => {
  const put = createStoreLike();
  put(article('a.txt', 'One.'));
  expect(put(article('b.txt', 'One.', { outlet: 'Other', id: articleHash('One.', 'Other') }))).toMatch(
    /^new /,
  );
});

test('a file that was mended is changed and gets the id of its words', () => {
  const put = createStoreLike();
  put(article('a.txt', 'One.'));
  const mended = article('a.txt', 'One and a half.');
  expect(put(mended)).toBe(`changed ${mended.id}`);
});

test('a row that was mended keeps its own id', () => {
  const put = createStoreLike();
  const id = ArticleId.parse('row-1');
  put(article('a.jsonl#row-1', 'One.', { id }));
  expect(put(article('a.jsonl#row-1', 'One and a half.', { id }))).toBe('changed row-1');
  expect(put(article('a.jsonl#row-1', 'One and a half.', { id, title: 'Better title' }))).toBe(
    'changed row-1',
  );
});

test('an id that another file uses for other words gets a hash behind it, and keeps it', () => {
  const put = createStoreLike();
  const id = ArticleId.parse('1');
  put(article('a.jsonl#1', 'One.', { id }));
  const other = article('b.jsonl#1', 'Two.', { id });
  const given = `1-${articleHash('Two.', 'Lindow Gazette').slice(0, 8)}`;
  expect(put(other)).toBe(`new ${given}`);
  expect(put(other)).toBe(`unchanged ${given}`);
});
