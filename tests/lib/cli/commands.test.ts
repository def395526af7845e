import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#lib/store/open.ts';
import { assertFree } from '#lib/cli/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LAUNCH = path.join(ROOT, 'lib/cli/launch.mjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-cli-'));
  mkdirSync(path.join(folder, 'in'));
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(folder, 'in', name), content);
  put(
    'good.txt',
    'Lindow Gazette\n\nMayor Opens Bridge in Lindow\n\nMarch 4, 2024\n\nMayor Ada Bell opened a bridge in Paris on Monday, her office said.',
  );
  put('empty.txt', '');
  put('noise.txt', new Uint8Array(100));
  put(
    'rows.jsonl',
    '{"id":"r1","text":"Ada Bell visited Berlin."}\nnonsense\n{"id":"r2","text":"Ada Bell visited Rome."}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command in the folder of the inputs. */
function dateline(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCH, ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (text.out += chunk));
    child.stderr.on('data', (chunk) => (text.err += chunk));
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

describe('extract', () => {
  test('prints one JSON object an article and names each bad input', async () => {
    const { code, out, err } = await dateline('extract', 'in');
    expect(code).toBe(1);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((r) => r.article.id).toSorted()).toEqual(
      [expect.stringMatching(/^[0-9a-f]{16}$/), 'r1', 'r2'].toSorted(),
    );
    expect(rows.find((r) => r.article.id === 'r1')).toMatchObject({
      article: { text: 'Ada Bell visited Berlin.', source: 'in/rows.jsonl#r1' },
    });
    for (const row of rows)
      expect(Object.keys(row)).toEqual(['article', 'mentions', 'entities', 'relations', 'statements']);
    expect(err.trimEnd().split('\n')).toEqual([
      'in/empty.txt: the file is empty. Save the article again, or remove the file.',
      'in/noise.txt: this is binary data, not text. Save the article as plain text (UTF-8).',
      expect.stringMatching(
        /^in\/rows\.jsonl:2: the line is no JSON .* Mend this line; the others were read\.$/,
      ),
    ]);
  });

  test('goes without an error when its reader stops listening', async () => {
    const child = spawn('sh', [
      '-c',
      `"${process.execPath}" "${LAUNCH}" extract "${path.join(ROOT, 'seeds')}" | head -c 10`,
    ]);
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('ingest', () => {
  test('adds what is good, and the second time nothing', async () => {
    const first = await dateline('ingest', 'in', '--data', 'data', '--json');
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      data: path.join(folder, 'data'),
      added: 3,
      unchanged: 0,
      failed: [
        { code: 'ingest/empty', place: 'in/empty.txt' },
        { code: 'ingest/binary', place: 'in/noise.txt' },
        { code: 'ingest/bad-row', place: 'in/rows.jsonl:2' },
      ],
    });
    const before = await dateline('export', '--data', 'data');
    expect(
      JSON.parse((await dateline('ingest', 'in/good.txt', 'in/rows.jsonl', '--data', 'data', '--json')).out),
    ).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect((await dateline('export', '--data', 'data')).out).toBe(before.out);
  });

  test('leaves what is new to an explorer that is open', async () => {
    await dateline('ingest', 'in/good.txt', '--data', 'open');
    const store = openStore(path.join(folder, 'open'));
    store.attend();
    const { code, out } = await dateline('ingest', 'in/rows.jsonl', '--data', 'open');
    expect(out).toBe('2 added, 0 unchanged, 1 failed. The open explorer takes it in.\n');
    expect(code).toBe(1);
    expect(store.knowledge()).toBeNull();
    expect(store.readings()).toHaveLength(3);
    store.close();
  });

  test('a mended file takes the place of what it said before', async () => {
    const file = path.join(folder, 'mended.txt');
    const told = async () =>
      JSON.parse((await dateline('ingest', 'mended.txt', '--data', 'mended', '--json')).out);
    writeFileSync(file, 'Ada Bell visited Berlin on Monday.');
    expect(await told()).toMatchObject({ added: 1 });
    writeFileSync(file, 'Ada Bell visited Rome on Monday.');
    expect(await told()).toMatchObject({ added: 0, changed: 1 });
    const { articles } = JSON.parse((await dateline('export', '--data', 'mended')).out);
    expect(articles.map((a: { text: string }) => a.text)).toEqual(['Ada Bell visited Rome on Monday.']);
  });

  test.each([
    [
      'a folder without articles',
      () => ['ingest', '.hidden', '--data', 'd1'],
      /^\.hidden: the folder holds no articles\. Put .txt/,
    ],
    [
      'a path that is not there',
      () => ['ingest', 'gone.txt', '--data', 'd2'],
      /^gone\.txt: there is no such file or folder\. Check the path\.$/m,
    ],
    [
      'a data directory that cannot be written',
      () => ['ingest', 'in', '--data', 'in/good.txt/data'],
      /^dateline ingest: .*good\.txt\/data: the data directory cannot be written\. Give yourself/,
    ],
    [
      'a damaged database',
      () => ['ingest', 'in', '--data', 'damaged'],
      /^dateline ingest: .*dateline\.sqlite: the database is damaged and cannot be read\. Move the file away/,
    ],
  ])('%s: one line and exit code 1', async (_, args, line) => {
    mkdirSync(path.join(folder, '.hidden'), { recursive: true });
    mkdirSync(path.join(folder, 'damaged'), { recursive: true });
    writeFileSync(path.join(folder, 'damaged/dateline.sqlite'), 'damaged '.repeat(1000));
    const { code, err } = await dateline(...args());
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('wrong usage is told in one line and ends with 2', () => {
  test.each([
    [['nonsense'], 'dateline: there is no command "nonsense". "dateline --help" lists them.'],
    [['ingst'], 'dateline: there is no command "ingst". Did you mean "ingest"? "dateline --help" lists them.'],
    [
      ['ingest', 'in', '--dat', 'x'],
      'dateline ingest: unknown option --dat. Did you mean "--data"? "dateline ingest --help" tells more.',
    ],
    [
      ['explore', 'in', '--no-browser'],
      'dateline explore: unknown option --no-browser. "dateline explore --help" tells more.',
    ],
    [['ingest'], 'dateline ingest: name at least one file or folder. "dateline ingest --help" tells more.'],
    [
      ['ingest', 'in', '--speed', '9'],
      'dateline ingest: unknown option --speed. "dateline ingest --help" tells more.',
    ],
    [
      ['serve', '--port', 'x'],
      'dateline serve: --port takes a whole number from 0 to 65535, not "x". "dateline serve --help" tells more.',
    ],
    [['export', '--format', 'xls'], /^dateline export: --format takes json.*, not "xls"\./],
  ])('%j', async (args, line) => {
    const { code, err, out } = await dateline(...args);
    expect(err.trimEnd()).toEqual(line instanceof RegExp ? expect.stringMatching(line) : line);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

test('help goes to standard output, plain', async () => {
  const { code, out } = await dateline('ingest', '--help');
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'Adds articles to the data directory. Unchanged files cost nothing.',
      '',
      'Usage: dateline ingest PATH... [--data DIR] [--json]',
      '',
      'Arguments',
      '  PATH...     files, folders or web addresses: .txt, .html, .pdf, .docx, feeds, .jsonl, each also as .gz',
      '',
      'Options',
      '  --data DIR  the data directory (.dateline unless told)',
      '  --json      report as one JSON object on standard output',
      '',
      'Examples',
      '  dateline ingest articles/ --data corpus',
      '',
    ].join('\n'),
  );
});

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect((await dateline('--version')).out).toBe(`${version}\n`);
});

test('reading commands without a data directory say how to get one', async () => {
  const { code, err } = await dateline('status', '--data', 'none');
  expect(err.trimEnd()).toBe(
    `dateline status: ${path.join(folder, 'none')}: there is no data directory. Add articles first: dateline ingest PATH`,
  );
  expect(code).toBe(1);
});

test('a port in use is told before any work', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  await expect(assertFree(port, '127.0.0.1')).rejects.toMatchObject({
    code: 'serve/port-in-use',
    remedy: `Choose another one: --port ${port + 1}`,
  });
  const { code, err } = await dateline('explore', 'in', '--port', String(port), '--data', 'untouched');
  expect(err.trimEnd()).toBe(
    `dateline explore: 127.0.0.1:${port}: another program listens on this port. Choose another one: --port ${port + 1}`,
  );
  expect(code).toBe(1);
  server.close();
});
