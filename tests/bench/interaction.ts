import { chromium, type Browser, type Page } from 'playwright-core';
import type { GraphView } from '#lib/model/graph-view.ts';
import { buildIfChanged } from '#lib/cli/build.ts';
import { findBrowser } from '../e2e/browser.ts';
import { freshFolder, serveFolder } from '../e2e/serve-seeds.ts';
import { keepSample } from '../fixtures/sample-store.ts';
import { respond, type Reaction, SHORTEST } from './browser/interaction.ts';
import { processorTime } from './browser/processor-time.ts';
import { middle } from './clock.ts';
import { figure, type Bench, type Figure } from './figure.ts';

/** More than a scope draws, so that it draws the most it may: a thousand. */
const STORED = 1_500;
const REPEATS = 25;
const WINDOW = { width: 1440, height: 900 };

/** The built explorer with 1,000 nodes in Sigma and names on, in software GL: from a real input to the next paint. */
export const interaction: Bench = {
  name: 'interaction',
  async run() {
    await buildIfChanged();
    const folder = freshFolder();
    keepSample(folder, STORED);
    const served = await serveFolder(folder);
    const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
    try {
      const graph = (await (await fetch(`${served.url}/api/v1/graph`)).json()) as GraphView;
      const page = await browser.newPage({ viewport: WINDOW });
      await page.addInitScript(() => localStorage.setItem('dateline-seen', 'first-minute'));
      await page.goto(`${served.url}/?near=${busiest(graph)},3`);
      await page.locator('[data-testid=picture][data-ready=yes]').waitFor();
      await page.waitForTimeout(2000);
      const drawn = await page.evaluate(() => window.__dateline!.sigma.getGraph().order);
      const plain = await browser.newPage({ viewport: WINDOW });
      await plain.setContent(EMPTY);
      const blank = await measuring(browser, plain);
      const ours = await measuring(browser, page);
      const hover: Response[] = [];
      const click: Response[] = [];
      const filter: Response[] = [];
      const nothing: Response[] = [];
      for (const { x, y } of await spotsOf(page)) {
        await page.bringToFront();
        await page.mouse.move(720, 4);
        await page.waitForTimeout(300);
        hover.push(await ours('mouseover', () => page.mouse.move(x, y)));
        click.push(await ours('click', () => page.mouse.click(x, y)));
        await plain.bringToFront();
        await plain.waitForTimeout(100);
        nothing.push(await blank('click', () => plain.mouse.click(x, y)));
      }
      await page.bringToFront();
      const boxes = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox');
      for (let i = 0; i < REPEATS; i++) {
        const box = boxes.nth((i >> 1) % 4);
        await box.hover();
        await page.waitForTimeout(300);
        filter.push(await ours('click', () => page.mouse.down().then(() => page.mouse.up())));
      }
      const all = { hover, click, filter, 'click on an empty page': nothing };
      return Object.entries(all).flatMap(([what, list]) =>
        figuresOf(`interaction ${drawn} nodes, ${what}`, list),
      );
    } finally {
      await browser.close();
      served.stop();
    }
  },
};

/** What an input costs that only changes a word: the same machine, moment and way of measuring. */
const EMPTY = '<!doctype html><body style="height:100vh" onclick="this.textContent=Date.now()">0';

/** Measures inputs on a page. */
async function measuring(browser: Browser, page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (event: string, input: () => Promise<unknown>): Promise<Response> => {
    const { ms, value } = await processorTime(browser, () => respond(page, session, event, input));
    return { ...value, processors: ms };
  };
}

interface Response extends Reaction {
  /** Of all of Chromium, until half a second later. */
  readonly processors: number;
}

function figuresOf(name: string, all: readonly Response[]): Figure[] {
  const painted = all.map((one) => one.painted);
  const shown = all.map((one) => one.shown ?? SHORTEST);
  return [
    figure(`${name}: to the next paint, median`, quantile(painted, 0.5), null, 'ms'),
    figure(`${name}: to the next paint, 95 %`, quantile(painted, 0.95), null, 'ms'),
    figure(`${name}: on the screen, median`, quantile(shown, 0.5), null, 'ms, in steps of 8'),
    figure(`${name}: on the screen, 95 %`, quantile(shown, 0.95), null, 'ms, in steps of 8'),
    figure(
      `${name}: main thread until the paint, median`,
      middle(all.map((one) => one.processor)),
      null,
      'ms of processor',
    ),
    figure(
      `${name}: all of Chromium, median`,
      middle(all.map((one) => one.processors)),
      null,
      'ms of processors',
    ),
  ];
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** The node with most lines. */
function busiest({ nodes, edges }: GraphView): string {
  const lines = new Map(nodes.map(({ id }) => [id as string, 0]));
  for (const { a, b } of edges) for (const id of [a, b]) lines.set(id, lines.get(id)! + 1);
  return [...lines].toSorted((a, b) => b[1] - a[1])[0]![0];
}

/** Where drawn nodes stand free in the window, spread evenly over all of them. */
async function spotsOf(page: Page): Promise<{ x: number; y: number }[]> {
  const all = await page.evaluate(() => {
    const { sigma } = window.__dateline!;
    const box = sigma.getContainer().getBoundingClientRect();
    return sigma
      .getGraph()
      .mapNodes((_, { x, y }) => sigma.graphToViewport({ x: x as number, y: y as number }))
      .map(({ x, y }) => ({ x: x + box.x, y: y + box.y }))
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-testid=picture]'));
  });
  return Array.from({ length: REPEATS }, (_, i) => all[Math.floor((i * all.length) / REPEATS)]!);
}
