import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onBoth, PHONE } from './corpora.ts';
import { drawn, still, whereIs } from './visit.ts';

const look = (page: Page) =>
  page.evaluate(() => {
    const { theme, palette, labels, motion } = document.documentElement.dataset;
    return { theme, palette, labels, motion };
  });
const person = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--person').trim());
const names = (page: Page) => page.evaluate(() => window.__dateline!.picture.labels().length);

onBoth(({ cast, at, visit }) => {
  test('theme, names, colours and movement show at once and are there at the next visit', async () => {
    const { page, errors, close } = await visit('/');
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
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const chosen = { theme: 'dark', palette: 'clear', labels: 'few', motion: 'reduced' };
    expect(await look(page)).toEqual(chosen);
    await page.reload();
    await drawn(page);
    expect(await look(page)).toEqual(chosen);
    expect(await names(page)).toBeLessThan(usual);
    await page.goto(at('/review'));
    expect(await look(page)).toEqual(chosen);
    expect(errors).toEqual([]);
    await close();
  });

  test('a browser that forbids storage shows the choice as long as the page', async () => {
    const { page, errors, close } = await visit('/review');
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(at('/'));
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
    const { page, errors, close } = await visit('/review');
    await page.evaluate(() => {
      localStorage.setItem('dateline-preferences', 'palette:<b> labels:thousands theme:dark x');
      localStorage.setItem('dateline-seen', '   ');
    });
    await page.goto(at('/'));
    await drawn(page);
    expect((await look(page)).theme).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  test('the first minute leads on by doing, covers no part of the picture, and does not come back', async () => {
    const { page, close } = await visit('/');
    await drawn(page);
    const hint = page.getByTestId('first-minute').filter({ visible: true });
    await hint.getByText('First steps, 1 of 4').waitFor();
    const box = (await hint.boundingBox())!;
    const picture = (await page.getByTestId('picture').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(picture.x);
    const at = await whereIs(page, cast.hub.id);
    await page.mouse.click(at.x, at.y);
    await hint.getByText('First steps, 2 of 4').waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('1');
    await hint.getByText('First steps, 3 of 4').waitFor();
    await hint.getByRole('button', { name: 'Next' }).click();
    await hint.getByRole('button', { name: 'Done' }).click();
    await hint.waitFor({ state: 'detached' });
    await page.reload();
    await still(page);
    expect(await page.getByTestId('first-minute').count()).toBe(0);
    await close();
  });

  test('by keys: the comma opens the preferences, arrows choose, the focus comes back', async () => {
    const { page, errors, close } = await visit('/?view=table');
    await page.locator('[data-testid=node-table][data-ready=yes]').waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press(',');
    const dialog = page.getByRole('dialog', { name: 'Preferences' });
    await dialog.waitFor();
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    for (let i = 0; i < 10 && (await chosen()) !== 'Colours'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect((await look(page)).palette).toBe('clear');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('graph');
    expect(errors).toEqual([]);
    await close();
  });

  test('by touch on a phone: the hints speak of fingers and go away, a theme is chosen', async () => {
    const { page, errors, close } = await visit('/', PHONE);
    await still(page);
    await page.getByRole('button', { name: 'Raise the details' }).tap();
    const hint = page.getByTestId('first-minute').filter({ visible: true });
    await hint.getByText(/^Tap a node/).waitFor();
    await hint.getByRole('button', { name: 'No hints' }).tap();
    await hint.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Preferences' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Preferences' });
    await dialog.locator('label').filter({ hasText: 'Dark' }).tap();
    expect((await look(page)).theme).toBe('dark');
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });
});
