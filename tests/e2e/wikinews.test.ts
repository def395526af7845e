import { expect, test } from 'vitest';
import { onWikinews } from './corpora.ts';
import { drawn, search, whereIs } from './visit.ts';

onWikinews(({ visit }) => {
  test('the first view draws the most telling nodes, of how many it says, and all are found by search', async () => {
    const { page, errors, close } = await visit('/');
    await drawn(page);
    const counts = (await page.getByRole('banner').getByTestId('counts').textContent())!;
    expect(counts).toMatch(/^271 articles · 120 of \d,\d{3} nodes/);
    await search(page, 'khashogi');
    await page.keyboard.press('Enter');
    await page
      .getByTestId('entity-panel')
      .getByRole('heading', { name: /Khashoggi/ })
      .waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('with 1,000 nodes drawn, hover and click redraw a part, a filter draws anew once, and nothing waits for the graphics card', async () => {
    const { page, errors, close } = await visit(`/?near=united-states,3`);
    await drawn(page);
    await page
      .getByTestId('scope')
      .getByText(/1,000 of \d,\d{3} nodes/)
      .waitFor();
    await page.evaluate(() => {
      const { sigma } = window.__dateline!;
      const work = { full: 0, graphs: 0, pixels: 0 };
      (window as unknown as { work: typeof work }).work = work;
      const [refresh, setGraph] = [sigma.refresh.bind(sigma), sigma.setGraph.bind(sigma)];
      sigma.refresh = (options) => {
        if (!options?.partialGraph || !options.skipIndexation) work.full++;
        return refresh(options);
      };
      sigma.setGraph = (graph) => {
        work.graphs++;
        return setGraph(graph);
      };
      const { readPixels } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.readPixels = function (...args: unknown[]) {
        work.pixels++;
        return Reflect.apply(readPixels, this, args);
      };
    });
    const work = () =>
      page.evaluate(() => ({ ...(window as unknown as { work: Record<string, number> }).work }));
    for (const id of ['united-states', 'donald-trump', 'joe-biden']) {
      const at = await whereIs(page, id);
      await page.mouse.move(at.x, at.y, { steps: 3 });
    }
    const at = await whereIs(page, 'donald-trump');
    await page.mouse.click(at.x, at.y);
    await page.getByTestId('entity-panel').waitFor();
    expect(await work()).toEqual({ full: 0, graphs: 0, pixels: 0 });
    await page.getByRole('checkbox', { name: /^Events/ }).click();
    await expect.poll(work).toEqual({ full: 1, graphs: 1, pixels: 0 });
    expect(errors).toEqual([]);
    await close();
  });

  test('a community is listed and looked at alone; what joins two of it is told', async () => {
    const { page, errors, close } = await visit('/');
    await drawn(page);
    const community = page.getByTestId('community').first();
    const name = (await community.locator('b').textContent())!;
    await community.click();
    const panel = page.getByTestId('community-panel');
    await panel.getByRole('heading', { name }).waitFor();
    await panel.getByRole('button', { name: 'Only this community' }).click();
    await page.getByTestId('scope').getByText(name).waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+J');
    await page.getByTestId('selection-panel').getByRole('heading', { name: '2 nodes' }).waitFor();
    expect(page.url().length).toBeLessThan(300);
    expect(errors).toEqual([]);
    await close();
  });
});
