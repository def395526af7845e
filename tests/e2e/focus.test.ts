import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openBrowser, visit, whereIs } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const drawnIds = (page: Page) => page.evaluate(() => window.__dateline!.sigma.getGraph().nodes());
const selection = (page: Page) => page.getByTestId('selection-panel');
const query = (page: Page) => new URL(page.url()).searchParams;

async function clickNode(page: Page, id: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
  const { x, y } = await whereIs(page, id);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
}

describe('with the mouse', () => {
  test('shift- and ctrl-click choose several; the panel lists them, their lines and common neighbours', async () => {
    const { page, errors, close } = await visit(browser, '/');
    await drawn(page);
    await clickNode(page, 'vladimir-putin');
    await page.getByTestId('entity-panel').waitFor();
    await page.waitForTimeout(400);
    await clickNode(page, 'valery-gerasimov', ['Shift']);
    await clickNode(page, 'dmitry-peskov', ['Control']);
    await selection(page).getByRole('heading', { name: '3 nodes' }).waitFor();
    expect(query(page).get('pick')).toBe('vladimir-putin,valery-gerasimov,dmitry-peskov');
    expect(
      await selection(page)
        .getByRole('heading', { name: /^Between them/ })
        .count(),
    ).toBe(1);
    expect(await selection(page).getByText('Valery Gerasimov').count()).toBeGreaterThan(1);
    await clickNode(page, 'dmitry-peskov', ['Shift']);
    await selection(page).getByRole('heading', { name: '2 nodes' }).waitFor();
    await page.reload();
    await selection(page).getByRole('heading', { name: '2 nodes' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('the lasso selects what it goes around, Esc leaves it', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    await page.getByRole('button', { name: /^Lasso/ }).click();
    await page.getByTestId('lasso').waitFor();
    const spots = await Promise.all(['vladimir-putin', 'dmitry-peskov'].map((id) => whereIs(page, id)));
    const [left, right] = [Math.min(...spots.map((s) => s.x)) - 16, Math.max(...spots.map((s) => s.x)) + 16];
    const [top, bottom] = [Math.min(...spots.map((s) => s.y)) - 16, Math.max(...spots.map((s) => s.y)) + 16];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ] as const)
      await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await selection(page).waitFor();
    const chosen = query(page).get('pick')!.split(',');
    expect(chosen).toEqual(expect.arrayContaining(['vladimir-putin', 'dmitry-peskov']));
    expect(await page.getByTestId('lasso').count()).toBe(0);
    await page.keyboard.press('l');
    await page.getByTestId('lasso').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('lasso').waitFor({ state: 'detached' });
    expect(query(page).get('pick')).not.toBeNull();
    await close();
  });

  test('actions on a selection: only these, hide, undone one by one', async () => {
    const { page, close } = await visit(browser, '/?pick=vladimir-putin,valery-gerasimov,volchansk');
    await drawn(page);
    const before = (await drawnIds(page)).length;
    await selection(page)
      .getByRole('button', { name: /^Only these/ })
      .click();
    expect((await drawnIds(page)).toSorted()).toEqual(['valery-gerasimov', 'vladimir-putin', 'volchansk']);
    expect(query(page).get('only')).toBe('vladimir-putin,valery-gerasimov,volchansk');
    await page.getByTestId('scope').getByText('3 nodes').waitFor();
    await selection(page).getByRole('button', { name: /^Hide/ }).click();
    await page.getByText('Nothing passes these filters').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(3);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(3);
    await page
      .getByTestId('scope')
      .getByRole('button', { name: /^Everything/ })
      .click();
    await expect.poll(async () => (await drawnIds(page)).length).toBe(before);
    await close();
  });

  test('a dragged node is pinned: the link holds its place, undo gives it back', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    const from = await whereIs(page, 'dmitry-peskov');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 60, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('pin')).toMatch(/^dmitry-peskov,-?\d+,-?\d+$/);
    const there = await whereIs(page, 'dmitry-peskov');
    expect(Math.hypot(there.x - from.x - 40, there.y - from.y - 60)).toBeLessThan(4);
    await page.reload();
    await drawn(page);
    const again = await whereIs(page, 'dmitry-peskov');
    expect(Math.hypot(again.x - there.x, again.y - there.y)).toBeLessThan(4);
    await page.getByRole('button', { name: 'Release 1 pinned' }).click();
    await expect
      .poll(async () => Math.round((await whereIs(page, 'dmitry-peskov')).x))
      .toBe(Math.round(from.x));
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('pin')).not.toBeNull();
    await close();
  });

  test('communities have names; one is lit, listed and looked at alone', async () => {
    const { page, errors, close } = await visit(browser, '/');
    await drawn(page);
    const all = (await drawnIds(page)).length;
    await page.getByRole('button', { name: /^Outline them/ }).click();
    await expect
      .poll(() => page.evaluate(() => window.__dateline!.picture.captions().length))
      .toBeGreaterThan(1);
    const caption = await page.evaluate(() => {
      const { picture, sigma } = window.__dateline!;
      const box = sigma.getContainer().getBoundingClientRect();
      const { left, top, width, height } = picture.captions()[0]!;
      return { x: box.x + left + width / 2, y: box.y + top + height / 2 };
    });
    await page.mouse.click(caption.x, caption.y);
    const panel = page.getByTestId('community-panel');
    await panel.waitFor();
    const size = Number(await panel.locator('b').first().textContent());
    await panel.getByRole('button', { name: 'Only this community' }).click();
    await expect.poll(async () => (await drawnIds(page)).length).toBe(size);
    expect(size).toBeLessThan(all);
    expect(query(page).get('groups')).toBe('1');
    expect(query(page).get('group')).toBe(query(page).get('community'));
    expect(errors).toEqual([]);
    await close();
  });

  test('hubs and leaves are left out by a filter', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    const before = await drawnIds(page);
    await page.getByRole('checkbox', { name: /^Leaves/ }).click();
    await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(before.length);
    expect(query(page).get('degree')).toBe('leaf');
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawnIds(page)).toEqual(before);
    await close();
  });
});

