import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, mapped, openBrowser, visit, whereIs, whereOnMap } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).searchParams;
const heading = (page: Page, name: string) =>
  page.getByTestId('entity-panel').getByRole('heading', { level: 1, name }).waitFor();

/** How far two places stand apart, in pixels: tells the zoom. */
async function apart(page: Page): Promise<number> {
  const [a, b] = [await whereOnMap(page, 'volchansk'), await whereOnMap(page, 'krasnoarmeysk')];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function names(page: Page) {
  return page.evaluate(() => [...window.__datelineMap!.labels()]);
}

test('the map and its libraries load only when the map opens; it keeps what the graph has selected', async () => {
  const { page, errors, close } = await visit(browser, '/');
  await drawn(page);
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const at = await whereIs(page, 'volchansk');
  await page.mouse.click(at.x, at.y);
  await heading(page, 'Volchansk');
  expect(scripts).toEqual([]);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await mapped(page);
  expect(scripts.length).toBeGreaterThan(0);
  expect(query(page).get('view')).toBe('map');
  await heading(page, 'Volchansk');
  const moscow = await whereOnMap(page, 'moscow');
  await page.mouse.click(moscow.x, moscow.y);
  await heading(page, 'Moscow');
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await drawn(page);
  await heading(page, 'Moscow');
  expect(errors).toEqual([]);
  await close();
});

test('places lie where they do: Moscow north of Volchansk, events at their place, names apart', async () => {
  const { page, close } = await visit(browser, '/?view=map');
  await mapped(page);
  const [moscow, volchansk] = [await whereOnMap(page, 'moscow'), await whereOnMap(page, 'volchansk')];
  expect(moscow.y).toBeLessThan(volchansk.y - 100);
  const spots = await names(page);
  expect(spots.length).toBeGreaterThan(4);
  for (const a of spots)
    for (const b of spots)
      if (a !== b)
        expect(
          a.left + a.width <= b.left ||
            b.left + b.width <= a.left ||
            a.top + a.height <= b.top ||
            b.top + b.height <= a.top,
          `${a.id} and ${b.id}`,
        ).toBe(true);
  await close();
});

test('drag pans, wheel zooms, f fits; the link brings the same look', async () => {
  const { page, close } = await visit(browser, '/?view=map');
  await mapped(page);
  const fitted = await apart(page);
  const before = await whereOnMap(page, 'moscow');
  await page.mouse.move(700, 250);
  await page.mouse.down();
  await page.mouse.move(760, 290, { steps: 5 });
  await page.mouse.up();
  const after = await whereOnMap(page, 'moscow');
  expect(Math.round(after.x - before.x)).toBe(60);
  expect(Math.round(after.y - before.y)).toBe(40);
  await expect.poll(() => query(page).get('map')).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
  const panned = query(page).get('map');
  const middle = await whereOnMap(page, 'volchansk');
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -420);
  await expect.poll(() => apart(page)).toBeGreaterThan(fitted * 1.8);
  await expect.poll(() => query(page).get('map')).not.toBe(panned);
  const near = await whereOnMap(page, 'volchansk');
  const second = await visit(browser, `/${new URL(page.url()).search}`);
  await mapped(second.page);
  const again = await whereOnMap(second.page, 'volchansk');
  expect(Math.hypot(again.x - near.x, again.y - near.y)).toBeLessThan(8);
  await second.close();
  await page.keyboard.press('f');
  await expect.poll(() => apart(page)).toBeCloseTo(fitted, 0);
  await expect.poll(() => query(page).get('map')).toBeNull();
  await close();
});

test('filters and dates thin the map as they do the graph', async () => {
  const { page, close } = await visit(browser, '/?view=map');
  await mapped(page);
  const list = page.getByRole('list', { name: 'On the map' }).getByRole('button');
  const all = await list.count();
  await page.getByRole('checkbox', { name: /events/i }).click();
  await expect.poll(() => list.count()).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /events/i }).click();
  await page.goto(new URL('/?view=map&from=2025-11-30&to=2025-11-30', page.url()).href);
  await mapped(page);
  expect(await list.count()).toBeLessThan(all);
  expect(await list.count()).toBeGreaterThan(0);
  await close();
});

