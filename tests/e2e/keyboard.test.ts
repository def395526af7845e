import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawn, openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('keys alone: search, choose, walk to a neighbour, clear', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Stepanov');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const name = page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
  await name.filter({ hasText: 'Stepan' }).waitFor();
  const from = await name.textContent();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => name.textContent()).not.toBe(from);
  await page.keyboard.press('Escape');
  await page.getByTestId('entity-panel').waitFor({ state: 'detached' });
  await close();
});

test('? lists the keys and Escape gives the focus back', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Undo');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await close();
});

test.each([
  ['s', 'Share'],
  [',', 'Preferences'],
])('%s opens %s also before the browser tells that it was closed', async (key, name) => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const dialog = page.getByRole('dialog', { name });
  await page.keyboard.press(key);
  await dialog.waitFor();
  await page.evaluate((again) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')!.close();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: again, cancelable: true }));
  }, key);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  expect(await dialog.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and gestures' });
  await help.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  expect(await help.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press(key);
  await dialog.waitFor();
  await close();
});

test('j and k in the table go by its order, and what they choose is in sight', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  const table = page.locator('[data-testid=node-table][data-ready=yes]');
  await table.waitFor();
  await table.getByRole('button', { name: /^Name/ }).click();
  const chosen = table.locator('tr[aria-selected=true] th a');
  const names = await table.locator('tbody th a').allTextContents();
  for (const [key, at] of [['j', 0], ['j', 1], ['j', 2], ['k', 1], ['k', 0], ['k', names.length - 1]] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => chosen.textContent()).toBe(names[at]);
  }
  const box = await chosen.boundingBox();
  expect(box!.y).toBeLessThan(780);
  await close();
});

test('the table does what the picture does', async () => {
  const { page, close } = await visit(browser, '/?view=table');
  const table = page.getByTestId('node-table');
  await table.waitFor();
  await table.getByRole('link', { name: 'Vladimir Putin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('entity-panel').getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
  await table.getByRole('button', { name: /^Name/ }).click();
  const names = await table.locator('tbody th a').allTextContents();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  await close();
});

test('zoom and fit by key', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const ratio = () => page.evaluate(() => window.__dateline!.sigma.getCamera().ratio);
  /** Presses a key and waits until the camera stands still. */
  const press = async (key: string): Promise<number> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
    await expect
      .poll(() => page.evaluate(() => window.__dateline!.sigma.getCamera().isAnimated()))
      .toBe(false);
    return ratio();
  };
  const fitted = await press('f');
  expect(await press('=')).toBeLessThan(fitted * 0.9);
  expect(await press('f')).toBeCloseTo(fitted, 5);
  await close();
});
