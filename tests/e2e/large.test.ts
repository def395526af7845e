import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepSample } from '../fixtures/sample-store.ts';
import { freshFolder, serveFolder, type Served } from './serve-seeds.ts';
import { drawn, openBrowser, search, still, visit, whereIs } from './visit.ts';

/* An explorer over ten thousand made-up things: its graph travels by its own address. */

const SIZE = 10_000;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  const folder = freshFolder();
  keepSample(folder, SIZE);
  served = await serveFolder(folder);
  browser = await openBrowser();
  await fetch(served.url);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

const open = (path = '/', options: BrowserContextOptions = {}) =>
  visit(browser, new URL(path, served.url).href, options);
const counts = (page: Page) => page.getByRole('banner').getByTestId('counts').textContent();
const heading = (page: Page) => page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
const drawnIds = (page: Page) => page.evaluate(() => window.__dateline!.sigma.getGraph().nodes());

describe('ten thousand nodes', () => {
  test('the page is light, says how much it shows, and a search, a click and a link lead to one node', async () => {
    expect((await (await fetch(served.url)).text()).length).toBeLessThan(400_000);
    const { page, errors, close } = await open();
    await drawn(page);
    expect(await counts(page)).toContain('120 of 10,000 nodes');
    const [id] = await drawnIds(page);
    const at = await whereIs(page, id!);
    await page.mouse.click(at.x, at.y);
    const name = (await heading(page).textContent())!;
    await search(page, `${name.slice(0, 3)}${name.slice(4)}`);
    await page.keyboard.press('Enter');
    await heading(page).filter({ hasText: name }).waitFor();
    const link = page.url();
    const other = await open(new URL(link).pathname + new URL(link).search);
    await heading(other.page).filter({ hasText: name }).waitFor();
    expect(errors).toEqual([]);
    await other.close();
    await close();
  });

  test('of ten thousand rows those in sight exist, numbered; End leads to the last, sorting to the top', async () => {
    const { page, errors, close } = await open('/?view=table');
    const table = page.getByTestId('node-table');
    await table.waitFor();
    const rows = table.locator('tbody tr');
    expect(await table.getAttribute('aria-rowcount')).toBe('10001');
    expect(await rows.count()).toBeLessThan(100);
    await rows.first().focus();
    await page.keyboard.press('End');
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute('aria-rowindex'));
    await expect.poll(focused).toBe('10001');
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toBe('10000');
    await table.getByRole('button', { name: 'Lines' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-lines');
    expect(await rows.count()).toBeLessThan(100);
    expect(errors).toEqual([]);
    await close();
  });

  test('expanding draws neighbours, filtering takes a type out, both in the address', async () => {
    const { page, close } = await open();
    await drawn(page);
    const [id] = await drawnIds(page);
    await page.evaluate((node) => window.__dateline!.select(node!), id);
    await page.locator('#graph').focus();
    await page.keyboard.press('e');
    await expect.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(120);
    expect(page.url()).toContain('open=');
    await page.getByRole('checkbox', { name: /people/i }).click();
    await expect.poll(() => page.evaluate(() => location.search)).toContain('without=person');
    await page.reload();
    await drawn(page);
    const types = await page.evaluate(() => {
      const graph = window.__dateline!.sigma.getGraph();
      return [...new Set(graph.mapNodes((_, { node }) => node.type as string))];
    });
    expect(types).not.toContain('person');
    await close();
  });

  test('a lost graphics context comes back with the same picture', async () => {
    const { page, close } = await open();
    await drawn(page);
    const before = await drawnIds(page);
    const lost = await page.evaluateHandle(() => {
      const { sigma } = window.__dateline!;
      const canvas = sigma.getCanvases().nodes!;
      const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!;
      (gl as WebGLRenderingContext).getExtension('WEBGL_lose_context')!.loseContext();
      return sigma;
    });
    await page.waitForFunction((old) => window.__dateline && window.__dateline.sigma !== old, lost);
    await drawn(page);
    expect(await drawnIds(page)).toEqual(before);
    await close();
  });

  test('all nodes are drawn at once; one that has no name yet is opened by a press; the layer survives a lost context', async () => {
    const { page, errors, close } = await open();
    await drawn(page);
    await page.getByRole('button', { name: 'All 10,000' }).click();
    await expect.poll(() => counts(page)).toContain('10,000 of 10,000 nodes · 30,000 lines');
    expect(page.url()).toContain('all=1');
    await still(page);
    const overviewId = await page.evaluate(async () => {
      const graph = await (await fetch('/api/v1/graph')).json();
      const { sigma } = window.__dateline!;
      const drawnNow = sigma.getGraph();
      const stretch = drawnNow.mapNodes((_, { y, node }) => y / node.y).find(Number.isFinite)!;
      const { width, height } = sigma.getDimensions();
      const spots = graph.nodes.map(({ id, x, y }: { id: string; x: number; y: number }) => ({
        id,
        at: sigma.graphToViewport({ x, y: y * stretch }),
      }));
      const far = (p: { x: number; y: number }, q: { x: number; y: number }) => Math.hypot(p.x - q.x, p.y - q.y);
      const lone = spots.find(
        ({ id, at }: (typeof spots)[number]) =>
          !drawnNow.hasNode(id) &&
          at.x > 60 &&
          at.y > 60 &&
          at.x < width - 60 &&
          at.y < height - 60 &&
          spots.every((other: (typeof spots)[number]) => other.id === id || far(at, other.at) > (drawnNow.hasNode(other.id) ? 30 : 5)),
      );
      const box = sigma.getContainer().getBoundingClientRect();
      return { id: lone.id as string, x: box.x + lone.at.x, y: box.y + lone.at.y };
    });
    await page.mouse.click(overviewId.x, overviewId.y);
    await page.getByTestId('entity-panel').and(page.locator(`[data-id="${overviewId.id}"]`)).waitFor();
    await expect.poll(() => drawnIds(page)).toContain(overviewId.id);
    await page.keyboard.press('Escape');
    const lost = await page.evaluateHandle(() => {
      const { sigma } = window.__dateline!;
      sigma.getCanvases().overview!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      return sigma;
    });
    await page.waitForFunction((old) => window.__dateline && window.__dateline.sigma !== old, lost);
    await drawn(page);
    expect(await counts(page)).toContain('10,000 of 10,000 nodes');
    await page.locator('#graph').focus();
    await page.keyboard.press('o');
    await expect.poll(() => counts(page)).toContain('120 of 10,000 nodes');
    expect(errors).toEqual([]);
    await close();
  });

  test('without JavaScript the first nodes and the panel of an address read', async () => {
    const { page, close } = await open('/', { javaScriptEnabled: false });
    await page.getByText('Showing 300 of 10,000 nodes').waitFor();
    const href = await page.getByTestId('plain-nodes').getByRole('link').first().getAttribute('href');
    await page.goto(new URL(href!, served.url).href);
    await heading(page).waitFor();
    await close();
  });
});

describe('browsers and bytes that fall short', () => {
  const SNAPSHOT = '**/api/v1/snapshot/*';
  /** A page whose scripts run only after `before`. */
  async function prepared(before: (page: Page) => Promise<unknown>) {
    const seen = await visit(browser, 'about:blank');
    await before(seen.page);
    await seen.page.goto(served.url);
    return seen;
  }

  test.each(['Worker', 'SharedArrayBuffer', 'WebAssembly'])('without %s it opens all the same', async (name) => {
    const { page, errors, close } = await prepared((p) =>
      p.addInitScript((lacking) => {
        Reflect.deleteProperty(globalThis, lacking);
      }, name),
    );
    await drawn(page);
    expect(await counts(page)).toContain('of 10,000 nodes');
    expect(errors).toEqual([]);
    await close();
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 5000), /damaged/],
    ['of a newer program', (bytes: Buffer) => Buffer.from(bytes.with(4, 99)), /Reload the page to get the newer/],
    ['of an older program', (bytes: Buffer) => Buffer.from(bytes.with(4, 0)), /make a new snapshot/],
    ['something else', () => Buffer.from('<html>Sign in to the hotel network</html>'), /not a snapshot/],
  ])('a snapshot that is %s says so, lists nodes, and loads when asked again', async (_, spoil, words) => {
    const { page, close } = await prepared((p) =>
      p.route(SNAPSHOT, async (route) => {
        const response = await route.fetch();
        const { 'content-encoding': _e, ...headers } = response.headers();
        await route.fulfill({ body: spoil(await response.body()), headers });
      }),
    );
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    await page.getByText('Showing 300 of 10,000 nodes').waitFor();
    await page.unroute(SNAPSHOT);
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    await close();
  });

  test('a server that is gone, and a version that is gone, are told apart', async () => {
    const { page, close } = await prepared((p) => p.route(SNAPSHOT, (route) => route.abort()));
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    await close();
    const old = await prepared((p) =>
      p.route(SNAPSHOT, (route) => route.continue({ url: new URL('/api/v1/snapshot/0', served.url).href })),
    );
    await old.page.getByRole('alert').filter({ hasText: 'version of the graph is gone' }).waitFor();
    await old.close();
  });
});

test('the snapshot is packed as asked, kept for ever and never sent twice', async () => {
  const [version] = /(?<=version\\?":\\?")[0-9a-f]+/.exec(await (await fetch(served.url)).text())!;
  const address = new URL(`/api/v1/snapshot/${version}`, served.url);
  const ask = (encoding: string, more = {}) =>
    fetch(address, { headers: { 'accept-encoding': encoding, ...more } });
  const whole = Buffer.from(await (await ask('identity')).arrayBuffer());
  for (const encoding of ['br', 'gzip']) {
    const response = await ask(encoding);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.from(await response.arrayBuffer()).equals(whole)).toBe(true);
    const again = await ask(encoding, { 'if-none-match': response.headers.get('etag')! });
    expect(again.status).toBe(304);
  }
});
