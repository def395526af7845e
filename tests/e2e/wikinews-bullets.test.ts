import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openBrowser, search, visit, whereIs } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

/* What the seeds are too small for, on the 271 articles, with mouse, keys and fingers. */

/** Of an address, what undo brings back. */
const ARRANGED = ['pin', 'open', 'hidden', 'groups', 'lines'];
/** Of 26 rounds of four or five. */
const STEPS = 107;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    browser = await openBrowser();
    url = await wikinewsUrl();
  }, 180_000);
  afterAll(() => browser.close());

  const heading = (page: Page) => page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
  const rows = (page: Page) => page.getByTestId('node-table').locator('tbody tr');

  test('by mouse: each column orders the table, the greatest first, and back', async () => {
    const { page, errors, close } = await visit(browser, `${url}/?view=table`);
    const table = page.getByTestId('node-table');
    await table.and(page.locator('[data-ready=yes]')).waitFor();
    const cells = (column: number) =>
      rows(page)
        .locator(`:nth-child(${column})`)
        .and(page.locator('td, th'))
        .evaluateAll((all) => all.slice(0, 12).map((one) => one.textContent!.trim()));
    const numbers = async (column: number) =>
      (await cells(column)).map((text) => Number(text.replaceAll(',', '')));
    const days = async (column: number) => (await cells(column)).map((text) => Date.parse(text));
    const heads: [string, number, () => Promise<number[]>][] = [
      ['Lines', 4, () => numbers(4)],
      ['Mentions', 3, () => numbers(3)],
      ['First told', 6, () => days(6)],
      ['Last told', 7, () => days(7)],
      ['Happened', 8, () => days(8)],
    ];
    for (const [label, , values] of heads) {
      const head = table.getByRole('button', { name: label });
      await head.click();
      await expect.poll(() => table.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      const down = await values();
      expect(down, label).toEqual(down.toSorted((a, b) => b - a));
      await head.click();
      await expect.poll(() => table.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      const up = await values();
      expect(up, label).toEqual(up.toSorted((a, b) => a - b));
      expect(up[0], label).toBeLessThan(down[0]!);
    }
    await table.getByRole('button', { name: 'Name' }).click();
    const names = await cells(1);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    expect(errors).toEqual([]);
    await close();
  });

  test('by touch: the table on a phone is ordered by a menu and has nothing to scroll for sideways', async () => {
    const { page, errors, close } = await visit(browser, `${url}/?view=table`, PHONE);
    await page.getByTestId('node-table').and(page.locator('[data-ready=yes]')).waitFor();
    const wider = () => page.locator('#graph').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await wider()).toBe(0);
    await page.getByLabel('Order by').selectOption('Lines');
    await expect.poll(() => page.url()).toContain('sort=-lines');
    const told = () =>
      rows(page)
        .locator('[data-told=true]')
        .evaluateAll((all) => all.map((one) => Number(one.textContent)));
    const lines = (await told()).slice(0, 8);
    expect(lines).toEqual(lines.toSorted((a, b) => b - a));
    await page.getByRole('button', { name: /turn around/ }).tap();
    await expect.poll(() => page.url()).toContain('sort=lines');
    expect(await wider()).toBe(0);
    await rows(page).first().getByRole('link').first().tap();
    await heading(page).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('by keys: routes between two that are asked for by misspelt names, hop by hop; the text is copied', async () => {
    const { page, errors, close } = await visit(browser, `${url}/paths`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByLabel('From', { exact: true }).focus();
    await page.keyboard.type('Nancy Pelossi');
    await page.keyboard.press('Tab');
    await page.getByLabel('To', { exact: true }).focus();
    await page.keyboard.type('Boris Jonson');
    await page.getByRole('button', { name: 'Show routes' }).press('Enter');
    await page.getByRole('heading', { name: /From Nancy Pelosi.* to Boris Johnson/ }).waitFor();
    const route = page.getByTestId('route').first();
    expect(await route.getByTestId('quote').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /Copy/ }).first().press('Enter');
    expect(errors).toEqual([]);
    await close();
  });

  test('by mouse: from a node to its sentence in the article, from mention to mention, and back to the same view', async () => {
    const { page, errors, close } = await visit(browser, `${url}/?without=event`);
    await drawn(page);
    const at = await whereIs(page, 'donald-trump');
    await page.mouse.click(at.x, at.y);
    await heading(page).filter({ hasText: 'Donald Trump' }).waitFor();
    const before = page.url();
    await page.getByTestId('entity-panel').locator('a[href^="/articles/"]:visible').first().click();
    const walk = page.getByTestId('mention-walk');
    await walk.waitFor();
    const current = page.locator('[data-current]');
    await page.keyboard.press('n');
    await expect.poll(() => current.getAttribute('data-entity')).toBe('donald-trump');
    await page.goBack();
    while (page.url().includes('/articles/')) await page.goBack();
    await drawn(page);
    expect(page.url()).toBe(before);
    await heading(page).filter({ hasText: 'Donald Trump' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test(
    'a hundred steps back and forward again by keys, each kind of step among them',
    { timeout: 180_000 },
    async () => {
      const { page, errors, close } = await visit(browser, url, { viewport: { width: 800, height: 600 } });
      await drawn(page);
      await page.locator('#graph').focus();
      const start = page.url();
      const state = () => page.evaluate(() => location.search);
      // Many expanded hubs would be a test of the drawing in software.
      for (let i = 0; i < 26; i++) {
        await page.keyboard.press('j');
        for (const key of ['p', ...(i % 9 === 4 ? ['e'] : []), 'h', 'c']) await page.keyboard.press(key);
        await page.getByRole('checkbox', { name: /^Same sentence/ }).press('Space');
        await page.locator('#graph').focus();
      }
      const end = await state();
      for (let i = 0; i < STEPS; i++) await page.keyboard.press('Control+z');
      await expect
        .poll(() =>
          page.evaluate(
            (keys) => keys.filter((key) => new URLSearchParams(location.search).has(key)),
            ARRANGED,
          ),
        )
        .toEqual([]);
      expect(new URL(page.url()).pathname).toBe(new URL(start).pathname);
      for (let i = 0; i < STEPS; i++) await page.keyboard.press('Control+Shift+z');
      const kept = (search: string) => ARRANGED.map((key) => new URLSearchParams(search).get(key));
      await expect.poll(async () => kept(await state())).toEqual(kept(end));
      expect(errors).toEqual([]);
      await close();
    },
  );

  test('by touch: a tap opens a node of the densest part, the sheet tells it', async () => {
    const { page, errors, close } = await visit(browser, url, PHONE);
    await drawn(page);
    await page.waitForTimeout(300);
    const at = await whereIs(page, 'united-states');
    await page.touchscreen.tap(at.x, at.y);
    await heading(page).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('who and what matters most is named in the first view, however dense it is', async () => {
    const { page, close } = await visit(browser, url);
    await drawn(page);
    const named = await page.evaluate(() => {
      const { picture, sigma } = window.__dateline!;
      const shown = new Set(picture.labels().map(({ id }) => id));
      const graph = sigma.getGraph();
      const most = graph
        .mapNodes((id, { node }) => ({ id, importance: node.importance as number }))
        .sort((a, b) => b.importance - a.importance)
        .slice(0, 8);
      return most.map(({ id }) => shown.has(id));
    });
    expect(named.filter(Boolean).length).toBeGreaterThanOrEqual(6);
    expect(named.slice(0, 3)).toEqual([true, true, true]);
    await close();
  });

  test.each([
    ['light', 1440, ''],
    ['dark', 390, '?view=map'],
    ['light', 320, '?view=table'],
    ['dark', 1440, 'entities/donald-trump'],
    ['light', 390, '?group=donald-trump'],
    ['dark', 320, 'compare'],
    ['light', 320, 'review'],
    ['dark', 320, 'paths?from=nancy-pelosi&to=boris-johnson'],
  ] as const)(
    'axe finds nothing in %s at %i on /%s, and it fits the window',
    { timeout: 180_000 },
    async (colorScheme, width, path) => {
      const { page, errors, close } = await visit(browser, `${url}/${path}`, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await page.waitForLoadState('networkidle');
      if (path === '') {
        await drawn(page);
        await search(page, 'elect');
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
