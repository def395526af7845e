import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, openBrowser, visit, whereIs } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Spot {
  x: number;
  y: number;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Fingers as the browser's own input sees them, moved step by step. */
class Fingers {
  private readonly session: CDPSession;
  constructor(session: CDPSession) {
    this.session = session;
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<unknown> {
    return this.session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
    });
  }

  down = (...spots: Spot[]) => this.send('touchStart', spots);
  move = (...spots: Spot[]) => this.send('touchMove', spots);
  up = () => this.send('touchEnd', []);

  async tap(spot: Spot): Promise<void> {
    await this.down(spot);
    await this.up();
  }

  async along(spots: readonly Spot[]): Promise<void> {
    await this.down(spots[0]!);
    for (const spot of spots.slice(1)) await this.move(spot);
    await this.up();
  }
}

async function phone(path: string) {
  const visited = await visit(browser, path, PHONE);
  await drawn(visited.page);
  await visited.page.waitForTimeout(300);
  const fingers = new Fingers(await visited.page.context().newCDPSession(visited.page));
  return { ...visited, fingers };
}

/** A node with nothing else near it, in the upper part of the picture. */
async function lonely(page: Page): Promise<{ id: string } & Spot> {
  const id = await page.evaluate(() => {
    const { sigma } = window.__dateline!;
    const graph = sigma.getGraph();
    const spots = graph.nodes().map((node) => ({
      node,
      ...sigma.graphToViewport(graph.getNodeAttributes(node) as { x: number; y: number }),
    }));
    const room = (a: (typeof spots)[number]) =>
      Math.min(...spots.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    return spots
      .filter(({ y, x }) => y > 60 && y < 400 && x > 60 && x < 330)
      .sort((a, b) => room(b) - room(a))[0]!.node;
  });
  return { id, ...(await whereIs(page, id)) };
}

describe('on a phone', () => {
  test('a tap beside a small node means the node; the sheet comes up and goes down', async () => {
    const { page, fingers, errors, close } = await phone('/');
    const { id, x, y } = await lonely(page);
    await fingers.tap({ x: x + 12, y: y - 9 });
    await page.locator(`[data-testid=entity-panel][data-id="${id}"]`).waitFor();
    const sheet = page.getByRole('complementary', { name: 'Details' });
    expect(await sheet.getAttribute('data-height')).toBe('half');
    const handle = (await page.getByRole('button', { name: 'Raise the details' }).boundingBox())!;
    const grip = { x: handle.x + handle.width / 2, y: handle.y + 10 };
    await fingers.along([0, -30, -60, -120].map((dy) => ({ x: grip.x, y: grip.y + dy })));
    await expect.poll(() => sheet.getAttribute('data-height')).toBe('full');
    expect(errors).toEqual([]);
    await close();
  });

  test('half a second opens the menu, a finger that wanders does not', async () => {
    const { page, fingers, close } = await phone('/');
    const { id, x, y } = await lonely(page);
    await fingers.down({ x, y });
    await page.waitForTimeout(150);
    await fingers.move({ x: x + 60, y: y + 60 });
    await page.waitForTimeout(700);
    expect(await page.getByTestId('node-menu').count()).toBe(0);
    await fingers.up();
    const there = await whereIs(page, id);
    await fingers.down(there);
    await fingers.move({ x: there.x + 3, y: there.y - 2 });
    const menu = page.getByTestId('node-menu');
    await menu.waitFor();
    await fingers.up();
    await page.waitForTimeout(400);
    expect(await menu.count()).toBe(1);
    await menu.getByRole('menuitem', { name: /^Only its neighbourhood/ }).tap();
    await page.getByTestId('scope').waitFor();
    expect(new URL(page.url()).searchParams.get('near')).toBe(`${id},1`);
    await close();
  });

  test('two fingers zoom', async () => {
    const { page, fingers, close } = await phone('/');
    const ratio = () => page.evaluate(() => window.__dateline!.sigma.getCamera().ratio);
    const before = await ratio();
    await fingers.down({ x: 180, y: 300 }, { x: 220, y: 300 });
    for (const reach of [40, 60, 80, 100])
      await fingers.move({ x: 200 - reach, y: 300 }, { x: 200 + reach, y: 300 });
    await fingers.up();
    await expect.poll(ratio).toBeLessThan(before * 0.7);
    await close();
  });

  test('a finger draws the lasso', async () => {
    const { page, fingers, close } = await phone('/');
    await page.getByRole('button', { name: /^Lasso/ }).tap();
    await page.getByTestId('lasso').waitFor();
    const corners = [
      { x: 20, y: 70 },
      { x: 370, y: 70 },
      { x: 370, y: 420 },
      { x: 20, y: 420 },
    ];
    await fingers.along([...corners, corners[0]!]);
    await page.getByTestId('selection-panel').waitFor();
    expect(new URL(page.url()).searchParams.get('pick')!.split(',').length).toBeGreaterThan(2);
    await close();
  });
});
