import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHONE } from './corpora.ts';
import { fingersOn } from './fingers.ts';
import { drawn, openBrowser, settled, visit } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const strip = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const counts = (page: Page) => page.getByRole('banner').getByTestId('counts').textContent();
const query = (page: Page) => new URL(page.url()).searchParams;
const marks = (page: Page) => strip(page).getByRole('list', { name: 'Happened' }).getByRole('button');
const dimmed = (page: Page, label: string) =>
  strip(page).getByRole('list', { name: label }).locator('[data-dim]').count();

/** Presses, moves over the row `share` of the strip to `to`, and lets go. */
async function drag(page: Page, share: number, to: number): Promise<void> {
  const box = (await strip(page).getByRole('list', { name: 'Happened' }).boundingBox())!;
  const at = (place: number) => [box.x + place * box.width, box.y + box.height + 2] as const;
  await page.mouse.move(...at(share));
  await page.mouse.down();
  await page.mouse.move(...at((share + to) / 2), { steps: 4 });
  await page.mouse.move(...at(to), { steps: 4 });
  await page.mouse.up();
}

test('dragging over the strip keeps what happened in these days and dims the rest; Escape brings all back', async () => {
  const { page, errors, close } = await visit(browser, '/');
  await drawn(page);
  const before = await counts(page);
  const entries = await page.evaluate(() => history.length);
  await drag(page, 0.05, 0.5);
  await expect.poll(() => query(page).get('to')).toBe('2025-12-01');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  expect(await counts(page)).not.toBe(before);
  expect(await dimmed(page, 'Happened')).toBeGreaterThan(0);
  expect(await dimmed(page, 'Happened')).toBeLessThan(await marks(page).count());
  await strip(page).getByRole('slider', { name: 'First day shown' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => counts(page)).toBe(before);
  expect(query(page).get('to')).toBeNull();
  expect(errors).toEqual([]);
  await close();
});

test('the range is dragged as a whole and by its ends', async () => {
  const { page, close } = await visit(browser, '/?from=2025-11-30&to=2025-11-30');
  await drawn(page);
  const to = (await strip(page).getByRole('slider', { name: 'Last day shown' }).boundingBox())!;
  const from = (await strip(page).getByRole('slider', { name: 'First day shown' }).boundingBox())!;
  const day = to.x - from.x;
  const grab = async (x: number, by: number) => {
    await page.mouse.move(x, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(x + by, from.y + 4, { steps: 5 });
    await page.mouse.up();
  };
  await grab(to.x + to.width / 2, day);
  await expect.poll(() => query(page).get('to')).toBe('2025-12-01');
  expect(query(page).get('from')).toBe('2025-11-30');
  await grab(from.x + day * 0.4, day);
  await expect.poll(() => query(page).get('from')).toBe('2025-12-01');
  expect(query(page).get('to')).toBe('2025-12-02');
  await close();
});

test('keys alone move the ends, by a day and by a month', async () => {
  const { page, close } = await visit(browser, '/?from=2025-11-29&to=2025-12-02');
  await drawn(page);
  const first = strip(page).getByRole('slider', { name: 'First day shown' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page).get('from')).toBe('2025-11-30');
  expect(await first.getAttribute('aria-valuetext')).toBe('30 Nov 2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('PageDown');
  await expect.poll(() => query(page).get('to')).toBe('2025-11-30');
  await close();
});

test('one switch says whether dates are of happening or of telling, and the link keeps it', async () => {
  const { page, close } = await visit(browser, '/?from=2025-11-30&to=2025-11-30');
  await drawn(page);
  const happened = await counts(page);
  await strip(page).getByRole('radio', { name: /^Told/ }).check();
  await expect.poll(() => query(page).get('by')).toBe('told');
  const told = await counts(page);
  expect(told).toMatch(/ 0 of /);
  expect(told).not.toBe(happened);
  await page.reload();
  expect(await strip(page).getByRole('radio', { name: /^Told/ }).isChecked()).toBe(true);
  expect(await counts(page)).toBe(told);
  await strip(page).getByRole('radio', { name: /^Told/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => counts(page)).toBe(happened);
  await close();
});

test('one click on a mark selects it; arrows lead from mark to mark', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await marks(page).first().click();
  await page.getByTestId('entity-panel').waitFor();
  const first = await marks(page).first().getAttribute('aria-label');
  expect(await marks(page).first().getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => marks(page).nth(1).getAttribute('aria-pressed')).toBe('true');
  expect(await marks(page).nth(1).getAttribute('aria-label')).not.toBe(first);
  await close();
});

test('play walks through the days and leaves one entry of history; pause keeps the day', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  const entries = await page.evaluate(() => history.length);
  const play = strip(page).getByRole('group', { name: /Through time/ });
  await play.getByRole('button', { name: 'Play' }).click();
  const chip = strip(page).getByRole('button', { name: /clear dates/ });
  await chip.filter({ hasText: '30 Nov 2025' }).waitFor();
  await chip.filter({ hasText: '2 Dec 2025' }).waitFor();
  await play.getByRole('button', { name: 'Play' }).waitFor();
  expect(query(page).get('from')).toBe('2025-12-02');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await close();
});

test('where motion is unwanted nothing plays by itself, each step is a press', async () => {
  const { page, close } = await visit(browser, '/', { reducedMotion: 'reduce' });
  await drawn(page);
  const play = strip(page).getByRole('group', { name: /Through time/ });
  expect(await play.getByRole('button', { name: 'Play' }).count()).toBe(0);
  await play.getByRole('button', { name: 'Next day' }).click();
  await expect.poll(() => query(page).get('from')).toBe('2025-11-30');
  await play.getByRole('button', { name: 'Next day' }).click();
  await expect.poll(() => query(page).get('from')).toBe('2025-12-02');
  await close();
});

test('a finger draws a range on a phone', async () => {
  const { page, close } = await visit(browser, '/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await drawn(page);
  await page.getByRole('button', { name: 'Raise the details' }).tap();
  const line = strip(page).getByRole('list', { name: 'Happened' });
  let box = (await line.boundingBox())!;
  await expect.poll(async () => box.y - (box = (await line.boundingBox())!).y, { interval: 300 }).toBe(0);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: share === undefined ? [] : [{ x: box.x + share * box.width, y: box.y + box.height + 2 }],
    });
  await touch('touchStart', 0.1);
  for (const share of [0.2, 0.3, 0.45]) await touch('touchMove', share);
  await touch('touchEnd');
  await expect.poll(() => query(page).get('from')).toBe('2025-11-29');
  expect(query(page).get('to')).toBe('2025-12-01');
  await close();
});

describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let url: string;
  beforeAll(async () => {
    url = await wikinewsUrl();
  }, 180_000);

  test('a finger draws days on a phone', async () => {
    const { page, errors, close } = await visit(browser, url, PHONE);
    await drawn(page);
    await page.getByRole('button', { name: 'Raise the details' }).tap();
    const { x, y, width, height } = await settled(strip(page).getByRole('list', { name: 'Happened' }));
    const fingers = await fingersOn(page);
    const spot = (share: number) => ({ x: x + share * width, y: y + height / 2 });
    await fingers.along([0.3, 0.4, 0.5, 0.6].map(spot));
    await expect.poll(() => query(page).get('from')).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(query(page).get('to')! > query(page).get('from')!).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('hundreds of articles are bars of a month, a click on one shows these days only', async () => {
    const { page, errors, close } = await visit(browser, url);
    await drawn(page);
    await strip(page).getByRole('radio', { name: /^Told/ }).check();
    const bars = strip(page)
      .getByRole('list', { name: 'Told' })
      .getByRole('button', { name: /articles?, .*: show only/ });
    expect(await bars.count()).toBeGreaterThan(20);
    const before = await counts(page);
    const days = (await bars.nth(5).getAttribute('aria-label'))!;
    await bars.nth(5).click();
    await expect.poll(() => counts(page)).not.toBe(before);
    expect(query(page).get('by')).toBe('told');
    const chip = (await strip(page)
      .getByRole('button', { name: /clear dates/ })
      .textContent())!;
    expect(days).toContain(/instead of (.*?)(?: –|:)/.exec(chip)![1]);
    expect(errors).toEqual([]);
    await close();
  });
});
