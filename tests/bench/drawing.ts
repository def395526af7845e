import { spawn } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { layOutMultilevel } from '#lib/graph/layout/multilevel.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { findBrowser } from '../e2e/browser.ts';
import { freshFolder, serveFolder } from '../e2e/serve-seeds.ts';
import { keepSample } from '../fixtures/sample-store.ts';
import { heapOf } from './browser/heap.ts';
import { serveModules } from './browser/module-server.ts';
import { FRAMES, panningOf, type Panning } from './browser/panning.ts';
import { processorTime } from './browser/processor-time.ts';
import { figure, gain, type Bench } from './figure.ts';
import { sampleGraph, sampleView } from './sample-graph.ts';

/** Enough for the page to ask for its snapshot, which is answered with the measured one. */
const STORED = 2_500;
const REPEATS = 3;
const WINDOW = { width: 1440, height: 900 };

/**
 * The built explorer over a store, all nodes drawn and labels on, panned in software GL; against Sigma alone over the
 * same graph in a container of the same size. The best of several repeats by turns.
 */
export const drawing: Bench = {
  name: 'drawing',
  async run() {
    await built();
    const folder = freshFolder();
    keepSample(folder, STORED);
    const served = await serveFolder(folder);
    const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
    try {
      const small = laidOut(10_000);
      const ours: Panned[] = [];
      const peer: Panned[] = [];
      for (let i = 0; i < REPEATS; i++) {
        ours.push(await panOurs(browser, served.url, small));
        peer.push(await panSigma(browser, small));
      }
      const large = await panOurs(browser, served.url, laidOut(100_000));
      const least = (runs: Panned[], of: (run: Panned) => number) => Math.min(...runs.map(of));
      const most = (runs: Panned[]) => Math.max(...runs.map((run) => run.rate));
      return [
        figure('drawing 10k/30k a frame while panning', least(ours, frameTime), least(peer, frameTime), 'ms of processors'),
        gain('drawing 10k/30k frames while panning', most(ours), most(peer), 'a second'),
        figure('drawing 10k/30k script a frame', least(ours, script), least(peer, script), 'ms'),
        figure('drawing 100k/300k script a frame', large.script, null, 'ms'),
        figure('drawing 100k/300k a frame while panning', large.frameTime, null, 'ms of processors'),
        figure('drawing 100k/300k open explorer in memory', large.heap / 1e6, null, 'MB'),
      ];
    } finally {
      await browser.close();
      served.stop();
    }
  },
};

interface Panned extends Panning {
  /** Processor time of all of Chromium for a frame. */
  readonly frameTime: number;
  readonly heap: number;
}

const frameTime = (run: Panned) => run.frameTime;
const script = (run: Panned) => run.script;

/** The explorer is measured as it is built. */
function built(): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['lib/cli/build-explorer.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
    build.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('the explorer could not be built'))));
  });
}

async function panOurs(browser: Browser, url: string, view: GraphView): Promise<Panned> {
  const page = await browser.newPage({ viewport: WINDOW });
  const body = Buffer.from(encodeSnapshot(view));
  await page.route('**/api/v1/snapshot/*', (route) => route.fulfill({ body }));
  await page.goto(`${url}/?all=1`);
  await page.locator('[data-testid=picture][data-ready=yes]').waitFor();
  await page.waitForTimeout(1500);
  return pan(browser, page, 'ours');
}

async function panSigma(browser: Browser, view: GraphView): Promise<Panned> {
  const server = await serveModules(new Map([['/graph.json', Buffer.from(JSON.stringify(plain(view)))]]));
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(server.url);
  await drawSigma(page);
  server.stop();
  return pan(browser, page, 'sigma');
}

async function pan(browser: Browser, page: Page, whose: 'ours' | 'sigma'): Promise<Panned> {
  const run = (frames: number) => page.evaluate(panningOf, { whose, frames });
  await run(3);
  const { ms, value } = await processorTime(browser, () => run(FRAMES));
  const heap = await heapOf(page);
  await page.close();
  return { ...value, frameTime: ms / FRAMES, heap };
}

/** Sigma with its own settings, labels on, in a container as large as the explorer's picture. */
async function drawSigma(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { nodes, edges } = await (await fetch('/graph.json')).json();
    const { graphology, Sigma } = window as unknown as {
      graphology: { Graph: typeof import('graphology').default };
      Sigma: typeof import('sigma').default;
    };
    const graph = new graphology.Graph({ multi: true, type: 'undirected' });
    for (const node of nodes) graph.addNode(node.id, node);
    for (const edge of edges) graph.addEdge(edge.a, edge.b, { size: 0.5, color: '#ccc' });
    const container = document.createElement('div');
    container.style.cssText = 'width:844px;height:755px';
    document.body.append(container);
    Object.assign(window, { sigma: new Sigma(graph, container) });
  });
  await page.waitForTimeout(1500);
}

function laidOut(size: number): GraphView {
  const view = sampleView(size);
  const { x, y } = layOutMultilevel(sampleGraph(size).graph, { fineRounds: 5, coarseRounds: 30 });
  return { ...view, nodes: view.nodes.map((node, i) => ({ ...node, x: x[i]!, y: y[i]! })) };
}

function plain({ nodes, edges }: GraphView) {
  const look = { color: '#37c' };
  return {
    nodes: nodes.map(({ id, name, x, y, importance }) => ({ id, label: name, x, y, size: 1 + 6 * importance, ...look })),
    edges: edges.map(({ a, b }) => ({ a, b })),
  };
}
