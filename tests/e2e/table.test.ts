import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onBoth, PHONE } from './corpora.ts';

const table = (page: Page) => page.locator('[data-testid=node-table][data-ready=yes]');
const rows = (page: Page) => table(page).locator('tbody tr');
const sorting = (page: Page) => table(page).locator('[aria-sort]').getAttribute('aria-sort');
/** The texts of a column, counted from 1, in the first rows. */
const cells = (page: Page, column: number) =>
  rows(page)
    .locator(`:nth-child(${column})`)
    .and(page.locator('td, th'))
    .evaluateAll((all) => all.slice(0, 12).map((one) => one.textContent!.trim()));
const number = (text: string) => Number(text.replaceAll(',', ''));

/** Columns, what their cells tell, and whether nodes differ in it: the seeds are told on one day, by two outlets. */
const COLUMNS: readonly [label: string, column: number, read: (text: string) => number, differs: RegExp][] = [
  ['Mentions', 3, number, /./],
  ['Lines', 4, number, /./],
  ['Sources', 5, number, /seeds/],
  ['First told', 6, Date.parse, /Wikinews/],
  ['Last told', 7, Date.parse, /Wikinews/],
  ['Happened', 8, Date.parse, /./],
];

onBoth(({ name, visit }) => {
  test('by mouse: each column orders the table, the greatest first, and back', async () => {
    const { page, errors, close } = await visit('/?view=table&sort=name');
    await table(page).waitFor();
    for (const [label, column, read, differs] of COLUMNS) {
      const head = table(page).getByRole('button', { name: label });
      const values = async () =>
        (await cells(page, column)).map(read).filter((value) => !Number.isNaN(value));
      await head.click();
      await expect.poll(() => sorting(page)).toBe('descending');
      const down = await values();
      expect(down, label).toEqual(down.toSorted((a, b) => b - a));
      await head.click();
      await expect.poll(() => sorting(page)).toBe('ascending');
      const up = await values();
      expect(up, label).toEqual(up.toSorted((a, b) => a - b));
      if (differs.test(name)) expect(up[0], label).toBeLessThan(down[0]!);
    }
    await table(page).getByRole('button', { name: 'Name' }).click();
    const names = await cells(page, 1);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    expect(errors).toEqual([]);
    await close();
  });

  test('by keys: rows open, into, back out, close; the menu gives the focus back; a hidden row hands it on', async () => {
    const { page, errors, close } = await visit('/?view=table');
    await table(page).waitFor();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? null);
    const expanded = (key: string) =>
      rows(page)
        .and(page.locator(`[data-key="${key}"]`))
        .getAttribute('aria-expanded');
    await rows(page).first().focus();
    const first = (await focused())!;
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).not.toBe(first);
    const second = await focused();
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => expanded(first)).toBe('true');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(new RegExp(`^${first}/[^/]+$`));
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => expanded(first)).toBe('false');
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('node-menu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('h');
    await expect.poll(focused).toBe(second);
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('by touch: on a phone it is ordered by a menu and has nothing to scroll for sideways', async () => {
    const { page, errors, close } = await visit('/?view=table', PHONE);
    await table(page).waitFor();
    const wider = () => page.locator('#graph').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await wider()).toBe(0);
    await page.getByLabel('Order by').selectOption('Lines');
    await expect.poll(() => page.url()).toContain('sort=-lines');
    const told = () =>
      rows(page)
        .locator('[data-told=true]')
        .evaluateAll((all) => all.slice(0, 8).map((one) => Number(one.textContent)));
    const lines = await told();
    expect(lines).toEqual(lines.toSorted((a, b) => b - a));
    await page.getByRole('button', { name: /turn around/ }).tap();
    await expect.poll(() => page.url()).toContain('sort=lines');
    expect(await wider()).toBe(0);
    await rows(page).first().getByRole('link').first().tap();
    await heading(page).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
