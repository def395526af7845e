import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heading } from './corpora.ts';
import { drop } from './drop.ts';
import type { Served } from './serve-seeds.ts';
import { drawn, openBrowser, visit } from './visit.ts';
import { hasWikinews, serveWikinews } from './wikinews.ts';

/* What adds to the 271 articles has a server of its own over them. */
describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveWikinews();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });

  const at = (path: string) => new URL(path, served.url).href;
  const places = async () => {
    const { nodes } = (await (await fetch(at('/api/v1/graph'))).json()) as {
      nodes: { id: string; x: number; y: number }[];
    };
    return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  };

  test('a dropped file comes in, old nodes stay, and keys find who is new', async () => {
    const before = await places();
    const across = [...before.values()].map(({ x }) => x);
    const width = Math.max(...across) - Math.min(...across);
    const address = at('/?node=joe-biden');
    const { page, errors, close } = await visit(browser, address);
    await drawn(page);
    const content =
      'Joe Biden met Mayor Ada Marshfield in Lindow on Monday.\n\nMarshfield told the Lindow Gazette that the bridge would open in May.';
    await drop(page, [{ name: 'visit.txt', type: 'text/plain', content }]);
    await page.getByRole('dialog', { name: 'Add articles' }).getByText('Done: 1 article added').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByText('272 articles').waitFor();
    expect(page.url()).toBe(address);
    const after = await places();
    expect(after.has('ada-marshfield')).toBe(true);
    for (const [id, { x, y }] of before) {
      const now = after.get(id);
      if (now) expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(width / 100);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('Ada Marshfeild');
    await page
      .getByRole('option', { name: /Ada Marshfield/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: 'Ada Marshfield' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
