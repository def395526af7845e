import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
let article: string;
const get = (path: string, headers = {}) => fetch(new URL(path, inject('url')), { headers });

beforeAll(async () => {
  browser = await openBrowser();
  article = (await (await get('/api/v1/graph')).json()).articles[0].id;
});
afterAll(() => browser.close());

describe('preview cards', () => {
  test('are PNG of 1200 x 630 for a node, an article and the corpus', async () => {
    for (const path of ['/og/entities/vladimir-putin', `/og/articles/${article}`, '/og']) {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      const data = new DataView(await response.arrayBuffer());
      expect([data.getUint32(16), data.getUint32(20)]).toEqual([1200, 630]);
    }
  });

  test('are not there for unknown ids', async () => {
    for (const path of ['/og/entities/nobody-at-all', '/og/articles/nowhere', '/og/entities/%3Cscript%3E'])
      expect((await get(path)).status).toBe(404);
  });

  test.each(['/entities/vladimir-putin', 'article', '/', '/paths?from=vladimir-putin&to=volchansk'])(
    '%s names its card by a whole address',
    async (path) => {
      const page = await (await get(path === 'article' ? `/articles/${article}` : path)).text();
      const card = /property="og:image" content="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
      expect(card.startsWith(inject('url'))).toBe(true);
      expect(page).toContain(`name="twitter:image" content="${card.replaceAll('&', '&amp;')}"`);
      expect((await fetch(card)).headers.get('content-type')).toBe('image/png');
    },
  );
});

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false };

  test('routes read step by step, with sentence, outlet and date', async () => {
    const { page, close } = await visit(browser, '/paths?from=vladimir-putin&to=volchansk', plain);
    await page.getByRole('heading', { name: 'From Vladimir Putin to Volchansk' }).waitFor();
    const route = page.getByTestId('route').first();
    expect(await route.getByTestId('quote').first().textContent()).toMatch(/(TASS|WKTV News).*2 Dec 2025/s);
    expect(await route.getByRole('link', { name: /^sentence \d+$/ }).count()).toBeGreaterThan(1);
    await close();
  });

  test('the form asks by name and says how it read it', async () => {
    const { page, close } = await visit(browser, '/paths', plain);
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('Putin');
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('Volchnsk');
    await page.getByRole('button', { name: 'Show routes' }).click();
    await page.getByRole('heading', { name: 'From Vladimir Putin to Volchansk' }).waitFor();
    expect(await page.getByTestId('paths').textContent()).toContain('“Putin” is read as Vladimir Putin');
    await close();
  });

  test('an unknown node is a 404 with the nearest names to read', async () => {
    const { page, close } = await visit(browser, '/entities/vladimir-puttin', plain);
    await page.getByRole('heading', { name: 'No node under this address' }).waitFor();
    expect(await page.getByRole('link', { name: 'Vladimir Putin', exact: true }).isVisible()).toBe(true);
    expect((await get('/entities/vladimir-puttin')).status).toBe(404);
    await close();
  });

  test('an unknown article is a 404 with the articles to read', async () => {
    const { page, close } = await visit(browser, '/articles/nowhere', plain);
    await page.getByRole('heading', { name: 'No article under this address' }).waitFor();
    expect(await page.locator(`a[href="/articles/${article}"]`).isVisible()).toBe(true);
    expect((await get('/articles/nowhere')).status).toBe(404);
    await close();
  });
});

test('the API tells routes, a wrong question and an unknown end apart', async () => {
  const found = await (await get('/api/v1/paths?from=vladimir-putin&to=volchansk')).json();
  expect(found.routes.length).toBeGreaterThan(0);
  expect((await get('/api/v1/paths?from=vladimir-putin')).status).toBe(400);
  expect((await get('/api/v1/paths?from=vladimir-putin&to=qqqqqq')).status).toBe(404);
});

test('the text with footnotes is copied', async () => {
  const { page, close } = await visit(browser, '/paths?from=vladimir-putin&to=volchansk');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text with footnotes' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^From Vladimir Putin to Volchansk\n\nRoute 1\n {2}.*\[1\]/);
  expect(text).toContain(`] TASS, 2025-12-02`);
  expect(text).toContain(`${inject('url').replace(/\/$/, '')}/articles/`);
  await close();
});
