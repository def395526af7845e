import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onBoth, PHONE } from './corpora.ts';
import { fingersOn, type Spot } from './fingers.ts';
import { settled, still, whereIs } from './visit.ts';

/* The picture under fingers, on a phone. */

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

onBoth(({ visit }) => {
  const phone = async (path: string) => {
    const visited = await visit(path, PHONE);
    await still(visited.page);
    return { ...visited, fingers: await fingersOn(visited.page) };
  };

  test('a tap beside a small node means the node; the sheet comes up and goes down', async () => {
    const { page, fingers, errors, close } = await phone('/');
    const { id, x, y } = await lonely(page);
    await fingers.tap({ x: x + 12, y: y - 9 });
    await page.locator(`[data-testid=entity-panel][data-id="${id}"]`).waitFor();
    const sheet = page.getByRole('complementary', { name: 'Details' });
    expect(await sheet.getAttribute('data-height')).toBe('half');
    const handle = await settled(page.getByRole('button', { name: 'Raise the details' }));
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

  test('two fingers zoom, also where one of them comes down on a node', async () => {
    const { page, fingers, errors, close } = await phone('/');
    const ratio = () => page.evaluate(() => window.__dateline!.sigma.getCamera().ratio);
    const before = await ratio();
    const { x, y } = await lonely(page);
    const aside = x < 195 ? 1 : -1;
    await fingers.down({ x, y });
    await fingers.down({ x, y }, { x: x + aside * 40, y });
    for (const step of [1, 2, 3, 4])
      await fingers.move({ x: x - aside * step * 10, y }, { x: x + aside * (40 + step * 20), y });
    await fingers.up();
    await expect.poll(ratio).toBeLessThan(before * 0.7);
    expect(new URL(page.url()).searchParams.get('pin')).toBeNull();
    expect(await page.getByTestId('entity-panel').count()).toBe(0);
    expect(errors).toEqual([]);
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