test('what is not on the map is listed with the reason', async () => {
  const { page, close } = await visit(browser, '/?view=map');
  await mapped(page);
  await page.getByText(/events not on the map/).click();
  const off = page.getByRole('list', { name: 'Not on the map' });
  expect(await off.getByRole('listitem').count()).toBeGreaterThan(2);
  expect(await off.textContent()).toContain('No place is told');
  await off.getByRole('link').first().click();
  await page.getByTestId('entity-panel').waitFor();
  await close();
});

test('keys alone: to the map, from mark to mark, select, zoom, pan', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.keyboard.press('m');
  await mapped(page);
  await page.locator('#graph').focus();
  const before = await whereOnMap(page, 'volchansk');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await whereOnMap(page, 'volchansk')).x).toBeLessThan(before.x);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement!.textContent);
  await page.keyboard.press('ArrowRight');
  const second = (await page.evaluate(() => document.activeElement!.textContent))!;
  expect(second).not.toBe(first);
  await page.keyboard.press('Enter');
  await heading(page, second.replace(/, (?:place|event at .*)$/, ''));
  const wide = await apart(page);
  await page.keyboard.press('=');
  await expect.poll(() => apart(page)).toBeGreaterThan(wide * 1.3);
  await page.keyboard.press('m');
  await drawn(page);
  await close();
});

test('right click opens the menu; hovering a name in the panel rings the mark', async () => {
  const { page, close } = await visit(browser, '/?view=map&node=volchansk');
  await mapped(page);
  const at = await whereOnMap(page, 'krasnoarmeysk');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByTestId('node-menu').waitFor();
  await page.keyboard.press('Escape');
  const pixels = () =>
    page.locator('[data-testid=map] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await page.mouse.move(5, 5);
  const plain = await pixels();
  await page.getByTestId('entity-panel').locator('a[href^="/entities/"]').first().hover();
  await expect.poll(pixels).not.toBe(plain);
  await close();
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const touch = (
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: [number, number][],
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });

  test('two fingers zoom, a tap selects, a long press opens the menu', async () => {
    const { page, close } = await visit(browser, '/?view=map', phone);
    await mapped(page);
    const session = await page.context().newCDPSession(page);
    const before = await apart(page);
    const at = await whereOnMap(page, 'volchansk');
    const fingers = (reach: number): [number, number][] => [
      [at.x - reach, at.y],
      [at.x + reach, at.y],
    ];
    await touch(session, 'touchStart', fingers(20));
    for (const reach of [30, 40, 60]) await touch(session, 'touchMove', fingers(reach));
    await touch(session, 'touchEnd', []);
    await expect.poll(() => apart(page)).toBeGreaterThan(before * 2);
    expect(await page.getByTestId('entity-panel').count()).toBe(0);
    const now = await whereOnMap(page, 'volchansk');
    await page.touchscreen.tap(now.x, now.y);
    await heading(page, 'Volchansk');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('entity-panel').count()).toBe(0);
    const then = await whereOnMap(page, 'volchansk');
    await touch(session, 'touchStart', [[then.x, then.y]]);
    await page.getByTestId('node-menu').waitFor();
    await touch(session, 'touchEnd', []);
    await close();
  });
});

describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let url: string;
  beforeAll(async () => {
    url = await wikinewsUrl();
  }, 180_000);

  test('hundreds of places thin out to what has room, and come in nearer by', async () => {
    const { page, errors, close } = await visit(browser, new URL('/?view=map', url).href);
    await mapped(page);
    const note = (await page
      .getByText(/^\d+ places, \d+ events/)
      .first()
      .textContent())!;
    expect(Number(/(\d+) places/.exec(note)![1])).toBeGreaterThan(150);
    const covered = await page.evaluate(async () => {
      const map = window.__datelineMap!;
      const graph = await (await fetch('/api/v1/graph')).json();
      const places = graph.nodes.filter(
        (n: { type: string; location: object | null }) => n.type === 'place' && n.location,
      );
      const spots = places.flatMap((n: { id: string }) => map.whereIs(n.id) ?? []);
      let close = 0;
      for (const a of spots)
        for (const b of spots) if (a !== b && Math.hypot(a.x - b.x, a.y - b.y) < 5) close++;
      return { of: places.length, drawn: spots.length, close };
    });
    expect(covered.drawn).toBeLessThan(covered.of);
    expect(covered.drawn).toBeGreaterThan(60);
    expect(covered.close).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });
});