describe('with keys alone', () => {
  test('choose more, their neighbours, pin, look at them alone, and take a hundred steps back', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    await page.locator('#graph').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await selection(page).getByRole('heading', { name: '3 nodes' }).waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => query(page).get('pick')!.split(',').length).toBeGreaterThan(3);
    await page.keyboard.press('p');
    expect(query(page).get('pin')!.split(',').length).toBe(query(page).get('pick')!.split(',').length * 3);
    await page.keyboard.press('i');
    await page.getByTestId('scope').waitFor();
    for (let n = 0; n < 50; n++) await page.keyboard.press('c');
    for (let n = 0; n < 50; n++) await page.keyboard.press('Control+z');
    await page.getByTestId('scope').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByTestId('scope').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('pin')).toBeNull();
    await close();
  });

  test('1, 2 and 3 are steps around a node, relation kinds narrow them, 0 is everything', async () => {
    const { page, close } = await visit(browser, '/?node=vladimir-putin');
    await drawn(page);
    const all = (await drawnIds(page)).length;
    await page.locator('#graph').focus();
    const sizes: number[] = [];
    for (const key of ['1', '2', '3']) {
      await page.keyboard.press(key);
      await page
        .getByTestId('scope')
        .getByRole('button', { name: key === '1' ? '1 step' : `${key} steps`, pressed: true })
        .waitFor();
      sizes.push((await drawnIds(page)).length);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes[2]!);
    await page.keyboard.press('1');
    await page.getByTestId('scope').locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => query(page).get('near')).toMatch(/^vladimir-putin,1,[a-z-]+$/);
    expect((await drawnIds(page)).length).toBeLessThanOrEqual(sizes[0]!);
    await page.locator('#graph').focus();
    await page.keyboard.press('0');
    await expect.poll(async () => (await drawnIds(page)).length).toBe(all);
    await close();
  });
});
