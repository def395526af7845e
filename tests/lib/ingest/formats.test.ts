import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInputs } from '#lib/ingest/read-inputs.ts';
import type { Files } from '#lib/ingest/files.ts';
import type { Article } from '#lib/model/article.ts';
import { ATOM, docxOf, PAGE, PARAGRAPHS, pdfOf, RSS } from '../../fixtures/formats.ts';

function oneFile(name: string, content: Uint8Array): Files {
  return {
    stat: async () => ({ kind: 'file', size: content.length, identity: name, stamp: '' }),
    list: async () => [],
    async *bytes() {
      yield content;
    },
  };
}

/** Reads one file of the given name and content. */
async function read(name: string, content: string | Uint8Array) {
  const files = oneFile(name, Buffer.from(content as string));
  const articles: Article[] = [];
  const told: string[] = [];
  for await (const outcome of readInputs([name], files)) {
    if (outcome.kind === 'article') articles.push(outcome.article);
    else if (outcome.kind === 'warning') told.push(outcome.message);
    else {
      expect(outcome.error.place).toContain(name);
      expect(outcome.error.remedy).toMatch(/^[A-Z].*\.$/);
      told.push(outcome.error.code);
    }
  }
  return { articles, told };
}

describe('a saved web page', () => {
  test('gives its body as paragraphs, and what it says of itself', async () => {
    const { articles, told } = await read('saved/harbour.html', PAGE);
    expect(told).toEqual([]);
    expect(articles).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        outlet: 'Lindow Gazette',
        title: 'Harbour closed after crane falls',
        titled: true,
        published: '2024-03-04',
        dateline: 'LINDOW',
        section: 'News',
        author: 'Hanna Reed',
        url: 'https://gazette.example/harbour',
        language: 'en',
        text: PARAGRAPHS.join('\n\n'),
        source: 'saved/harbour.html',
        original: null,
      },
    ]);
  });

  test('is known by its first bytes, whatever its name', async () => {
    expect((await read('harbour.txt', `\n${PAGE}`)).articles[0]!.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('in a declared encoding of old is read as that', async () => {
    const words = 'Мэр города сказал журналистам, что порт закрыт с понедельника, и это надолго. '.repeat(6);
    const page = `<html><head><meta charset="windows-1251"><title>Порт закрыт</title></head><body><p>${words}</p></body></html>`;
    const bytes = Uint8Array.from(page, (c) =>
      /[А-яЁё]/.test(c) ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0),
    );
    const { articles } = await read('port.html', bytes);
    expect(articles[0]).toMatchObject({ language: 'ru', title: 'Порт закрыт', text: words.trim() });
  });

  test('is told in the language of its words, whatever its template says', async () => {
    expect((await read('a.html', PAGE.replace('en-GB', 'de'))).articles[0]!.language).toBe('en');
  });

  test.each([
    ['without words', '<!doctype html><html><body><img src="a.png"></body></html>'],
    ['cut off in its head', '<!doctype html><html><head><title>'],
  ])('%s is told', async (_, page) => {
    expect(await read('a.html', page)).toEqual({ articles: [], told: ['ingest/no-text'] });
  });

  test('nested thousands of levels deep costs itself at most', async () => {
    const { articles, told } = await read(
      'deep.html',
      `<html><body>${'<div>'.repeat(5000)}Words of a story.`,
    );
    expect(articles.length + told.length).toBe(1);
  });
});

describe('a feed', () => {
  test('gives an article an entry, with the fullest body; entries without words are left out', async () => {
    const { articles } = await read('news.rss', RSS);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      outlet: 'Lindow Gazette',
      title: 'Harbour closed',
      published: '2024-03-04',
      author: 'Hanna Reed',
      url: 'https://gazette.example/harbour',
      text: PARAGRAPHS.slice(0, 2).join('\n\n'),
      source: 'news.rss#g-1',
    });
  });

  test('of the Atom kind too', async () => {
    const { articles } = await read('wire.xml', ATOM);
    expect(articles[0]).toMatchObject({
      outlet: 'Lindow Wire',
      title: 'Crane lifted',
      published: '2024-03-05',
      author: 'Colin Marsh',
      url: 'https://wire.example/crane',
      text: 'The crane was lifted on Tuesday & the harbour is open again.',
    });
  });

  test.each([
    [
      'without entries',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
      'ingest/no-text',
    ],
    ['that is some other XML', '<?xml version="1.0"?><svg><text>Words</text></svg>', 'ingest/damaged'],
  ])('%s is told', async (_, content, code) => {
    expect(await read('a.xml', content)).toEqual({ articles: [], told: [code] });
  });
});

