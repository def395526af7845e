import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onWikinews } from './corpora.ts';
import { drawn, mapped, settled, still, whereIs, whereOnMap } from './visit.ts';

/* Focus, map and timeline where there is much of everything; other files do the same on the seeds in more detail. */

const query = (page: Page) => new URL(page.url()).searchParams;

onWikinews(({ cast, visit }) => {
  test('by mouse: lasso, one more, only these, common neighbours; double click expands; the menu hides', async () => {
    const { page, errors, close } = await visit('/');
    await still(page);
    await page.getByRole('button', { name: /^Lasso/ }).click();
    await page.getByTestId('lasso').waitFor();
    const { x, y } = await whereIs(page, cast.hub.id);
    const corners = [
      [-60, -60],
      [60, -60],
      [60, 60],
      [-60, 60],
      [-60, -60],
    ] as const;
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.down();
    for (const [dx, dy] of corners) await page.mouse.move(x + dx, y + dy, { steps: 4 });
    await page.mouse.up();
    await page.getByTestId('selection-panel').waitFor();
    const picked = query(page).get('pick')!.split(',');
    expect(picked).toContain(cast.hub.id);
    await page
      .getByTestId('selection-panel')
      .getByRole('button', { name: /^Only these/ })
      .click();
    await expect.poll(() => query(page).get('only')?.split(',').length).toBe(picked.length);
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('only')).toBeNull();
    await page.keyboard.press('Escape');
    await still(page);
    const drawnNow = () => page.evaluate(() => window.__dateline!.sigma.getGraph().order);
    const before = await drawnNow();
    const at = await whereIs(page, cast.hub.id);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(drawnNow).toBeGreaterThan(before);
    await still(page);
    const there = await whereIs(page, cast.hub.id);
    await page.mouse.click(there.x, there.y, { button: 'right' });
    await page.getByTestId('node-menu').getByRole('menuitem', { name: /^Hide/ }).click();
    await expect.poll(() => query(page).get('hidden')).toBe(cast.hub.id);
    expect(errors).toEqual([]);
    await close();
  });

  test('by keys: steps around a node, kinds of relation, filters of hubs, and back to everything', async () => {
    const { page, errors, close } = await visit(`/?node=${cast.place.id}`);
    await drawn(page);
    await page.locator('#graph').focus();
    await page.keyboard.press('1');
    await page.getByTestId('scope').waitFor();
    const drawnNow = () => page.evaluate(() => window.__dateline!.sigma.getGraph().order);
    const near = await drawnNow();
    await page.keyboard.press('2');
    await expect.poll(drawnNow).toBeGreaterThan(near);
    await page.keyboard.press('1');
    await page.getByTestId('scope').locator('summary').focus();
    for (const key of ['Enter', 'Tab', 'Space']) await page.keyboard.press(key);
    await expect.poll(() => query(page).get('near')).toMatch(/^[^,]+,1,[a-z-]+$/);
    await page.locator('#graph').focus();
    await page.keyboard.press('0');
    await page.getByTestId('scope').waitFor({ state: 'detached' });
    const all = await drawnNow();
    await page.getByRole('checkbox', { name: /^Leaves/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page).get('degree')).toBe('leaf');
    expect(await drawnNow()).toBeLessThanOrEqual(all);
    expect(errors).toEqual([]);
    await close();
  });

  test('by mouse: days are drawn on the timeline, dragged on, played; the map follows them', async () => {
    const { page, errors, close } = await visit('/?view=map');
    await mapped(page);
    const counts = () => page.getByRole('banner').getByTestId('counts').textContent();
    const before = await counts();
    const strip = page.getByRole('region', { name: 'Timeline' });
    const slider = strip.getByRole('slider', { name: 'First day shown' });
    const from = await settled(slider);
    await page.mouse.move(from.x + from.width / 2, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(from.x + 200, from.y + 4, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('from')).toMatch(/^\d{4}-\d\d-\d\d$/);
    await expect.poll(counts).not.toBe(before);
    const day = query(page).get('from');
    await strip.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(() => query(page).get('from')).not.toBe(day);
    expect(errors).toEqual([]);
    await close();
  });

  test('on the map: the wheel brings near, a press chooses; keys go from mark to mark and back to the graph', async () => {
    const { page, errors, close } = await visit('/?view=map');
    await mapped(page);
    const at = await whereOnMap(page, cast.place.id);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -420);
    await expect.poll(() => query(page).get('map')).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/);
    const near = await whereOnMap(page, cast.place.id);
    await page.mouse.click(near.x, near.y);
    await heading(page).filter({ hasText: cast.place.name }).waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).not.toBe(cast.place.name);
    const chosen = await heading(page).textContent();
    await page.keyboard.press('m');
    await drawn(page);
    await heading(page).filter({ hasText: chosen! }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
