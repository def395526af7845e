import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openBrowser, search, visit } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    browser = await openBrowser();
    url = await wikinewsUrl();
  }, 180_000);
  afterAll(() => browser.close());

  test('the first view draws the most telling nodes, of how many it says, and all are found by search', async () => {
    const { page, errors, close } = await visit(browser, url);
    await drawn(page);
    const counts = (await page.getByRole('banner').getByTestId('counts').textContent())!;
    expect(counts).toMatch(/^271 articles · 120 of \d,\d{3} nodes/);
    await search(page, 'khashogi');
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-panel').getByRole('heading', { name: /Khashoggi/ }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