test('a Word document is read as the text it shows', async () => {
  const { articles, told } = await read(
    'harbour.docx',
    docxOf(['Harbour closed', 'March 4, 2024', ...PARAGRAPHS]),
  );
  expect(told).toEqual([]);
  expect(articles[0]).toMatchObject({
    title: 'Harbour closed',
    published: '2024-03-04',
    text: PARAGRAPHS.join('\n\n'),
  });
});

describe('a PDF', () => {
  test('is read in paragraphs, words broken at a line’s end made whole', async () => {
    const lines = [
      'The harbour of Lindow was closed on Monday after a crane fell into the wa-',
      'ter, officials said. Mayor Ada Bell told reporters that nobody was hurt by',
      'the crane.',
      'Ships would be sent to Marsh End until it is lifted, which may take a week.',
    ];
    expect((await read('harbour.pdf', pdfOf(lines))).articles[0]!.text).toBe(
      'The harbour of Lindow was closed on Monday after a crane fell into the water, officials said. Mayor Ada Bell told reporters that nobody was hurt by the crane.\n\nShips would be sent to Marsh End until it is lifted, which may take a week.',
    );
  });

  test('without text says that it needs text recognition', async () => {
    expect(await read('scan.pdf', pdfOf([]))).toEqual({ articles: [], told: ['ingest/no-text'] });
  });
});

test('damage costs the file alone, and is told with its cause and remedy', async () => {
  const samples: [string, Uint8Array][] = [
    ['a.html', Buffer.from(PAGE)],
    ['a.rss', Buffer.from(RSS)],
    ['a.docx', docxOf(PARAGRAPHS)],
    ['a.pdf', pdfOf(PARAGRAPHS)],
  ];
  const damage = fc.record({
    sample: fc.constantFrom(...samples),
    end: fc.double({ min: 0.01, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ sample: [name, whole], end, flips }) => {
      const bytes = Buffer.from(whole.slice(0, Math.ceil(end * whole.length)));
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      const { articles, told } = await read(name, bytes);
      expect(articles.length + told.length).toBeGreaterThan(0);
      for (const { text, title } of articles) {
        expect(text).toMatch(/[\p{L}\d]/u);
        expect(text.isWellFormed() && title.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

describe('a file packed with gzip', () => {
  const rows = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `The harbour of Lindow closed on day ${i}.` }),
    ).join('\n');

  test('is read as what it holds, with the bytes of the packed file counted', async () => {
    const packed = gzipSync(rows(3));
    expect((await read('rows.jsonl.gz', packed)).articles.map((a) => a.id)).toEqual(['r0', 'r1', 'r2']);
    expect((await read('page.html.gz', gzipSync(PAGE))).articles.map((a) => a.title)).toEqual([
      'Harbour closed after crane falls',
    ]);
    let bytes = 0;
    for await (const outcome of readInputs(['rows.jsonl.gz'], oneFile('rows.jsonl.gz', packed)))
      bytes += outcome.bytes;
    expect(bytes).toBe(packed.length);
  });

  test('cut off or damaged it gives what stood before, and says so', async () => {
    const packed = gzipSync(rows(5_000));
    const { articles, told } = await read('rows.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(articles.length).toBeGreaterThan(100);
    expect(told).toEqual(['ingest/damaged-gzip']);
    expect(await read('rows.jsonl.gz', Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9]))).toEqual({
      articles: [],
      told: ['ingest/damaged-gzip'],
    });
  });

  test('empty, or packing an archive, it is refused', async () => {
    expect((await read('a.txt.gz', gzipSync(''))).told).toEqual(['ingest/empty']);
    expect(
      (await read('a.tar.gz', gzipSync(Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(600)])))).told,
    ).toEqual(['ingest/binary']);
  });

  test('a small file that unpacks to more than an article may hold is given up on the way', async () => {
    expect((await read('bomb.txt.gz', gzipSync(Buffer.alloc(64 << 20, 'a ')))).told).toEqual([
      'ingest/too-large',
    ]);
  });
});
