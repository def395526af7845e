import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onBoth } from './corpora.ts';
import { drawn } from './visit.ts';

/* Five tasks of the people who use this, with the keyboard alone: no pointer event is ever sent. */

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

/** Moves the slider that has the focus to a day: Home, by months, by days. */
async function slideTo(page: Page, iso: string): Promise<void> {
  const day = () => page.evaluate(() => Number(document.activeElement!.getAttribute('aria-valuenow')));
  const [month, wanted] = [`${iso.slice(0, 7)}-01`, iso].map((one) => Date.parse(one) / 86_400_000) as [
    number,
    number,
  ];
  await page.keyboard.press('Home');
  for (let i = 0; i < 60 && (await day()) < month; i++) await page.keyboard.press('PageUp');
  for (let i = 0; i < 60 && (await day()) !== wanted; i++)
    await page.keyboard.press((await day()) < wanted ? 'ArrowRight' : 'ArrowLeft');
}

onBoth(({ cast, visit }) => {
  test('find a misspelt name', async () => {
    const { page, close } = await visit('/');
    await drawn(page);
    await open(page, cast.person.misspelt);
    await heading(page).filter({ hasText: cast.person.name }).waitFor();
    await close();
  });

  test('who connects A and B', async () => {
    const { from, to, by } = cast.route;
    const { page, close } = await visit('/');
    await drawn(page);
    await open(page, from.name);
    await heading(page).filter({ hasText: from.name }).waitFor();
    await page.keyboard.press('Enter');
    await until(page, 'Tab', /^Paths from here/);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/paths\\?from=${from.id}`));
    const field = page.getByRole('textbox', { name: 'To' });
    for (let i = 0; i < 30 && !(await field.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type(to.misspelt);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `From ${from.name} to ${to.name}` }).waitFor();
    expect(await page.getByTestId('route').first().textContent()).toContain(by);
    await close();
  });

  test('what happened on a date', async () => {
    const { page, close } = await visit('/');
    await drawn(page);
    await until(page, 'Shift+Tab', /First day shown/);
    await slideTo(page, cast.day.iso);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    const ends = page.getByRole('slider');
    for (const end of [ends.first(), ends.last()])
      await expect.poll(() => end.getAttribute('aria-valuetext')).toBe(cast.day.words);
    let told = '';
    for (let i = 0; i < 20 && !told.includes(cast.day.words); i++) {
      await page.keyboard.press('j');
      const id = new URL(page.url()).searchParams.get('node');
      told = (await page.locator(`[data-testid=entity-panel][data-id="${id}"]`).textContent())!;
    }
    expect(told).toContain(cast.day.words);
    await close();
  });

  test('where do sources disagree', async () => {
    const { page, close } = await visit('/');
    await drawn(page);
    await until(page, 'Tab', /^Where sources disagree/);
    await page.keyboard.press('Enter');
    await page.getByTestId('compare-most').waitFor();
    await until(page, 'Tab', new RegExp(`^${cast.disputed}`));
    await page.keyboard.press('Enter');
    await page.getByTestId('compare').getByRole('heading', { level: 1, name: cast.disputed }).waitFor();
    expect(await page.getByTestId('quote').count()).toBeGreaterThan(1);
    await close();
  });

  test('send a colleague this view', async () => {
    const first = await visit('/');
    const { page } = first;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawn(page);
    await open(page, cast.person.name);
    await heading(page).filter({ hasText: cast.person.name }).waitFor();
    await page.keyboard.press('m');
    await page.locator('[data-testid=map][data-ready=yes]').waitFor();
    await until(page, 'Shift+Tab', /^Share/);
    await page.keyboard.press('Enter');
    const link = await copied(page);
    await first.close();
    const second = await visit(link);
    await second.page.locator('[data-testid=map][data-ready=yes]').waitFor();
    await heading(second.page).filter({ hasText: cast.person.name }).waitFor();
    await second.close();
  });
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
