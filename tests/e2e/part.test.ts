import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphView } from '#lib/model/graph-view.ts';
import { keepSample } from '../fixtures/sample-store.ts';
import { freshFolder, serveFolder, serveSeeds, type Served } from './serve-seeds.ts';
import { drawn, openBrowser, search, visit } from './visit.ts';

/* Six thousand made-up things, of which the browser gets 1,500 at once: what it does with 300,000 of which it gets 100,000. */

const [SIZE, MOST] = [6_000, 1_500];
let served: Served;
let browser: Browser;
let graph: GraphView;
/** The most told first. */
let ranked: GraphView['nodes'];
beforeAll(async () => {
  const folder = freshFolder();
  keepSample(folder, SIZE);
  served = await serveFolder(folder, MOST);
  browser = await openBrowser();
  graph = (await (await fetch(new URL('/api/v1/graph', served.url))).json()) as GraphView;
  const thousandths = (n: { importance: number }) => Math.round(n.importance * 1000);
  ranked = graph.nodes.toSorted((a, b) => thousandths(b) - thousandths(a) || (a.id < b.id ? -1 : 1));
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

const open = (path = '/') => visit(browser, new URL(path, served.url).href);
const counts = (page: Page) => page.getByRole('banner').getByTestId('counts').textContent();
const panel = (page: Page, id: string) =>
  page.getByTestId('entity-panel').and(page.locator(`[data-id="${id}"]`));
const neighboursOf = (id: string) =>
  new Set(graph.edges.filter(({ a, b }) => a === id || b === id).map(({ a, b }) => (a === id ? b : a)));
const inPart = (id: string) => ranked.findIndex((node) => node.id === id) < MOST;

/** What is drawn, and where in the layout. */
const places = (page: Page) =>
  page.evaluate(() => {
    const all: Record<string, [number, number]> = {};
    window.__dateline!.sigma.getGraph().forEachNode((id, { x, y }) => (all[id] = [x as number, y as number]));
    return all;
  });
const drawnIds = async (page: Page) => Object.keys(await places(page));
const hasDrawn = (page: Page, ids: Iterable<string>) =>
  expect.poll(() => drawnIds(page)).toEqual(expect.arrayContaining([...ids]));

/** A node of the part some of whose neighbours are outside of it. */
function openEnded() {
  const found = ranked.slice(0, 100).find(({ id }) => {
    const others = [...neighboursOf(id)];
    return others.length < 60 && others.some((other) => !inPart(other));
  });
  return found!.id;
}

describe('a graph of which a part is in the browser', () => {
  test('the first view is that of the whole; filters, table and buttons say how much is here', async () => {
    const { page, errors, close } = await open();
    await drawn(page);
    expect(await counts(page)).toContain('120 of 6,000 nodes');
    expect((await drawnIds(page)).sort()).toEqual(
      ranked
        .slice(0, 120)
        .map(({ id }) => id)
        .sort(),
    );
    expect(
      await page.getByRole('complementary', { name: 'Filters' }).getByTestId('part').textContent(),
    ).toContain('1,500 nodes that are here, of 6,000');
    await page.getByRole('button', { name: '1,500 of 6,000' }).click();
    await expect.poll(() => counts(page)).toContain('1,500 of 6,000 nodes');
    await page.keyboard.press('o');
    await page.keyboard.press('t');
    await expect.poll(() => page.getByTestId('rows').textContent()).toBe('1,500 of 6,000 nodes');
    await page.getByRole('searchbox', { name: 'Names that contain' }).fill('an');
    await expect
      .poll(() => page.getByTestId('rows').textContent())
      .toMatch(/^[\d,]+ among 1,500 of 6,000 nodes$/);
    expect(errors).toEqual([]);
    await close();
  });

  test('a search finds a node that is not here, and the picture has it where the layout has it; nothing else moves', async () => {
    const { page, errors, close } = await open();
    await drawn(page);
    const before = await places(page);
    const sigma = await page.evaluateHandle(() => window.__dateline!.sigma);
    const last = ranked.at(-1)!;
    await search(page, `"${last.name}"`);
    await hasDrawn(page, [last.id]);
    await page.keyboard.press('Enter');
    await panel(page, last.id).waitFor();
    const after = await places(page);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);
    const anchor = ranked.find(({ y }) => Math.abs(y) > 50)!;
    const stretch = after[anchor.id]![1] / anchor.y;
    const span = (axis: 'x' | 'y') => {
      const all = graph.nodes.map((node) => node[axis]);
      return Math.max(...all) - Math.min(...all);
    };
    expect(Math.abs(after[last.id]![0] - last.x)).toBeLessThan(span('x') / 60_000);
    expect(Math.abs(after[last.id]![1] / stretch - last.y)).toBeLessThan(span('y') / 1000);
    expect(await page.evaluate((old) => window.__dateline!.sigma === old, sigma)).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  test('expanding fetches the neighbours that are not here; undo takes them out, redo needs no server', async () => {
    const { page, errors, close } = await open();
    await drawn(page);
    const id = openEnded();
    const others = neighboursOf(id);
    await page.evaluate((node) => window.__dateline!.select(node), id);
    await panel(page, id).waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('e');
    await hasDrawn(page, others);
    const lines = await page.evaluate((node) => window.__dateline!.sigma.getGraph().degree(node), id);
    expect(lines).toBe(graph.edges.filter(({ a, b }) => a === id || b === id).length);
    expect(await page.getByText(/neighbours? not drawn yet/).count()).toBe(0);
    const many = (await drawnIds(page)).length;
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(many);
    await page.route('**/api/v1/piece', (route) => route.abort());
    await page.keyboard.press('Control+Shift+z');
    await hasDrawn(page, others);
    expect((await drawnIds(page)).length).toBe(many);
    expect(errors).toEqual([]);
    await close();
  });

  test('links to what is not here open: a page, a view with expanded and pinned nodes, a neighbourhood', async () => {
    const [one, two] = [ranked.at(-5)!.id, ranked.at(-400)!.id];
    const page1 = await open(`/entities/${one}`);
    await panel(page1.page, one).waitFor();
    await hasDrawn(page1.page, [one]);
    await page1.close();
    const page2 = await open(`/?open=${one}&pin=${two},40,-30`);
    await hasDrawn(page2.page, [one, two, ...neighboursOf(one)]);
    expect((await places(page2.page))[two]![0]).toBe(40);
    expect(await page2.page.getByTestId('link-notes').count()).toBe(0);
    await page2.close();
    const page3 = await open(`/?near=${two},1`);
    await hasDrawn(page3.page, [two, ...neighboursOf(two)]);
    expect((await drawnIds(page3.page)).length).toBe(1 + neighboursOf(two).size);
    expect(await page3.page.getByTestId('scope').textContent()).toContain(
      `${1 + neighboursOf(two).size} nodes`,
    );
    expect(page3.errors).toEqual([]);
    await page3.close();
    const lead = ranked.find(({ community }) => {
      const members = ranked.filter((node) => node.community === community);
      return members.length < 900 && members.some(({ id }) => !inPart(id));
    })!;
    const members = ranked.filter(({ community }) => community === lead.community).map(({ id }) => id);
    const page5 = await open(`/?group=${lead.id}&community=${lead.id}`);
    await hasDrawn(page5.page, members);
    await page5.page
      .getByTestId('community-panel')
      .getByText(`${members.length} nodes whose lines`)
      .waitFor();
    await page5.close();
    const page4 = await open('/?open=nobody-at-all');
    await page4.page
      .getByTestId('link-notes')
      .filter({ hasText: '1 expanded node of the link is not known here' })
      .waitFor();
    await page4.close();
  });

  test('where the server does not answer that is said, and asked again when told to', async () => {
    const { page, close } = await open();
    await drawn(page);
    await page.route('**/api/v1/piece', (route) => route.abort());
    const id = openEnded();
    await page.evaluate((node) => window.__dateline!.select(node), id);
    await page.locator('#graph').focus();
    await page.keyboard.press('e');
    const alert = page.getByRole('alert').filter({ hasText: 'does not answer' });
    await alert.waitFor();
    await page.unroute('**/api/v1/piece');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await hasDrawn(page, neighboursOf(id));
    await close();
  });

  test('while all that is here is drawn, what is fetched is drawn too', async () => {
    const { page, errors, close } = await open('/?all=1');
    await drawn(page);
    await expect.poll(() => counts(page)).toContain('1,500 of 6,000 nodes');
    const last = ranked.at(-2)!;
    await search(page, `"${last.name}"`);
    await page.keyboard.press('Enter');
    await hasDrawn(page, [last.id]);
    await expect.poll(() => counts(page)).toMatch(/1,50\d of 6,000 nodes/);
    expect(await page.evaluate(() => window.__dateline!.sigma.getCanvases().overview!.hidden)).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});

test('an embedded view fetches what it names', async () => {
  const id = ranked.at(-3)!.id;
  const { page, errors, close } = await open(`/embed/entities/${id}`);
  await hasDrawn(page, [id]);
  expect(errors).toEqual([]);
  await close();
});

test('a part is asked for again after each start, a piece only of the version that is there', async () => {
  const snapshot = new URL(`/api/v1/snapshot/${graph.version}`, served.url);
  expect((await fetch(snapshot)).headers.get('cache-control')).toBe('no-cache');
  const ask = (body: object) =>
    fetch(new URL('/api/v1/piece', served.url), { method: 'POST', body: JSON.stringify(body) });
  const asks = [{ what: 'node', id: ranked.at(-1)!.id }];
  expect((await ask({ version: 'older', most: MOST, have: [], asks })).status).toBe(409);
  expect((await ask({ version: graph.version, most: MOST, have: [], asks: [] })).status).toBe(400);
  const piece = await ask({ version: graph.version, most: MOST, have: [], asks });
  expect((await piece.arrayBuffer()).byteLength).toBeLessThan(5_000);
});

test('a part that came with the page: after a correction what was fetched is there again, by its new name', async () => {
  const seeds = await serveSeeds(['seeds'], 12);
  const all = (await (await fetch(new URL('/api/v1/graph', seeds.url))).json()) as GraphView;
  const { id } = all.nodes.toSorted((a, b) => a.importance - b.importance)[0]!;
  const { page, errors, close } = await visit(
    browser,
    new URL(`/?pin=${id},10,20&node=${id}`, seeds.url).href,
  );
  await hasDrawn(page, [id]);
  expect(await drawnIds(page)).toHaveLength(13);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ verdict: 'rename', a: id, name: 'Something Else' });
  const said = await fetch(new URL('/api/v1/decisions', seeds.url), { method: 'POST', headers, body });
  expect(said.ok).toBe(true);
  await page.getByTestId('new-articles').getByRole('button', { name: 'Show' }).click();
  await page.getByTestId('entity-panel').getByRole('heading', { level: 1, name: 'Something Else' }).waitFor();
  const name = () =>
    page.evaluate((node) => {
      const drawnNow = window.__dateline!.sigma.getGraph();
      return drawnNow.hasNode(node) ? (drawnNow.getNodeAttributes(node).node.name as string) : null;
    }, id);
  await expect.poll(name).toBe('Something Else');
  expect(errors).toEqual([]);
  await close();
  seeds.stop();
});
