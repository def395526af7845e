import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { disk, type Files } from '#lib/ingest/files.ts';
import { LARGEST_TEXT } from '#lib/ingest/read-whole.ts';
import { readInputs } from '#lib/ingest/read-inputs.ts';
import type { Article } from '#lib/model/article.ts';

const roots: string[] = [];
let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-ingest-'));
  roots.push(root);
});
afterAll(() => {
  for (const at of roots) rmSync(at, { recursive: true });
});

const STORY = 'The harbour of Lindow was closed on Monday after a crane fell into the water, officials said.';

function put(name: string, content: string | Uint8Array): string {
  const at = path.join(root, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

async function read(paths: string[], files: Files = disk) {
  const articles: Article[] = [];
  const failures: string[] = [];
  const warnings: string[] = [];
  for await (const outcome of readInputs(paths, files)) {
    if (outcome.kind === 'article') articles.push(outcome.article);
    else if (outcome.kind === 'warning')
      warnings.push(`${path.relative(root, outcome.place)}: ${outcome.message}`);
    else {
      const { code, place, remedy } = outcome.error;
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      failures.push(`${code} ${path.relative(root, place!)}`);
    }
  }
  return { articles, failures, warnings };
}

describe('folders', () => {
  test('are read recursively in order of name; hidden files and companions are left out', async () => {
    put('b.txt', `B. ${STORY}`);
    put('a/two.md', `Two. ${STORY}`);
    put('a/one.text', `One. ${STORY}`);
    put('README.md', 'About this folder.');
    put('.hidden.txt', STORY);
    put('.git/x.txt', STORY);
    const { articles, failures } = await read([root]);
    expect(articles.map((a) => path.relative(root, a.source))).toEqual(['a/one.text', 'a/two.md', 'b.txt']);
    expect(failures).toEqual([]);
  });

  test('a companion is read when it is named itself', async () => {
    expect((await read([put('README.md', STORY)])).articles).toHaveLength(1);
  });

  test('a file named twice, or linked in a circle, is read once', async () => {
    const file = put('sub/a.txt', STORY);
    symlinkSync(root, path.join(root, 'sub/circle'));
    expect((await read([root, file, root])).articles).toHaveLength(1);
  });

  test('a folder without articles is told', async () => {
    mkdirSync(path.join(root, 'none/deeper'), { recursive: true });
    put('none/.hidden', STORY);
    expect((await read([path.join(root, 'none')])).failures).toEqual(['ingest/no-articles none']);
  });

  test('a folder whose articles were read already is no failure', async () => {
    put('a.txt', STORY);
    expect((await read([root, path.join(root, 'a.txt'), root])).failures).toEqual([]);
  });
});

describe('bad input costs itself alone', () => {
  const cases: Record<string, [content: string | Uint8Array, code: string]> = {
    'empty.txt': ['', 'ingest/empty'],
    'blank.txt': [' \n\n\t', 'ingest/no-text'],
    'zeros.txt': [new Uint8Array(5000), 'ingest/binary'],
    'noise.txt': [Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 32), 'ingest/binary'],
    'picture.txt': [Buffer.from('\u0089PNG\r\n\u001a\n0000IHDR', 'latin1'), 'ingest/binary'],
    'paper.pdf': ['%PDF-1.7 and so on', 'ingest/damaged'],
    'paper.docx': ['PK\u0003\u0004 and so on', 'ingest/damaged'],
    'archive.zip': ['PK\u0003\u0004 and so on', 'ingest/binary'],
    'page.html': ['<!DOCTYPE html><html><body></body></html>', 'ingest/no-text'],
    'feed.txt': ['<?xml version="1.0"?><rss></rss>', 'ingest/damaged'],
    'cyrillic.txt': [
      Buffer.from(Array.from({ length: 900 }, (_, i) => (i % 6 ? 0xc0 + (i % 60) : 0x20))),
      'ingest/encoding',
    ],
    'table.csv': ['a,b\n1,2\n', 'ingest/other-kind'],
    'list.json': ['[{"text": "One."}]', 'ingest/json-document'],
    'pretty.json': ['{\n "text": "One."\n}', 'ingest/json-document'],
    'pretty.jsonl': ['{"id": "a",\n "text": "One."}', 'ingest/json-document'],
    'empty.jsonl': ['\n\n', 'ingest/no-text'],
  };
  test.each(Object.entries(cases))('%s', async (name, [content, code]) => {
    put(name, content);
    put('good.txt', STORY);
    const { articles, failures } = await read([root]);
    expect(failures).toEqual([`${code} ${name}`]);
    expect(articles.map((a) => a.text)).toEqual([STORY]);
  });

  test('a path that is not there', async () => {
    const { articles, failures } = await read([path.join(root, 'gone.txt'), put('good.txt', STORY)]);
    expect(failures).toEqual(['ingest/not-found gone.txt']);
    expect(articles).toHaveLength(1);
  });

  test('a web address where the network is not asked', async () => {
    const failures: string[] = [];
    for await (const outcome of readInputs(['https://example.com/a'], disk))
      if (outcome.kind === 'failure') failures.push(outcome.error.line);
    expect(failures).toEqual([
      'https://example.com/a: web addresses are not read here. Save the page and give the file.',
    ]);
  });

  test('a text that is too large is refused by its size, without reading it', async () => {
    const large = put('large.txt', STORY);
    const files: Files = {
      ...disk,
      stat: async (at) => ({ ...(await disk.stat(at)), ...(at === large ? { size: LARGEST_TEXT + 1 } : {}) }),
    };
    expect((await read([large, put('good.txt', STORY)], files)).failures).toEqual([
      'ingest/too-large large.txt',
    ]);
  });

  test('a text that grows while it is read', async () => {
    const endless: Files = {
      ...disk,
      async *bytes() {
        for (;;) yield Buffer.alloc(1 << 20, 'word ');
      },
    };
    expect((await read([put('growing.txt', STORY)], endless)).failures).toEqual([
      'ingest/too-large growing.txt',
    ]);
  });

  const broken = (name: string, code: string): Files => ({
    ...disk,
    bytes: (at) => {
      if (path.basename(at) !== name) return disk.bytes(at);
      return (async function* () {
        if (code === 'EIO') yield Buffer.from('{"text": "One."}\n{"te');
        throw Object.assign(new Error(code), { code });
      })();
    },
  });
  test.each([
    ['vanished between listing and reading', 'ENOENT', 'ingest/vanished a.txt'],
    ['not allowed', 'EACCES', 'ingest/unreadable a.txt'],
    ['a broken disk in the middle', 'EIO', 'ingest/unreadable a.txt'],
  ])('%s', async (_, code, failure) => {
    put('a.txt', STORY);
    put('b.txt', STORY);
    const { articles, failures } = await read([root], broken('a.txt', code));
    expect(failures).toEqual([failure]);
    expect(articles).toHaveLength(1);
  });

  test('a broken disk in the middle of rows keeps the rows before', async () => {
    const { articles, failures } = await read([put('a.jsonl', '')], broken('a.jsonl', 'EIO'));
    expect(articles.map((a) => a.text)).toEqual(['One.']);
    expect(failures).toEqual(['ingest/unreadable a.jsonl']);
  });

  test('a folder that may not be listed', async () => {
    put('sub/a.txt', STORY);
    put('b.txt', STORY);
    const denied = Object.assign(new Error(), { code: 'EACCES' });
    const files: Files = {
      ...disk,
      list: (at) => (at.endsWith('sub') ? Promise.reject(denied) : disk.list(at)),
    };
    const { articles, failures } = await read([root], files);
    expect(failures).toEqual(['ingest/unreadable sub']);
    expect(articles).toHaveLength(1);
  });
});

describe('encodings', () => {
  const WORDS = 'Café “Lindow” – closed since Monday, the mayor’s office said.';
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
  ])('%s is read without a word', async (_, bytes) => {
    const { articles, warnings } = await read([put('a.txt', bytes)]);
    expect(articles.map((a) => a.text)).toEqual([WORDS]);
    expect(warnings).toEqual([]);
  });

  test('Windows-1252 is guessed, and told', async () => {
    const { articles, warnings } = await read([
      put('a.txt', Buffer.from('Caf\xe9 \x93Lindow\x94 \x96 the mayor\x92s office', 'latin1')),
    ]);
    expect(articles[0]!.text).toBe('Café “Lindow” – the mayor’s office');
    expect(warnings).toEqual(['a.txt: it is not UTF-8; it was read as Windows-1252.']);
  });

  test('damaged UTF-8 is kept, and told', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${WORDS} ${WORDS}`),
      Buffer.from([0xff]),
      Buffer.from(' The end.'),
    ]);
    const { articles, warnings } = await read([put('a.txt', bytes)]);
    expect(articles[0]!.text).toContain('Café “Lindow”');
    expect(warnings).toEqual(['a.txt: it is damaged UTF-8; characters that could not be read: 1.']);
  });

  test('rows in UTF-16', async () => {
    const rows = `\ufeff${JSON.stringify({ id: 1, text: WORDS })}\n${JSON.stringify({ id: 2, text: 'Zweite.' })}\n`;
    expect((await read([put('a.jsonl', Buffer.from(rows, 'utf16le'))])).articles.map((a) => a.id)).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('formats without a known extension', () => {
  test('rows are recognised by their first line', async () => {
    const { articles } = await read([put('rows.data', `${JSON.stringify({ id: 'x', text: STORY })}\n`)]);
    expect(articles.map((a) => a.id)).toEqual(['x']);
  });

  test('so is one long row', async () => {
    const text = `${STORY} `.repeat(100);
    expect((await read([put('rows', JSON.stringify({ id: 'x', text }))])).articles.map((a) => a.id)).toEqual([
      'x',
    ]);
  });

  test('anything else that is text is an article', async () => {
    expect((await read([put('story', STORY)])).articles.map((a) => a.text)).toEqual([STORY]);
  });
});
