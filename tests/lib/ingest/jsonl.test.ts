import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonl, LONGEST_ROW } from '#lib/ingest/jsonl/jsonl-reader.ts';
import { readLines } from '#lib/ingest/jsonl/lines.ts';
import { readRow, type ReadRow } from '#lib/ingest/jsonl/row.ts';

const TEXT = '  The harbour of Lindow is closed.\r\n\n\n  lindow  ';

function row(value: unknown): ReadRow {
  const read = readRow(value, 'a.jsonl');
  if (typeof read === 'string') throw new Error(read);
  return read;
}

async function read(...chunks: (string | Uint8Array)[]) {
  const out: string[] = [];
  const source = {
    path: 'a.jsonl',
    stamp: '',
  size: 0,
    head: '',
    refusal: null,
    packed: null,
    close: async () => {},
    async *chunks() {
      for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    },
  };
  for await (const o of jsonl.read(source))
    out.push(
      o.kind === 'article'
        ? `${o.article.id}`
        : o.kind === 'warning'
          ? `warning ${o.place}: ${o.message}`
          : o.error.line,
    );
  return out;
}

describe('a row', () => {
  test('keeps its text verbatim and its own id', () => {
    const { article } = row({
      id: 'n-1',
      title: 'Closed',
      outlet: 'Lindow Gazette',
      published: '2024-03-04T10:00:00Z',
      url: 'https://example.com',
      text: TEXT,
    });
    expect(article).toEqual({
      id: 'n-1',
      title: 'Closed',
      titled: true,
      outlet: 'Lindow Gazette',
      published: '2024-03-04',
      url: 'https://example.com',
      text: TEXT,
      dateline: null,
      section: null,
      author: null,
      language: 'en',
      source: 'a.jsonl#n-1',
      original: null,
    });
  });

  test('without an id gets a hash, always the same', () => {
    const { article } = row({ text: TEXT });
    expect(article.id).toMatch(/^[0-9a-f]{16}$/);
    expect(row({ text: TEXT, title: 'Other' }).article.id).toBe(article.id);
    expect(article).toMatchObject({ title: 'The harbour of Lindow is closed', titled: false });
  });

  test('takes date, outlet and place from its text where it has none itself', () => {
    expect(row({ text: 'Monday, March 4, 2024 \n\nThe harbour is closed.' }).article).toMatchObject({
      published: '2024-03-04',
      title: 'The harbour is closed',
    });
    expect(row({ text: 'LINDOW, March 4, 2024 (Reuters) - The harbour is closed.' }).article).toMatchObject({
      published: '2024-03-04',
      outlet: 'Reuters',
      dateline: 'LINDOW',
      title: 'The harbour is closed',
    });
  });

  test.each([
    ['2024', '2024'],
    ['4 March 2024', '2024-03-04'],
    [1709550000, '2024-03-04'],
    [1709550000000, '2024-03-04'],
    [2024, '2024'],
  ])('published %s is %s', (published, date) => {
    expect(row({ text: TEXT, published }).article.published).toBe(date);
  });

  test.each([
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['English', 'en'],
    ['Deutsch', 'en'],
  ])('language %s is %s', (language, code) => {
    expect(row({ text: TEXT, language }).article.language).toBe(code);
  });

  test('half a surrogate pair keeps its place', () => {
    expect(row({ text: 'A \ud83d B' }).article.text).toBe('A \ufffd B');
  });

  test('a date that is none is told, and left out', () => {
    const { article, warning } = row({ text: TEXT, published: 'last Tuesday' });
    expect(article.published).toBeNull();
    expect(warning).toBe('"last Tuesday" is no date that could be understood.');
  });

  test.each([
    [[], 'the line is no JSON object'],
    [null, 'the line is no JSON object'],
    [{ title: 'x' }, 'it has no "text"'],
    [{ text: 7 }, 'it has no "text"'],
    [{ text: ' \n' }, 'its "text" holds no words'],
    [{ text: 'x', title: {} }, 'its "title" is of a wrong kind'],
  ])('%j is refused', (value, why) => {
    expect(readRow(value, 'a.jsonl')).toBe(why);
  });
});

describe('a file of rows', () => {
  test('bad rows are named by line, good ones kept', async () => {
    expect(
      await read('{"id":"a","text":"One."}\n\nnonsense\n{"id":"b"}\n{"id":"c","text":"Three."}'),
    ).toEqual([
      'a',
      expect.stringMatching(
        /^a\.jsonl:3: the line is no JSON \(.*\)\. Mend this line; the others were read\.$/,
      ),
      'a.jsonl:4: it has no "text". Mend this line; the others were read.',
      'c',
    ]);
  });

  test('a byte order mark and Windows line ends do no harm', async () => {
    expect(await read('\ufeff{"id":"a","text":"One."}\r\n{"id":"b","text":"Two."}\r\n')).toEqual(['a', 'b']);
  });

  test('rows of one id and different words stay apart; the same row twice stays one id', async () => {
    const [first, warning, second, third] = await read(
      '{"id":"a","text":"One."}\n{"id":"a","text":"Two."}\n{"id":"a","text":"One."}\n',
    );
    expect([first, third]).toEqual(['a', 'a']);
    expect(second).toMatch(/^a-[0-9a-f]{8}$/);
    expect(warning).toBe(
      `warning a.jsonl:2: another row has the id "a" too; this one is kept as "${second}".`,
    );
  });

  test('a row of a wrong encoding costs itself alone', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"b","text":"'),
      Buffer.from(Array.from({ length: 60 }, (_, i) => 0xc0 + i)),
      Buffer.from('"}\n'),
    ]);
    expect(await read('{"id":"a","text":"One."}\n', bad, '{"id":"c","text":"Three."}\n')).toEqual([
      'a',
      'a.jsonl:2: its characters are not UTF-8. Mend this line; the others were read.',
      'c',
    ]);
  });

  test('an overlong row is passed over', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    const long = Array.from({ length: (LONGEST_ROW >> 20) + 1 }, () => chunk);
    expect(await read('{"id":"a","text":"One."}\n', ...long, '\n{"id":"c","text":"Three."}\n')).toEqual([
      'a',
      'a.jsonl:2: the line is longer than 16 MB. Mend this line; the others were read.',
      'c',
    ]);
  });
});

test('lines do not depend on where chunks are cut', async () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '\n', '\r\n', '{"x":1}'), { maxLength: 40 })
    .map((parts) => Buffer.from(parts.join('')));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(80), { maxLength: 6 }), async (bytes, cuts) => {
      const points = [0, ...cuts.filter((c) => c < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const chunks = async function* () {
        for (let i = 1; i < points.length; i++) yield bytes.subarray(points[i - 1], points[i]);
      };
      const lines: string[] = [];
      let length = 0;
      for await (const line of readLines(chunks(), 1000)) {
        expect(line.number).toBe(lines.length + 1);
        lines.push(Buffer.from(line.bytes!).toString());
        length += line.length;
      }
      const expected = bytes.toString().split('\n');
      expect(lines).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
      expect(length).toBe(bytes.length);
    }),
  );
});
