import { expect, test } from 'vitest';
import { onBoth } from './corpora.ts';
import { drawn } from './visit.ts';

onBoth(({ cast: { place, hub }, at, visit }) => {
  test('without WebGL the table stands in, and the graph comes once WebGL does', async () => {
    const { page, errors, close } = await visit('/review');
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        const blocked = kind.includes('webgl') && !('allowed' in window);
        return blocked ? null : Reflect.apply(original, this, [kind, ...rest]);
      } as typeof original;
    });
    await page.goto(at(`/?node=${place.id}`));
    await page.getByText('This browser cannot draw the graph').waitFor();
    await page.getByTestId('node-table').getByRole('link', { name: hub.name, exact: true }).click();
    await page.getByTestId('entity-panel').getByRole('heading', { name: hub.name, exact: true }).waitFor();
    await page.evaluate(() => Object.assign(window, { allowed: true }));
    await page.getByRole('button', { name: 'Draw the graph again' }).click();
    await drawn(page);
    expect(errors).toEqual([]);
    await close();
  });

  test('a lost context is drawn again, with the selection and the camera as they were', async () => {
    const { page, errors, close } = await visit(`/?node=${place.id}&at=0.4,0.5,0.6,1`);
    await drawn(page);
    const state = () => page.evaluate(() => window.__dateline!.sigma.getCamera().getState());
    const before = await state();
    await page.evaluate(() => {
      const { sigma } = window.__dateline!;
      Object.assign(sigma, { old: true });
      const canvas = sigma.getCanvases().nodes!;
      (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!
        .getExtension('WEBGL_lose_context')!
        .loseContext();
    });
    await page.waitForFunction(() => window.__dateline && !('old' in window.__dateline.sigma));
    await drawn(page);
    const after = await state();
    for (const key of ['x', 'y', 'ratio'] as const) expect(after[key]).toBeCloseTo(before[key], 3);
    await page.getByTestId('entity-panel').getByRole('heading', { name: place.name }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
