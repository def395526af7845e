import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PathsView } from '#lib/model/views.ts';

const LAUNCH = path.resolve(import.meta.dirname, '../../../lib/cli/launch.mjs');
let folder: string;

function dateline(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCH, ...args, '--data', 'data'], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-path-'));
  const text = 'Mayor Ada Bell visited Berlin on Monday. Ada Bell met Carl Winter in Rome on Tuesday.';
  writeFileSync(path.join(folder, 'a.jsonl'), `${JSON.stringify({ id: 'a', outlet: 'Echo', published: '2024-03-05', text })}\n`);
  expect(dateline('ingest', 'a.jsonl').code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a route is told with the sentence and the outlet', () => {
  const { code, out } = dateline('path', 'Ada Bell', 'Berlin');
  expect(code).toBe(0);
  expect(out).toMatch(/^From Ada Bell to Berlin\n/);
  expect(out).toMatch(/\[1\] Echo, 2024-03-05, .*sentence 1.*“Mayor Ada Bell visited Berlin on Monday\.”/);
});

test('as JSON it is the view of the API', () => {
  const view = PathsView.parse(JSON.parse(dateline('path', 'Ada Bell', 'Berlin', '--json').out));
  expect([view.from.found?.name, view.to.found?.name, view.routes.length > 0]).toEqual(['Ada Bell', 'Berlin', true]);
});

test('one name is wrong usage, an unknown one a failure that names it', () => {
  expect(dateline('path', 'Ada Bell').code).toBe(2);
  const { code, err } = dateline('path', 'Ada Bell', 'Qqqqqq');
  expect(code).toBe(1);
  expect(err).toContain('Qqqqqq: nothing of this name is known. Find it with: dateline search NAME');
});
