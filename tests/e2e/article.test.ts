import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './visit.ts';

let browser: Browser;
let article: string;
beforeAll(async () => {
  browser = await openBrowser();
  const { articles } = await (await fetch(new URL('/api/v1/graph', inject('url')))).json();
  article = articles.find((a: { outlet: string }) => a.outlet === 'TASS').id;
});
afterAll(() => browser.close());

const position = (page: Page) => page.getByTestId('mention-walk').getByRole('status').textContent();
const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => {
      const { top, bottom } = e.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

test('from a node to its sentence, and by keys from mention to mention', async () => {
  const { page, errors, close } = await visit(browser, '/entities/volchansk');
  const link = page.getByTestId('entity-panel').locator(`a[href^="/articles/${article}"]:visible`).first();
  await link.click();
  await page.waitForURL(/\/articles\/.*from=volchansk/);
  await page.getByTestId('mention-walk').waitFor();
  const first = await position(page);
  expect(first).toMatch(/^\d+ of \d+, sentence \d+$/);
  const many = Number(/of (\d+)/.exec(first!)![1]);
  expect(await page.locator('article [data-entity=volchansk]').count()).toBe(many);
  await page.keyboard.press('n');
  await expect.poll(() => position(page)).not.toBe(first);
  await expect.poll(() => isInView(page, '[data-current]')).toBe(true);
  expect(await page.locator('[data-current]').getAttribute('data-entity')).toBe('volchansk');
  await page.keyboard.press('p');
  await expect.poll(() => position(page)).toBe(first);
  for (let i = 0; i < many; i++) await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => position(page)).toBe(first);
  expect(errors).toEqual([]);
  await close();
});

test('by touch on a phone the bar stays in sight and leads on', async () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } };
  const { page, close } = await visit(browser, `/articles/${article}?from=volchansk`, phone);
  await page.getByTestId('mention-walk').waitFor();
  for (const expected of ['2 of', '3 of', '4 of']) {
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => position(page)).toContain(expected);
    await expect.poll(() => isInView(page, '[data-current]')).toBe(true);
    expect(await isInView(page, '[data-testid=mention-walk]')).toBe(true);
  }
  await close();
});

test('the address follows the walk, so that reloading stays at the mention', async () => {
  const { page, close } = await visit(browser, `/articles/${article}?from=volchansk`);
  for (const expected of ['2 of', '3 of']) {
    await page.keyboard.press('n');
    await expect.poll(() => position(page)).toContain(expected);
  }
  const sentence = /sentence (\d+)/.exec((await position(page))!)![1];
  await expect.poll(() => new URL(page.url()).searchParams.get('s')).toBe(sentence);
  await page.reload();
  await expect.poll(() => position(page)).toContain(`sentence ${sentence}`);
  await close();
});

test('a click on a number marks the sentence and copies its link, which opens there', async () => {
  const { page, close } = await visit(browser, `/articles/${article}?s=2`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: 'Link to sentence 7', exact: true }).click();
  await page.getByText('Link to sentence 7 copied').waitFor();
  expect(await page.locator('[aria-current=location]').evaluateAll((all) => all.map((e) => e.id))).toEqual([
    's7',
  ]);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(`/articles/${article}?s=7`, inject('url')).href);
  await close();
  const other = await visit(browser, link, { viewport: { width: 390, height: 500 } });
  await expect.poll(() => isInView(other.page, '#s7 [data-sentence]')).toBe(true);
  expect(await other.page.locator('#s7').getAttribute('aria-current')).toBe('location');
  await other.close();
});

test('events and speakers stand in the margin, each event once', async () => {
  const { page, close } = await visit(browser, `/articles/${article}`, { javaScriptEnabled: false });
  const events = await page.getByTestId('event-note').allTextContents();
  expect(events.length).toBeGreaterThan(3);
  expect(new Set(events).size).toBe(events.length);
  expect(events.join('\n')).toMatch(/Vladimir Putin visited command center.*30 Nov 2025/);
  expect((await page.getByTestId('statement-note').allTextContents()).join('\n')).toMatch(
    /Dmitry Peskov.*“said/,
  );
  await close();
});

test('without JavaScript the mentions are listed as links to their sentences', async () => {
  const { page, close } = await visit(browser, `/articles/${article}?from=volchansk`, {
    javaScriptEnabled: false,
  });
  const walk = page.getByTestId('mention-walk');
  await walk
    .getByRole('link', { name: /^sentence/ })
    .nth(1)
    .click();
  expect(await page.locator('[aria-current=location]').count()).toBe(1);
  expect(await walk.getByRole('button').count()).toBe(0);
  await close();
});

test('an unknown node to come from, and one not named here, are left out', async () => {
  for (const from of ['nobody-at-all', '<script>', 'wktv-news']) {
    const { page, errors, close } = await visit(
      browser,
      `/articles/${article}?from=${encodeURIComponent(from)}`,
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByTestId('mention-walk').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  }
});
