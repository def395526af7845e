import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphView } from '#lib/model/graph-view.ts';
import { expectClean } from './clean.ts';
import { freshFolder, serveFolder, type Served } from './serve-seeds.ts';
import { drawn, openBrowser } from './visit.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
let data: string;
let served: Served;
let browser: Browser;

const ingest = (...inputs: string[]) =>
  run(process.execPath, ['lib/cli/launch.mjs', 'ingest', ...inputs, '--data', data], { cwd: ROOT });

beforeAll(async () => {
  data = freshFolder();
  await ingest('seeds');
  served = await serveFolder(data);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

test('an article added from a terminal shows itself in an open explorer, and nothing that stood moves', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(served.url);
  await drawn(page);
  /** As the server tells them; the window stretches them to its shape. */
  const positions = async () => {
    const { nodes } = (await (await fetch(`${served.url}/api/v1/graph`)).json()) as GraphView;
    return Object.fromEntries(nodes.map(({ id, x, y }) => [id, [x, y]]));
  };
  const before = await positions();
  const drawnBefore = await page.evaluate(() => window.__dateline!.sigma.getGraph().order);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  const note = page.getByTestId('new-articles');
  expect(await note.textContent()).toBe('');

  const file = path.join(data, 'more.txt');
  writeFileSync(file, 'Ada Bellwether of the Lindow Harbour Trust met reporters in Kyiv on Monday.');
  const { stdout } = await ingest(file);
  expect(stdout).toBe('1 added, 0 unchanged. The open explorer takes it in.\n');
  await note.getByText('1 new article').waitFor();
  expect(await page.evaluate(() => window.__dateline!.sigma.getGraph().order)).toBe(drawnBefore);
  await expectClean(page, '[data-testid=new-articles]');
  await page.screenshot({ path: path.join(ROOT, 'tests/output/new-articles.png') });

  await note.getByRole('button', { name: 'Show' }).focus();
  await page.keyboard.press('Enter');
  const drawnNow = () => page.evaluate(() => window.__dateline?.sigma.getGraph().order ?? 0);
  await expect.poll(drawnNow).toBeGreaterThan(drawnBefore);
  expect(await page.evaluate(() => [document.activeElement!.id, 'samePage' in window])).toEqual([
    'graph',
    true,
  ]);
  const after = await positions();
  expect(Object.keys(after)).toContain('ada-bellwether');
  for (const [id, at] of Object.entries(before)) if (id in after) expect(after[id], id).toEqual(at);
  expect(await note.textContent()).toBe('');
  await context.close();
});
