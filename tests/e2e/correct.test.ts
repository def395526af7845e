import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectClean } from './clean.ts';
import { type Served, serveSeeds } from './serve-seeds.ts';
import { drawn, openBrowser, visit, whereIs } from './visit.ts';

/* Corrections change the graph: these tests have a server of their own. */
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
const entity = async (id: string) => {
  const response = await fetch(at(`/api/v1/entities/${id}`));
  return response.ok ? (await response.json()).entity : null;
};
const open = async (page: Page) => {
  const fold = page.locator('html.scripted [data-testid=edit-node]');
  await fold.waitFor();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').press('Enter');
  return fold;
};
const undoLast = async (page: Page) => {
  const fold = await open(page);
  await fold
    .getByRole('button', { name: /^Undo: / })
    .first()
    .press('Enter');
};
const PERSON = 'alexander-stepanov';

test('rename with a note, by keyboard; the id stays, undo gives the old name', async () => {
  const { page, errors, close } = await visit(browser, at(`/entities/${PERSON}`));
  const fold = await open(page);
  await fold.getByLabel('Note, kept with the decision (optional)').fill('as he signs');
  await fold.getByLabel('Name').fill('A. Stepanov');
  await fold.getByLabel('Name').press('Enter');
  await expect.poll(async () => (await entity(PERSON)).name).toBe('A. Stepanov');
  await page.getByRole('heading', { level: 1, name: 'A. Stepanov' }).waitFor();
  const again = await open(page);
  await again.getByText('as he signs').waitFor();
  await again
    .getByRole('button', { name: /^Undo: / })
    .first()
    .press('Enter');
  await expect.poll(async () => (await entity(PERSON)).name).toBe('Alexander Stepanov');
  expect(errors).toEqual([]);
  await close();
});

test('what is decided and what is done to the view is one history; camera, selection and page stay', async () => {
  const { page, errors, close } = await visit(browser, at(`/entities/${PERSON}`));
  await drawn(page);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toContain('at=');
  const look = () => page.evaluate(() => window.__dateline!.sigma.getCamera().getState());
  let camera = await look();
  await expect
    .poll(async () => {
      const before = camera;
      camera = await look();
      return camera.ratio === before.ratio && camera.x === before.x && camera.y === before.y;
    })
    .toBe(true);
  await page.getByRole('checkbox', { name: /^Institutions/ }).click();
  await expect.poll(() => page.url()).toContain('without=institution');
  const fold = await open(page);
  await fold.getByLabel('Name').fill('A. Stepanov');
  await fold.getByLabel('Name').press('Enter');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await heading('A. Stepanov');
  await drawn(page);
  expect(await look()).toEqual(camera);
  expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('name');
  expect(page.url()).toContain('without=institution');
  await page.getByRole('checkbox', { name: /^Places/ }).click();
  await expect.poll(() => page.url()).toContain('place');
  await page.locator('#graph').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.url()).not.toContain('place');
  expect((await entity(PERSON)).name).toBe('A. Stepanov');
  await page.keyboard.press('Control+z');
  await heading('Alexander Stepanov');
  expect((await entity(PERSON)).name).toBe('Alexander Stepanov');
  expect(page.url()).toContain('without=institution');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.url()).not.toContain('without');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await heading('A. Stepanov');
  await page.keyboard.press('Control+z');
  await heading('Alexander Stepanov');
  expect(await look()).toEqual(camera);
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('two are joined by the menu: old ids in the view follow, undo parts them, a hidden node lets go of the panel', async () => {
  const { page, errors, close } = await visit(browser, at(`/?node=${PERSON}&open=alexander-stepanyan`));
  await drawn(page);
  const other = await whereIs(page, 'alexander-stepanyan');
  await page.mouse.click(other.x, other.y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Same thing as/ }).click();
  const drawnIds = () => page.evaluate(() => window.__dateline?.sigma.getGraph().nodes() ?? []);
  const both = async () => (await drawnIds()).filter((id) => /^alexander-stepan/.test(id)).length;
  await expect.poll(both).toBe(1);
  await page.getByRole('heading', { level: 1, name: /Stepan/ }).waitFor();
  await page.locator('#graph').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(both).toBe(2);
  await page.goto(at(`/entities/${PERSON}`));
  const fold = await open(page);
  await fold.getByRole('button', { name: 'Hide from the graph' }).press('Enter');
  await page.getByTestId('overview-panel').waitFor();
  await expect.poll(both).toBe(1);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(both).toBe(2);
  expect(errors).toEqual([]);
  await close();
});

