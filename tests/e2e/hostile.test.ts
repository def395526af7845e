import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectClean } from './clean.ts';
import { serveSeeds, type Served } from './serve-seeds.ts';
import { drawn, openBrowser, visit } from './visit.ts';

/* Outlets are nodes, so a hostile outlet is a hostile name; one article names one person three thousand times. */
const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const NAMES = [
  SCRIPT,
  '\u202eecivreS sweN live',
  `Long ${'x'.repeat(10_000)}`,
  'Zero\u200b\u200dwidth\ufeff News',
  '=HYPERLINK("x")',
];
const WORDS = 'Mayor Ada Bell visited Lindow on Friday.';
const MANY = Array.from(
  { length: 3000 },
  (_, i) =>
    `Ada Bell told the people of the town that the bridge number ${i + 1} would be opened by her next week.`,
).join(' ');
const rows = [
  ...NAMES.map((outlet, i) => ({
    id: `hostile-${i}`,
    outlet,
    title: `${outlet} reports`,
    published: '2024-05-03',
    url: 'javascript:window.hacked=1',
    text: `${WORDS} ${outlet} said that Ada Bell ${SCRIPT} praised the bridge.`,
  })),
  { id: 'many', outlet: 'Gazette', title: 'Ada Bell again', text: MANY },
];

let browser: Browser;
let served: Served;
let ids: string[];
beforeAll(async () => {
  browser = await openBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-hostile-'));
  const file = path.join(folder, 'hostile.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  served = await serveSeeds([file]);
  rmSync(folder, { recursive: true });
  const { nodes } = await (await fetch(at('/api/v1/graph'))).json();
  ids = nodes.map((n: { id: string }) => n.id);
}, 120_000);
afterAll(async () => {
  await browser.close();
  served.stop();
});

const at = (address: string) => new URL(address, served.url).href;
const unharmed = async (page: Page, errors: readonly string[]) => {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
};

describe.each([1440, 320])('at %i', (width) => {
  const options = { viewport: { width, height: 800 } };

  test.each([
    '/',
    '/?view=table',
    '/articles/hostile-0',
    '/articles/hostile-1',
    '/articles/hostile-2?from=ada-bell',
    '/embed',
    `/?q=${encodeURIComponent(SCRIPT)}&mute=${encodeURIComponent(SCRIPT)}`,
  ])('%s shows hostile words as words', async (address) => {
    const { page, errors, close } = await visit(browser, at(address), options);
    await page.waitForLoadState('networkidle');
    await unharmed(page, errors);
    await close();
  });
});

test('every node opens on a narrow window, and is shared', async () => {
  const { page, errors, close } = await visit(browser, at('/'), { viewport: { width: 320, height: 800 } });
  await drawn(page);
  for (const id of ids) {
    await page.evaluate((one) => window.__dateline!.select(one), id);
    await page
      .getByTestId('entity-panel')
      .and(page.locator(`[data-id="${id}"]`))
      .waitFor();
    await unharmed(page, errors);
  }
  await page.evaluate(
    (one) => window.__dateline!.select(one),
    ids.find((id) => id.startsWith('img-src'))!,
  );
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByText('Citations of <img src=x').waitFor();
  expect(await dialog.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
  await unharmed(page, errors);
  await close();
});

test('axe finds nothing on hostile names', async () => {
  const { page, close } = await visit(browser, at('/?view=table'), { colorScheme: 'dark' });
  await page.getByTestId('node-table').waitFor();
  await expectClean(page);
  await close();
});

test('direction marks turn nothing around, and addresses that are no web addresses are no links', async () => {
  const { page, close } = await visit(browser, at('/articles/hostile-1'));
  const title = page.getByRole('heading', { level: 1 });
  expect(await title.locator('bdi').count()).toBe(1);
  expect(await page.title()).not.toMatch(/[\u200b-\u200f\u202a-\u202e]/);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await close();
});

test('files that are taken away hold hostile words as words', async () => {
  const file = async (format: string) => (await fetch(at(`/api/v1/export?format=${format}`))).text();
  for (const format of ['graphml', 'gexf']) expect(await file(format)).not.toContain('<script');
  expect(await file('csv-nodes')).not.toMatch(/^(?:[^"\n]*,)?"?=HYPERLINK/m);
});

test('three thousand sentences: the panel brings them in steps, the reader lays out what is in sight', async () => {
  const { page, errors, close } = await visit(browser, at('/entities/ada-bell'));
  const panel = page.getByTestId('entity-panel');
  await panel.waitFor();
  // The panel that came with the page makes way for the explorer's.
  await page.locator('body[data-explorer=ready]').waitFor();
  const quotes = panel.getByTestId('quote');
  expect(await quotes.count()).toBeLessThan(150);
  await panel.getByText(/^3,?\d\d\d sentences$/).click();
  const before = await quotes.count();
  await panel
    .getByRole('button', { name: /^\d+ more$/ })
    .last()
    .click();
  await expect.poll(() => quotes.count()).toBeGreaterThan(before);
  await page.goto(at('/articles/many?s=2900&from=ada-bell'));
  await page.getByTestId('mention-walk').getByRole('status').getByText('of 3000').waitFor();
  await expect
    .poll(() =>
      page
        .locator('#s2900')
        .evaluate((e) => Math.abs(e.getBoundingClientRect().top - innerHeight / 2) < innerHeight / 2),
    )
    .toBe(true);
  await page.keyboard.press('n');
  await page.getByTestId('mention-walk').getByRole('status').getByText('sentence 2901').waitFor();
  expect(errors).toEqual([]);
  await close();
});
