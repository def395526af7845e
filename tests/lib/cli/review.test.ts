import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEEDS } from '../../fixtures/seeds.ts';

const LAUNCH = path.resolve(import.meta.dirname, '../../../lib/cli/launch.mjs');
const PAIR = ['alexander-stepanov', 'alexander-stepanyan'] as const;
let folder: string;

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
const review = async () => JSON.parse((await dateline('review', '--json')).out);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-review-'));
  await dateline('ingest', SEEDS);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a list where there is no terminal: names, reasons, sentences and what to do', async () => {
  const { code, out } = await dateline('review');
  expect(code).toBe(0);
  expect(out).toMatch(/Alexander Stepan\w+ and Alexander Stepan\w+: the same\?/);
  expect(out).toContain('surnames differ');
  expect(out).toMatch(/“.*Stepanyan.*”  WKTV News, 2025-12-02/);
  expect(out).toMatch(/0 of \d+ answered\.\nAnswer with: dateline judge/);
}, 30_000);

test('judge joins with a note, says so twice without harm, and undoes', async () => {
  const told = await dateline('judge', ...PAIR, 'same', '--note', 'one analyst');
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out).toMatch(/^“Alexander Stepan\w+” and “Alexander Stepan\w+” are the same \(/);
  const { decisions, answered } = await review();
  expect([answered, decisions[0].note, decisions[0].by]).toEqual([1, 'one analyst', 'terminal']);
  const shown = await Promise.all(PAIR.map(async (id) => (await dateline('show', id)).out.split('\n')[0]));
  expect(shown[0]).toBe(shown[1]);
  expect((await dateline('judge', ...PAIR, 'same')).out).toBe('That is decided already; nothing changed.\n');
  expect((await dateline('judge', 'undo', decisions[0].id)).code).toBe(0);
  expect((await review()).answered).toBe(0);
}, 60_000);

test('decisions go out and in; damaged and foreign lines are named, the rest applies', async () => {
  const before = (await review()).answered;
  await dateline('judge', ...PAIR, 'different');
  expect((await dateline('judge', '--export', 'd.jsonl')).code).toBe(0);
  const graph = (await dateline('export')).out;
  const rows = readFileSync(path.join(folder, 'd.jsonl'), 'utf8');
  const last = JSON.parse(rows.trimEnd().split('\n').at(-1)!);
  const foreign = { ...last, id: 'foreign', a: { ...last.a, article: 'elsewhere' } };
  writeFileSync(path.join(folder, 'mixed.jsonl'), `{"id":\n${rows}${JSON.stringify(foreign)}\n`);
  await dateline('ingest', SEEDS, '--data', 'other');
  const { code, out, err } = await dateline('judge', '--import', 'mixed.jsonl', '--data', 'other');
  expect(code).toBe(1);
  expect(err).toMatch(
    /mixed\.jsonl:1: it is not JSON; left out\.\nmixed\.jsonl:\d+: article elsewhere .* is not in this corpus; kept, without effect so far\.\n$/,
  );
  expect(out).toMatch(/^\d+ added, 0 known already, 1 left out\.\n$/);
  expect((await dateline('judge', '--import', 'd.jsonl', '--data', 'other')).out).toMatch(
    /^0 added, \d+ known already, 0 left out\.\n$/,
  );
  expect((await dateline('export', '--data', 'other')).out).toBe(graph);
  expect((await review()).answered).toBe(before + 1);
}, 90_000);

test('the export lists what outlets tell differently, with the sentences', async () => {
  const { differences } = JSON.parse((await dateline('export')).out);
  const place = differences.find(
    (d: { kind: string; subjects: string[] }) => d.kind === 'spelling' && d.subjects[0] === 'krasnoarmeysk',
  );
  const words = place.tellings.flatMap((t: { words: { text: string }[] }) => t.words.map((w) => w.text));
  expect(words).toEqual(expect.arrayContaining(['Krasnoarmeysk', 'Krasnoarmysk']));
  expect(place.tellings[0].evidence[0].text).toContain('Krasnoarmeysk');
}, 30_000);

test.each([
  [['judge'], 2],
  [['judge', ...PAIR, 'maybe'], 2],
  [['judge', 'nobody', PAIR[1], 'same'], 1],
  [['judge', 'undo', 'nothing'], 1],
  [['judge', '--import', 'absent.jsonl'], 1],
  [['review', '--nonsense'], 2],
] as const)(
  '%j ends with %i and a line',
  async (args, expected) => {
    const { code, err } = await dateline(...args);
    expect(code).toBe(expected);
    expect(err).toMatch(/^dateline (judge|review): .+\n$/);
  },
  30_000,
);
