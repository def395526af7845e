import { describe, expect, test } from 'vitest';
import { createIntake, type Readers, type Unread } from '#lib/corpus/intake.ts';
import { articleHash } from '#lib/ingest/article-hash.ts';
import { Article } from '#lib/model/article.ts';
import { encodeReading, type EncodedReading } from '#lib/model/reading.ts';
import { modelStore, nothingKept } from '../../contract/model-store.ts';

function article(source: string, text: string): Article {
  return Article.parse({
    id: articleHash(text, null),
    outlet: null,
    title: text,
    titled: false,
    published: null,
    dateline: null,
    section: null,
    author: null,
    url: null,
    language: 'en',
    text,
    source,
    original: null,
  });
}

const EMPTY = encodeReading({ sentences: [], entities: [], mentions: [], relations: [], statements: [] });

/** Readers that answer when told to, and count what is with them. */
function slowReaders(width: number, read: (article: Article) => EncodedReading | Unread = () => EMPTY) {
  const waiting: (() => void)[] = [];
  const held = { now: 0, most: 0 };
  const readers: Readers = {
    width,
    expect: () => {},
    read(articles) {
      held.now += articles.length;
      held.most = Math.max(held.most, held.now);
      return new Promise((resolve) =>
        waiting.push(() => {
          held.now -= articles.length;
          resolve(articles.map(read));
        }),
      );
    },
  };
  const answer = setInterval(() => waiting.shift()?.());
  return { readers, held, stop: () => clearInterval(answer) };
}

function intake(readers: Readers) {
  const kept = nothingKept();
  const store = modelStore(kept);
  const unread: string[] = [];
  const options = { readers, extractor: '1', onUnread: (e: { line: string }) => void unread.push(e.line) };
  return { ...createIntake(store, options), store, kept, unread };
}

test('however much comes in, only a few batches are held', async () => {
  const { readers, held, stop } = slowReaders(2);
  const { take, finish, kept } = intake(readers);
  let farthest = 0;
  for (let i = 0; i < 900; i++) {
    await take(article(`a.jsonl#${i}`, `Article ${i}.`));
    farthest = Math.max(farthest, i + 1 - kept.entries.size);
  }
  expect(await finish()).toEqual({ new: 900, changed: 0, unchanged: 0, duplicate: 0 });
  stop();
  expect(kept.entries.size).toBe(900);
  expect(held.most).toBeLessThanOrEqual(32 * 5);
  expect(farthest).toBeLessThanOrEqual(32 * 6);
});

test('long articles make batches of few', async () => {
  const { readers, held, stop } = slowReaders(1);
  const { take, finish } = intake(readers);
  for (let i = 0; i < 20; i++) await take(article(`${i}.txt`, `${i} ${'long '.repeat(40_000)}`));
  await finish();
  stop();
  expect(held.most).toBeLessThanOrEqual(3);
});

test('a copy of what is still on its way is a copy', async () => {
  const { readers, stop } = slowReaders(1);
  const { take, finish } = intake(readers);
  await take(article('a.txt', 'One.'));
  await take(article('b.txt', 'One.'));
  await take(article('a.txt', 'One.'));
  expect(await finish()).toEqual({ new: 1, changed: 0, unchanged: 1, duplicate: 1 });
  stop();
});

describe('an article that breaks the extractor', () => {
  test('costs itself alone; its file is opened again next time', async () => {
    const broken = (a: Article) => (a.text === 'Bad.' ? { unread: 'stack overflow' } : EMPTY);
    const { readers, stop } = slowReaders(1, broken);
    const { take, finish, kept, unread, ...rest } = intake(readers);
    for (const [path, texts] of Object.entries({ 'a.jsonl': ['Good.', 'Bad.'], 'b.jsonl': ['Fine.'] })) {
      rest.beginFile();
      for (const text of texts) await take(article(`${path}#${text}`, text));
      rest.endFile(path, 'stamp');
    }
    expect(await finish()).toMatchObject({ new: 2 });
    stop();
    expect([...kept.entries.values()].map((e) => e.entry.article.text)).toEqual(['Good.', 'Fine.']);
    expect([...kept.files.keys()]).toEqual(['b.jsonl']);
    expect(unread).toEqual([
      'a.jsonl#Bad.: this article could not be read (stack overflow). Please report it with its text; the others are kept.',
    ]);
  });
});

test('a file is remembered with its articles, and known by its stamp alone', async () => {
  const { readers, stop } = slowReaders(1);
  const { take, finish, kept, beginFile, endFile, missed } = intake(readers);
  for (const [path, fails] of [['a.jsonl', false], ['b.jsonl', true]] as const) {
    beginFile();
    await take(article(`${path}#1`, path));
    await take(article(`${path}#2`, path));
    if (fails) missed();
    endFile(path, 'stamp');
  }
  await finish();
  expect([...kept.files.values()]).toEqual([{ path: 'a.jsonl', stamp: 'stamp', articles: 2, copies: 1 }]);
  const again = createIntake(modelStore(kept), { readers, extractor: '1', onUnread: () => {} });
  expect(again.isKnown('a.jsonl', 'other')).toBe(false);
  expect(again.isKnown('b.jsonl', 'stamp')).toBe(false);
  expect(again.isKnown('a.jsonl', 'stamp')).toBe(true);
  expect(await again.finish()).toEqual({ new: 0, changed: 0, unchanged: 1, duplicate: 1 });
  stop();
});

test('what the store refuses ends the ingest with the store’s own words', async () => {
  const { readers, stop } = slowReaders(2);
  const store = { ...modelStore(nothingKept()), addAll: () => { throw new Error('the disk is full'); } };
  const { take, finish } = createIntake(store, { readers, extractor: '1', onUnread: () => {} });
  const work = async () => {
    for (let i = 0; i < 1000; i++) await take(article(`${i}.txt`, `Article ${i}.`));
    await finish();
  };
  await expect(work()).rejects.toThrow('the disk is full');
  stop();
});
