import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visit } from './visit.ts';

/* Five tasks of the people who use this, from the table alone: neither graph nor map nor timeline is touched. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const table = (page: Page) => page.getByTestId('node-table');
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .first();
const panel = (page: Page) => page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
const names = (page: Page) => table(page).locator('tbody th a').allTextContents();

/** Waits until the table answers: small ones stand in the page before their script is there. */
async function openTable(page: Page): Promise<void> {
  await page.locator('[data-testid=node-table][data-ready=yes]').waitFor();
}

test('find a misspelt name', async () => {
  const { page, errors, close } = await visit(browser, '/?view=table');
  await openTable(page);
  await page.getByRole('searchbox', { name: 'Names that contain' }).fill('gerasimof');
  await page.getByText('Names like it').waitFor();
  await page
    .getByRole('region', { name: 'Table of nodes' })
    .getByRole('link', { name: 'Valery Gerasimov', exact: true })
    .click();
  await panel(page).filter({ hasText: 'Valery Gerasimov' }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('who connects A and B: by the outline, and by the routes', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  await openTable(page);
  await row(page, 'Valery Gerasimov')
    .getByRole('button', { name: /^Open the neighbours/ })
    .click();
  const below = table(page).locator('tr[data-level="2"]');
  await below.first().waitFor();
  expect(await below.allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Putin')]));
  await below.first().getByRole('link').nth(1).click();
  await page.getByTestId('line-panel').waitFor();
  await row(page, 'Valery Gerasimov').getByRole('link', { name: 'Valery Gerasimov', exact: true }).click();
  await panel(page).filter({ hasText: 'Valery Gerasimov' }).waitFor();
  await row(page, 'Volchansk')
    .getByRole('button', { name: /^More on/ })
    .click();
  await page.getByRole('menuitem', { name: 'Paths from Valery Gerasimov' }).click();
  await page.waitForURL(/\/paths\?from=valery-gerasimov&to=volchansk/);
  expect(await page.getByRole('main').textContent()).toContain('Vladimir Putin');
  await close();
});

test('what happened on a date', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  await openTable(page);
  const head = table(page).getByRole('columnheader', { name: 'Happened' });
  await head.getByRole('button').click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  const day = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: '30 Nov 2025' }) });
  expect(await day.count()).toBeGreaterThan(1);
  await day.first().getByRole('link').first().click();
  await panel(page).waitFor();
  expect(await page.getByTestId('entity-panel').textContent()).toContain('30 Nov 2025');
  await close();
});

test('where do sources disagree', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  await openTable(page);
  await page.locator('#main').getByRole('link', { name: 'Where sources disagree' }).click();
  const most = page.getByTestId('compare-most');
  await most.getByRole('link', { name: 'Krasnoarmeysk' }).first().click();
  await page.getByTestId('compare').waitFor();
  expect(await page.getByTestId('quote').count()).toBeGreaterThan(1);
  await close();
});

test('send a colleague this view', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  await openTable(page);
  await page.getByRole('searchbox', { name: 'Names that contain' }).fill('an');
  await table(page).getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('name');
  const shown = await names(page);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
  const link = new URL(page.url());
  const other = await visit(browser, link.pathname + link.search);
  await openTable(other.page);
  expect(await names(other.page)).toEqual(shown);
  await other.close();
  await close();
});

test('keys walk the rows: open, into, back out, close; the menu gives the focus back; a hidden row hands it on', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  await openTable(page);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? null);
  await row(page, 'Krasnoarmeysk').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe('krasnoarmeysk');
  const second = await focused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toBe('krasnoarmeysk');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => row(page, 'Krasnoarmeysk').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).toMatch(/^krasnoarmeysk\/[^/]+$/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toBe('krasnoarmeysk');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => row(page, 'Krasnoarmeysk').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Shift+F10');
  await page.getByTestId('node-menu').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('krasnoarmeysk');
  await page.keyboard.press('h');
  await expect.poll(focused).toBe(second);
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  await close();
});
