import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, openBrowser, visit } from './visit.ts';

/* Five tasks of the people who use this, with the keyboard alone: no pointer event is ever sent. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const panel = (page: Page) => page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.trim();
  });

/** Presses a key until what has the focus fits; fails after `most` presses, or where the focus is lost. */
async function until(page: Page, key: string, fits: RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    if (fits.test(await focused(page))) return;
  }
  throw new Error(`${most} times ${key} did not lead to ${fits}; the focus is on "${await focused(page)}"`);
}

async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

test('find a misspelt name', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await open(page, 'gerasimof');
  await panel(page).filter({ hasText: 'Valery Gerasimov' }).waitFor();
  await close();
});

test('who connects A and B', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await open(page, 'Gerasimov');
  await panel(page).filter({ hasText: 'Valery Gerasimov' }).waitFor();
  await page.keyboard.press('Enter');
  await until(page, 'Tab', /^Paths from here/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/paths\?from=valery-gerasimov/);
  const to = page.getByRole('textbox', { name: 'To' });
  for (let i = 0; i < 30 && !(await to.evaluate((field) => field === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Volchansk');
  await page.keyboard.press('Enter');
  await page.waitForURL(/to=Volchansk/);
  const text = (await page.getByRole('main').textContent())!;
  for (const name of ['Valery Gerasimov', 'Vladimir Putin', 'Volchansk']) expect(text).toContain(name);
  await close();
});

test('what happened on a date', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await until(page, 'Shift+Tab', /First day shown/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  const ends = page.getByRole('slider');
  await expect.poll(() => ends.first().getAttribute('aria-valuetext')).toBe('30 Nov 2025');
  await expect.poll(() => ends.last().getAttribute('aria-valuetext')).toBe('30 Nov 2025');
  await until(page, 'Tab', /30 Nov 2025/, 5);
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  expect(await page.getByTestId('entity-panel').textContent()).toContain('30 Nov 2025');
  await close();
});

test('where do sources disagree', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await until(page, 'Tab', /^Where sources disagree/);
  await page.keyboard.press('Enter');
  await page.getByTestId('compare-most').waitFor();
  await until(page, 'Tab', /^Krasnoarmeysk/);
  await page.keyboard.press('Enter');
  await page.getByTestId('compare').getByRole('heading', { level: 1, name: 'Krasnoarmeysk' }).waitFor();
  expect(await page.getByTestId('quote').count()).toBeGreaterThan(1);
  await close();
});

test('send a colleague this view', async () => {
  const first = await visit(browser, '/');
  const { page } = first;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await drawn(page);
  await open(page, 'Peskov');
  await panel(page).filter({ hasText: 'Peskov' }).waitFor();
  await page.keyboard.press('m');
  await page.locator('[data-testid=map][data-ready=yes]').waitFor();
  await until(page, 'Shift+Tab', /^Share/);
  await page.keyboard.press('Enter');
  const link = await copied(page);
  await first.close();
  const second = await visit(browser, link);
  await second.page.locator('[data-testid=map][data-ready=yes]').waitFor();
  await panel(second.page).filter({ hasText: 'Peskov' }).waitFor();
  await second.close();
});

/** The link that the share dialog copies, path and query. */
async function copied(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const view = dialog.getByRole('textbox', { name: 'This view' });
  for (let i = 0; i < 20 && !(await view.evaluate((field) => field === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('view=map');
  const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  return pathname + search;
}
