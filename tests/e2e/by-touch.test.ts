import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onBoth, PHONE } from './corpora.ts';
import { mapped, settled, still } from './visit.ts';

/* With fingers alone, on a phone, what touch.test.ts does not do on the picture itself. */

const query = (page: Page) => new URL(page.url()).searchParams;

onBoth(({ cast, at, visit }) => {
  test('from a misspelt name over its panel to routes, a sentence, and from mention to mention', async () => {
    const { page, errors, close } = await visit('/', PHONE);
    await still(page);
    const field = page.getByRole('combobox', { name: /^Search/ });
    await field.tap();
    await field.fill(cast.route.from.name);
    await page.getByRole('option').first().tap();
    await heading(page).filter({ hasText: cast.route.from.name }).waitFor();
    await page
      .getByTestId('entity-panel')
      .getByRole('link', { name: /^Paths from here/ })
      .tap();
    await page.getByLabel('To', { exact: true }).fill(cast.route.to.misspelt);
    await page.getByRole('button', { name: 'Show routes' }).tap();
    await page
      .getByRole('heading', { name: `From ${cast.route.from.name} to ${cast.route.to.name}` })
      .waitFor();
    await page
      .getByTestId('route')
      .first()
      .getByRole('link', { name: /^sentence/ })
      .first()
      .tap();
    await page.waitForURL(/\/articles\//);
    await page.locator('[aria-current=location]').waitFor();
    await page.goto(at(`/entities/${cast.place.id}`));
    await still(page);
    await page
      .getByTestId('entity-panel')
      .getByRole('link', { name: /^sentence/ })
      .filter({ visible: true })
      .first()
      .tap();
    const position = page.getByTestId('mention-walk').getByRole('status');
    const before = (await position.textContent())!;
    await page.getByRole('button', { name: 'Next' }).tap();
    if (!before.includes('of 1,')) await expect.poll(() => position.textContent()).not.toBe(before);
    expect(await page.locator('[data-current]').getAttribute('data-entity')).toBe(cast.place.id);
    expect(errors).toEqual([]);
    await close();
  });

  test('days are gone through on the timeline by taps, and a tap gives all of them back', async () => {
    const { page, errors, close } = await visit('/', PHONE);
    await still(page);
    await page.getByRole('button', { name: 'Raise the details' }).tap();
    const strip = page.getByRole('region', { name: 'Timeline' });
    await settled(strip);
    await strip.getByRole('button', { name: /^Next/ }).tap();
    await expect.poll(() => query(page).get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const day = query(page).get('from');
    await strip.getByRole('button', { name: /^Next/ }).tap();
    await expect.poll(() => query(page).get('from')).not.toBe(day);
    await strip.getByRole('button', { name: /clear dates/ }).tap();
    await expect.poll(() => query(page).get('from')).toBeNull();
    expect(errors).toEqual([]);
    await close();
  });

  test('a mark on the map is opened and its name leads on', async () => {
    const { page, errors, close } = await visit('/?view=map', PHONE);
    await mapped(page);
    const label = await page.evaluate(() => {
      const box = document.querySelector('[data-testid=map]')!.getBoundingClientRect();
      const low = innerHeight - 160;
      const named = window
        .__datelineMap!.labels()
        .map(({ id }) => ({ id, at: window.__datelineMap!.whereIs(id)! }));
      return named.find(
        ({ at }) => at && at.y > box.y + 80 && at.y < low && at.x > 40 && at.x < innerWidth - 90,
      )!;
    });
    await page.touchscreen.tap(label.at.x, label.at.y);
    await heading(page).waitFor();
    expect(await page.getByTestId('entity-panel').getAttribute('data-id')).toBe(label.id);
    expect(errors).toEqual([]);
    await close();
  });
});
