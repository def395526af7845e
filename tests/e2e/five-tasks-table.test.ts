import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onBoth } from './corpora.ts';

/* Five tasks of the people who use this, from the table alone: neither graph nor map nor timeline is touched. */

const table = (page: Page) => page.getByTestId('node-table');
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .first();
const names = (page: Page) => table(page).locator('tbody th a').allTextContents();

/** Waits until the table answers: small ones stand in the page before their script is there. */
async function openTable(page: Page): Promise<void> {
  await page.locator('[data-testid=node-table][data-ready=yes]').waitFor();
}

onBoth(({ cast, visit }) => {
  test('find a misspelt name', async () => {
    const { page, errors, close } = await visit('/?view=table');
    await openTable(page);
    await page.getByRole('searchbox', { name: 'Names that contain' }).fill(cast.person.misspelt);
    await page.getByText('Names like it').waitFor();
    await page
      .getByRole('region', { name: 'Table of nodes' })
      .getByRole('link', { name: cast.person.name, exact: true })
      .click();
    await heading(page).filter({ hasText: cast.person.name }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('who connects A and B: by the outline, and by the routes', async () => {
    const { from, to, by } = cast.route;
    const { page, close } = await visit('/?view=table');
    await openTable(page);
    const named = page.getByRole('searchbox', { name: 'Names that contain' });
    await named.fill(from.name);
    await row(page, from.name)
      .getByRole('button', { name: /^Open the neighbours/ })
      .click();
    const below = table(page).locator('tr[data-level="2"]');
    await below.filter({ hasText: by }).first().getByRole('link').nth(1).click();
    await page.getByTestId('line-panel').waitFor();
    await row(page, from.name).getByRole('link', { name: from.name, exact: true }).click();
    await heading(page).filter({ hasText: from.name }).waitFor();
    await named.fill(to.name);
    await row(page, to.name)
      .getByRole('button', { name: /^More on/ })
      .click();
    await page.getByRole('menuitem', { name: `Paths from ${from.name}` }).click();
    await page.waitForURL(`**/paths?from=${from.id}&to=${to.id}`);
    expect(await page.getByRole('main').textContent()).toContain(by);
    await close();
  });

  test('what happened on a date', async () => {
    const { page, close } = await visit('/?view=table');
    await openTable(page);
    const head = table(page).getByRole('columnheader', { name: 'Happened' });
    await head.getByRole('button').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const day = table(page)
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: cast.day.words, exact: true }) });
    await row(page, (await names(page))[0]!).hover();
    for (let i = 0; i < 200 && !(await day.count()); i++) await page.mouse.wheel(0, 600);
    await day.first().getByRole('link').first().click();
    await heading(page).waitFor();
    expect(await page.getByTestId('entity-panel').textContent()).toContain(cast.day.words);
    await close();
  });

  test('where do sources disagree', async () => {
    const { page, close } = await visit('/?view=table');
    await openTable(page);
    await page.locator('#main').getByRole('link', { name: 'Where sources disagree' }).click();
    await page.getByTestId('compare-most').getByRole('link', { name: cast.disputed }).first().click();
    await page.getByTestId('compare').waitFor();
    expect(await page.getByTestId('quote').count()).toBeGreaterThan(1);
    await close();
  });

  test('send a colleague this view', async () => {
    const { page, close } = await visit('/?view=table');
    await openTable(page);
    await page.getByRole('searchbox', { name: 'Names that contain' }).fill('an');
    await table(page).getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('name');
    const shown = await names(page);
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('en').compare));
    const other = await visit(page.url());
    await openTable(other.page);
    expect(await names(other.page)).toEqual(shown);
    await other.close();
    await close();
  });
});
