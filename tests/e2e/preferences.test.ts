import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectClean } from './clean.ts';
import { drawn, openBrowser, visit, whereIs } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const look = (page: Page) =>
  page.evaluate(() => {
    const { theme, palette, labels, motion } = document.documentElement.dataset;
    return { theme, palette, labels, motion };
  });
const person = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--person').trim());
const names = (page: Page) => page.evaluate(() => window.__dateline!.picture.labels().length);

describe('preferences', () => {
  test('theme, names, colours and movement show at once and are there at the next visit', async () => {
    const { page, errors, close } = await visit(browser, '/');
    await drawn(page);
    const [usual, colour] = [await names(page), await person(page)];
    await page.getByRole('button', { name: 'Preferences' }).click();
    const dialog = page.getByRole('dialog', { name: 'Preferences' });
    await dialog.getByRole('radio', { name: 'Few' }).check();
    await expect.poll(() => names(page)).toBeLessThan(usual);
    await dialog.getByRole('radio', { name: 'Colour-blind safe' }).check();
    expect(await person(page)).not.toBe(colour);
    await dialog.getByRole('radio', { name: 'Dark' }).check();
    await dialog.getByRole('radio', { name: 'Reduced' }).check();
    await expectClean(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const chosen = { theme: 'dark', palette: 'clear', labels: 'few', motion: 'reduced' };
    expect(await look(page)).toEqual(chosen);
    await page.reload();
    await drawn(page);
    expect(await look(page)).toEqual(chosen);
    expect(await names(page)).toBeLessThan(usual);
    await page.goto(new URL('/review', inject('url')).href);
    expect(await look(page)).toEqual(chosen);
    expect(errors).toEqual([]);
    await close();
  });

  test('a browser that forbids storage shows the choice as long as the page', async () => {
    const { page, errors, close } = await visit(browser, 'about:blank');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(inject('url'));
    await drawn(page);
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('radio', { name: 'Colour-blind safe' }).check();
    expect((await look(page)).palette).toBe('clear');
    await page.keyboard.press('Escape');
    await page
      .getByTestId('first-minute')
      .filter({ visible: true })
      .getByRole('button', { name: 'No hints' })
      .click();
    await page.getByTestId('first-minute').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });

  test('nonsense in storage is the usual look', async () => {
    const { page, errors, close } = await visit(browser, '/review');
    await page.evaluate(() => {
      localStorage.setItem('dateline-preferences', 'palette:<b> labels:thousands theme:dark x');
      localStorage.setItem('dateline-seen', '   ');
    });
    await page.goto(inject('url'));
    await drawn(page);
    expect((await look(page)).theme).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the first minute', () => {
  test('leads on by doing, covers no part of the picture, and does not come back', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    const hint = page.getByTestId('first-minute').filter({ visible: true });
    await hint.getByText('First steps, 1 of 4').waitFor();
    const box = (await hint.boundingBox())!;
    const picture = (await page.getByTestId('picture').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(picture.x);
    const at = await whereIs(page, 'vladimir-putin');
    await page.mouse.click(at.x, at.y);
    await hint.getByText('First steps, 2 of 4').waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('1');
    await hint.getByText('First steps, 3 of 4').waitFor();
    await hint.getByRole('button', { name: 'Next' }).click();
    await hint.getByRole('button', { name: 'Done' }).click();
    await hint.waitFor({ state: 'detached' });
    await page.reload();
    await drawn(page);
    await page.waitForTimeout(300);
    expect(await page.getByTestId('first-minute').count()).toBe(0);
    await close();
  });
});
