import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { drawn, openBrowser, search, visit, whereIs } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('from a misspelt name to the node, its sentence and the article', async () => {
  const { page, errors, close } = await visit(browser, '/');
  await drawn(page);
  await search(page, 'gerasimof');
  await page.keyboard.press('Enter');
  const panel = page.getByTestId('entity-panel');
  await panel.getByRole('heading', { name: 'Valery Gerasimov' }).waitFor();
  const quote = panel.getByText('Chief of the General Staff').first();
  await quote.waitFor();
  await panel.locator('a[href^="/articles/"]').first().click();
  await page.waitForURL(/\/articles\/.+/);
  const sentence = page.getByText('reported to Putin on the liberation of these cities').first();
  await sentence.waitFor();
  expect(await sentence.evaluate((e) => e.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('a click on a node opens its panel, a click on the canvas closes it', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const at = await whereIs(page, 'vladimir-putin');
  await page.mouse.click(at.x, at.y);
  await page.getByTestId('entity-panel').getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toContain('vladimir-putin');
  await page.keyboard.press('Escape');
  await page.getByTestId('entity-panel').waitFor({ state: 'detached' });
  await close();
});

test('a copied link opens the same node in a fresh browser', async () => {
  const first = await visit(browser, '/');
  await first.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await drawn(first.page);
  await search(first.page, 'Peskov');
  await first.page.keyboard.press('Enter');
  const name = first.page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
  await name.waitFor();
  await first.page.getByRole('button', { name: /copy link/i }).first().click();
  const link = await first.page.evaluate(() => navigator.clipboard.readText());
  const told = await name.textContent();
  await first.close();
  const second = await visit(browser, new URL(link).pathname + new URL(link).search);
  expect(await second.page.getByTestId('entity-panel').getByRole('heading', { level: 1 }).textContent()).toBe(told);
  await drawn(second.page);
  await second.close();
});

test('back and forward walk through what was opened', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const name = page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
  for (const who of ['Peskov', 'Gerasimov']) {
    await search(page, who);
    await page.keyboard.press('Enter');
    await name.filter({ hasText: who }).waitFor();
  }
  await page.goBack();
  await name.filter({ hasText: 'Peskov' }).waitFor();
  await page.goForward();
  await name.filter({ hasText: 'Gerasimov' }).waitFor();
  await page.reload();
  await name.filter({ hasText: 'Gerasimov' }).waitFor();
  await close();
});

test('the line between two nodes shows every sentence behind it', async () => {
  const { page, close } = await visit(browser, '/');
  const graph = await (await fetch(new URL('/api/v1/graph', inject('url')))).json();
  const line = graph.edges.find((e: { kind: string; types: string[] }) => e.kind === 'stated' && e.types.includes('located-in'));
  await page.goto(new URL(`/?line=${line.a},${line.b}`, inject('url')).href);
  const panel = page.getByTestId('line-panel');
  await panel.waitFor();
  expect(await panel.locator('mark, [data-mark]').count()).toBeGreaterThanOrEqual(2);
  await close();
});

test('filters take nodes out and say how many are left', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const counts = page.getByRole('banner').getByTestId('counts');
  const before = await counts.textContent();
  await page.getByRole('checkbox', { name: /places/i }).click();
  await expect.poll(() => counts.textContent()).not.toBe(before);
  expect(page.url()).toContain('without=place');
  await page.reload();
  await drawn(page);
  expect(await counts.textContent()).not.toBe(before);
  await close();
});

test('hiding a node is undone', async () => {
  const { page, close } = await visit(browser, '/?node=vladimir-putin');
  await drawn(page);
  const counts = page.getByRole('banner').getByTestId('counts');
  const before = await counts.textContent();
  await page.locator('#graph').focus();
  await page.keyboard.press('h');
  await expect.poll(() => counts.textContent()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => counts.textContent()).toBe(before);
  await close();
});

test('hovering redraws a part, never the whole graph', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.evaluate(() => {
    const { sigma } = window.__dateline!;
    const scope = window as unknown as { full: number };
    scope.full = 0;
    const refresh = sigma.refresh.bind(sigma);
    sigma.refresh = (options) => {
      if (!options?.partialGraph || !options.skipIndexation) scope.full++;
      return refresh(options);
    };
  });
  for (const id of ['vladimir-putin', 'dmitry-peskov', 'volchansk']) {
    const at = await whereIs(page, id);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await page.waitForTimeout(150);
  }
  expect(await page.evaluate(() => (window as unknown as { full: number }).full)).toBe(0);
  await close();
});