test('retype keeps the id and the link; undo', async () => {
  const { page, close } = await visit(browser, at(`/entities/${PERSON}`));
  const fold = await open(page);
  await fold.getByLabel('Type').selectOption('institution');
  await fold.getByRole('button', { name: 'Change' }).press('Enter');
  await expect.poll(async () => (await entity(PERSON)).type).toBe('institution');
  await page.getByTestId('entity-panel').getByText('Institution').first().waitFor();
  await undoLast(page);
  await expect.poll(async () => (await entity(PERSON)).type).toBe('person');
  await close();
});

test('join with another, found as one types; both links open the one; undo parts them', async () => {
  const { page, close } = await visit(browser, at(`/entities/${PERSON}`));
  const fold = await open(page);
  const field = fold.getByRole('combobox', { name: 'Join with' });
  await field.fill('Stepany');
  await fold.locator('[role=option]').first().waitFor();
  await field.press('Enter');
  const one = async () =>
    new Set([(await entity(PERSON))?.id, (await entity('alexander-stepanyan'))?.id]).size;
  await expect.poll(one).toBe(1);
  const { id } = await entity(PERSON);
  await page.locator(`[data-testid=entity-panel][data-id=${id}]`).waitFor();
  await undoLast(page);
  await expect.poll(one).toBe(2);
  await close();
});

test('two that are selected in the picture are said to be one thing', async () => {
  const { page, close } = await visit(browser, at(`/?pick=${PERSON},alexander-stepanyan`));
  await page.getByTestId('same-selected').getByRole('button', { name: 'Both are one thing' }).press('Enter');
  const one = async () =>
    new Set([(await entity(PERSON))?.id, (await entity('alexander-stepanyan'))?.id]).size;
  await expect.poll(one).toBe(1);
  const { id } = await entity(PERSON);
  await page.locator(`[data-testid=entity-panel][data-id=${id}]`).waitFor();
  await undoLast(page);
  await expect.poll(one).toBe(2);
  await close();
});

test('a mention split off becomes a node of its own, and comes back with undo', async () => {
  const before = await entity('tass');
  const { page, close } = await visit(browser, at('/entities/tass'));
  const fold = await open(page);
  await fold.getByLabel('A mention that means something else').selectOption('1');
  await fold.getByRole('button', { name: 'Split off' }).press('Enter');
  await expect.poll(async () => (await entity('tass')).mentionCount).toBeLessThan(before.mentionCount);
  await page.getByTestId('entity-panel').waitFor();
  await undoLast(page);
  await expect.poll(async () => (await entity('tass')).mentionCount).toBe(before.mentionCount);
  await close();
});

test('a rename of what another tab renamed meanwhile is refused and told', async () => {
  const { page, close } = await visit(browser, at('/entities/alexander-stepanyan'));
  const fold = await open(page);
  const send = (body: object) =>
    fetch(at('/api/v1/decisions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const first = await send({ verdict: 'rename', a: 'alexander-stepanyan', name: 'Other tab' });
  const { decision } = await first.json();
  await fold.getByLabel('Name').fill('This tab');
  await fold.getByLabel('Name').press('Enter');
  await page.getByText('it was changed to “Other tab” meanwhile').first().waitFor();
  expect((await entity('alexander-stepanyan')).name).toBe('Other tab');
  await send({ verdict: 'undo', decision });
  await close();
});

test('hide; the review page lists it and brings it back; the log goes out and in as a file', async () => {
  const node = await visit(browser, at(`/entities/${PERSON}`));
  const fold = await open(node.page);
  await fold.getByRole('button', { name: 'Hide from the graph' }).press('Enter');
  await expect.poll(() => entity(PERSON)).toBe(null);
  await node.close();
  const { page, close } = await visit(browser, at('/review'));
  const log = await (await fetch(at('/api/v1/decisions'))).text();
  const last = JSON.parse(log.trimEnd().split('\n').at(-1)!);
  expect(last.verdict).toBe('hide');
  const foreign = { ...last, id: 'foreign', a: { ...last.a, article: 'elsewhere' } };
  await page.getByLabel('Import decisions').setInputFiles({
    name: 'd.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(`${log}{"id":\n${JSON.stringify(foreign)}\n`),
  });
  const report = page.getByTestId('import-report');
  await report.getByText('1 decision added').waitFor();
  expect(await report.textContent()).toMatch(/1 left out.*it is not JSON.*elsewhere.*is not in this corpus/s);
  await page
    .getByRole('button', { name: /^Undo: “Alexander Stepanov” is hidden/ })
    .last()
    .press('Enter');
  await expect.poll(() => entity(PERSON)).not.toBe(null);
  await close();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('axe finds nothing in the open form, and it fits 320 pixels', async () => {
    const { page, close } = await visit(browser, at(`/entities/${PERSON}`), {
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const fold = await open(page);
    await fold.getByRole('combobox', { name: 'Join with' }).fill('a');
    await fold.locator('[role=option]').first().waitFor();
    await expectClean(page, '[data-testid=edit-node]');
    expect(await fold.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(1);
    await close();
  });
});
