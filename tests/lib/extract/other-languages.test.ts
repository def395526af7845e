import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { Article } from '#lib/model/article.ts';
import { createPipeline } from '#lib/pipeline.ts';

test('of an article in another language the sentences are kept, for reading and searching, and nothing is claimed', () => {
  const text =
    'Der Bürgermeister sprach am Montag in Dresden. Danach fuhr er nach Leipzig.\n\nDort wartete niemand.';
  const article = Article.parse({
    id: 'a1',
    outlet: null,
    title: 'Ein Bericht',
    titled: true,
    published: null,
    dateline: null,
    section: null,
    author: null,
    url: null,
    language: 'de',
    text,
    source: 'a.txt',
    original: null,
  });
  const { sentences, ...rest } = createPipeline(dataReader()).read(article);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Der Bürgermeister sprach am Montag in Dresden.',
    'Danach fuhr er nach Leipzig.',
    'Dort wartete niemand.',
  ]);
  expect(rest).toEqual({ entities: [], mentions: [], relations: [], statements: [] });
});
