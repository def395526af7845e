import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectClean } from './clean.ts';
import { type Served, serveSeeds } from './serve-seeds.ts';
import { openBrowser, visit } from './visit.ts';

/* Decisions change the graph: these tests have a server of their own. */
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveSeeds();
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.stop();
});

const at = (path: string) => new URL(path, served.url).href;
const first = (page: Page) => page.getByTestId('question').getAttribute('data-id');
const progress = (page: Page) => page.getByTestId('progress').textContent();
const stepanovs = ['/entities/alexander-stepanov', '/entities/alexander-stepanyan'];
const statuses = () =>
  Promise.all(stepanovs.map(async (path) => (await fetch(at(path), { redirect: 'manual' })).status));
const openIds = () =>
  Promise.all(stepanovs.map(async (path) => new URL((await fetch(at(path))).url).pathname));

test('asked with reasons and both sides; y joins, old links live, undo parts again', async () => {
  const { page, errors, close } = await visit(browser, at('/review'));
  const asked = await first(page);
  expect(asked).toContain('stepan');
  const question = page.getByTestId('question');
  expect(await question.textContent()).toMatch(/same given name.*TASS.*WKTV News/s);
  expect(await question.getByTestId('quote').count()).toBeGreaterThanOrEqual(4);
  const before = await progress(page);
  await page.keyboard.press('y');
  await expect.poll(() => first(page)).not.toBe(asked);
  expect(await progress(page)).not.toBe(before);
  const [one, two] = await openIds();
  expect(one).toBe(two);
  const merged = await (await fetch(at(`/api/v1${one}`))).json();
  expect(merged.entity.aliases.map((a: { surface: string }) => a.surface)).toEqual(
    expect.arrayContaining(['Alexander Stepanov', 'Alexander Stepanyan']),
  );
  expect((await statuses()).toSorted()).toEqual([200, 308]);
  const panel = await visit(browser, at(stepanovs[1]!));
  const told = await panel.page.getByTestId('entity-panel').textContent();
  for (const word of ['Stepanov', 'Stepanyan', 'TASS', 'WKTV News']) expect(told).toContain(word);
  await panel.close();
  await page.keyboard.press('Control+z');
  await expect.poll(() => first(page)).toBe(asked);
  expect(await openIds()).toEqual(stepanovs);
  expect(await statuses()).toEqual([200, 200]);
  expect(errors).toEqual([]);
  await close();
});

test.each([390, 320])('at %i px the answers stand in a row, each word in one line', async (width) => {
  const { page, close } = await visit(browser, at('/review'), { viewport: { width, height: 844 } });
  await page.getByTestId('question').waitFor();
  const boxes = await Promise.all(
    ['Same', 'Different', 'Not sure'].map((name) =>
      page.getByTestId('question').getByRole('button', { name, exact: true }).boundingBox(),
    ),
  );
  expect(new Set(boxes.map((box) => box!.y)).size).toBe(1);
  for (const box of boxes) expect(box!.height).toBeLessThan(50);
  expect(boxes.at(-1)!.x + boxes.at(-1)!.width).toBeLessThanOrEqual(width);
  await close();
});

test('two tabs: the second is shown the state as it is', async () => {
  const [a, b] = [await visit(browser, at('/review')), await visit(browser, at('/review'))];
  const asked = await first(a.page);
  await a.page.keyboard.press('y');
  await expect.poll(() => first(a.page)).not.toBe(asked);
  await b.page.keyboard.press('y');
  await expect.poll(() => progress(b.page)).toBe(await progress(a.page));
  expect(await b.page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
  await b.page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await expect.poll(() => first(b.page)).toBe(asked);
  await a.close();
  await b.close();
});

test('without JavaScript the forms answer and undo', async () => {
  const { page, close } = await visit(browser, at('/review'), { javaScriptEnabled: false });
  const asked = await first(page);
  await page.getByRole('button', { name: 'Not sure' }).click();
  await page.waitForURL(at('/review'));
  expect(await first(page)).not.toBe(asked);
  await page
    .getByRole('button', { name: /^Undo: / })
    .first()
    .click();
  await page.waitForURL(at('/review'));
  expect(await first(page)).toBe(asked);
  await close();
});

test('a foreign page cannot decide, and a bad request is told', async () => {
  const send = (headers: Record<string, string>, body: string) =>
    fetch(at('/api/v1/decisions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  expect((await send({ origin: 'https://elsewhere.example' }, '{}')).status).toBe(403);
  expect((await send({}, '{"verdict":"same"}')).status).toBe(400);
  expect((await send({}, '{"verdict":"hide","a":"nobody-at-all"}')).status).toBe(409);
});

test('the capture of Krasnoarmeysk: wording, two spellings and the name of a body differ', async () => {
  const graph = await (await fetch(at('/api/v1/graph'))).json();
  const capture = graph.nodes.find(
    (n: { type: string; name: string }) =>
      n.type === 'event' && /^(liberation|capture) of Krasnoarm/i.test(n.name),
  );
  const { page, close } = await visit(browser, at(`/compare?entity=${capture.id}`), {
    javaScriptEnabled: false,
  });
  const section = (kind: string) => page.locator(`[data-kind=${kind}]`).textContent();
  expect(await section('wording')).toMatch(/liberation.*capture of Krasnoarmysk.*fall/s);
  expect(await section('wording')).toMatch(/Joint Group of Forces.*Unified Grouping of Troops/s);
  expect(await section('spelling')).toMatch(/Krasnoarmeysk.*Krasnoarmysk/s);
  expect(await section('spelling')).toMatch(/Stepanov.*Stepanyan/s);
  await close();
});

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)('%s', (_, viewport) => {
  test.each([
    ['light', '/review'],
    ['dark', '/review'],
    ['light', '/compare?entity=krasnoarmeysk'],
    ['dark', '/compare?entity=krasnoarmeysk'],
  ] as const)('axe finds nothing in %s on %s', async (colorScheme, path) => {
    const { page, close } = await visit(browser, at(path), { viewport, colorScheme });
    await expectClean(page);
    await close();
  });
});
