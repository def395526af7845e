import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { drawn, openBrowser, visit } from './visit.ts';

let browser: Browser;
let article: string;
beforeAll(async () => {
  browser = await openBrowser();
  const graph = await (await fetch(new URL('/api/v1/graph', inject('url')))).json();
  article = graph.articles[0].id;
});
afterAll(() => browser.close());

test('a node reads without JavaScript', async () => {
  const { page, close } = await visit(browser, '/entities/vladimir-putin', { javaScriptEnabled: false });
  const panel = page.getByTestId('entity-panel');
  await panel.getByRole('heading', { name: 'Vladimir Putin', exact: true }).waitFor();
  const quote = panel.getByTestId('quote').first();
  expect(await quote.isVisible()).toBe(true);
  expect(await quote.textContent()).toMatch(/(?:TASS|WKTV News).*2 Dec 2025/s);
  await close();
});

test('an article reads without JavaScript, its mentions linked', async () => {
  const { page, close } = await visit(browser, `/articles/${article}`, { javaScriptEnabled: false });
  expect(await page.locator('a[href^="/entities/"]').count()).toBeGreaterThan(10);
  await close();
});

test('an unknown id is a 404 that offers the nearest names', async () => {
  const response = await fetch(new URL('/entities/vladimir-puttin', inject('url')));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Vladimir Putin');
  const missing = await fetch(new URL('/articles/nowhere', inject('url')));
  expect(missing.status).toBe(404);
});

test('the first load stays under 260 kB of compressed JavaScript', async () => {
  const { page, close } = await visit(browser, 'about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', (e) => void (e.type === 'Script' && scripts.add(e.requestId)));
  session.on(
    'Network.loadingFinished',
    (e) => void (scripts.has(e.requestId) && (bytes += e.encodedDataLength)),
  );
  await page.goto(inject('url'));
  await drawn(page);
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(260_000);
  await close();
});
