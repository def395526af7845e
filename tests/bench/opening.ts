import { brotliCompressSync, constants } from 'node:zlib';
import Graph from 'graphology';
import { chromium, type Page } from 'playwright-core';
import type { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import type { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import type { indexGraph } from '../../app/_state/graph-index.ts';
import type { makeScene } from '../../app/_state/scene.ts';
import type { FIRST_VIEW } from '../../app/_state/view-state.ts';
import { findBrowser } from '../e2e/browser.ts';
import { heapOf } from './browser/heap.ts';
import { mainThreadTime } from './browser/processor-time.ts';
import { serveModules } from './browser/module-server.ts';
import { middle } from './clock.ts';
import { figure, type Bench } from './figure.ts';
import { sampleView } from './sample-graph.ts';

const SIZE = 100_000;
const REPEATS = 5;

/** In Chromium: from arrived bytes to a graph one can explore, and what it weighs, against graphology's JSON. */
export const opening: Bench = {
  name: 'opening',
  async run() {
    const view = sampleView(SIZE);
    const bytes = encodeSnapshot(view);
    const json = Buffer.from(JSON.stringify(exportOf(view)));
    const server = await serveModules(
      new Map([
        ['/graph.bin', bytes],
        ['/graph.json', json],
      ]),
    );
    const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
    const each = async ({ arrive, open }: Opener): Promise<Opened> => {
      const page = await browser.newPage();
      await page.goto(server.url);
      await arrive(page);
      const { ms: processor, value: ms } = await mainThreadTime(page, () => open(page));
      const heap = await heapOf(page);
      await page.close();
      return { ms, processor, heap };
    };
    try {
      const ours: Opened[] = [];
      const peer = [];
      for (let i = 0; i < REPEATS; i++) {
        ours.push(await each(openOurs));
        peer.push(await each(openPeer));
      }
      const of = (runs: readonly Opened[], key: keyof Opened) => middle(runs.map((run) => run[key]));
      return [
        figure('opening 100k/300k explorable in Chromium', of(ours, 'ms'), of(peer, 'ms'), 'ms'),
        figure(
          'opening 100k/300k processor time of that',
          of(ours, 'processor'),
          of(peer, 'processor'),
          'ms',
        ),
        figure('opening 100k/300k graph in memory', of(ours, 'heap') / 1e6, of(peer, 'heap') / 1e6, 'MB'),
        figure('opening 100k/300k bytes over the wire', packed(bytes), packed(json), 'bytes, brotli 5'),
      ];
    } finally {
      await browser.close();
      server.stop();
    }
  },
};

interface OurProgram {
  readonly decodeSnapshot: typeof decodeSnapshot;
  readonly openSnapshot: typeof openSnapshot;
  readonly indexGraph: typeof indexGraph;
  readonly makeScene: typeof makeScene;
  readonly FIRST_VIEW: typeof FIRST_VIEW;
}

interface Opened {
  readonly ms: number;
  /** What the page's main thread worked for it. */
  readonly processor: number;
  readonly heap: number;
}

interface Opener {
  /** Loads the program and the bytes. */
  arrive(page: Page): Promise<void>;
  /** Milliseconds from the bytes to a graph that can be explored. */
  open(page: Page): Promise<number>;
}

/** Bytes to index, the first scene made, and a name and neighbours read. */
const openOurs: Opener = {
  arrive: (page) =>
    page.evaluate(async () => {
      const load = (path: string) => import(/* @vite-ignore */ path);
      const modules = await Promise.all([
        load('/lib/graph/snapshot/decode-snapshot.ts'),
        load('/lib/graph/snapshot/open-snapshot.ts'),
        load('/app/_state/graph-index.ts'),
        load('/app/_state/scene.ts'),
        load('/app/_state/view-state.ts'),
      ]);
      const bytes = new Uint8Array(await (await fetch('/graph.bin')).arrayBuffer());
      Object.assign(window, { program: Object.assign({}, ...modules), bytes });
    }),
  open: (page) =>
    page.evaluate(() => {
      const { program, bytes } = window as unknown as { program: OurProgram; bytes: Uint8Array };
      const from = performance.now();
      const index = program.indexGraph(program.openSnapshot(program.decodeSnapshot(bytes)));
      const scene = program.makeScene(index, program.FIRST_VIEW);
      const [node] = scene.nodes;
      if (!node!.name || !index.edgesOf.get(node!.id)!.length) throw new Error('nothing to explore');
      const ms = performance.now() - from;
      Object.assign(window, { program: null, bytes: null, kept: index });
      return ms;
    }),
};

/** Bytes to a graphology graph, and a name and neighbours read. */
const openPeer: Opener = {
  arrive: (page) =>
    page.evaluate(async () => {
      Object.assign(window, { bytes: await (await fetch('/graph.json')).arrayBuffer() });
    }),
  open: (page) =>
    page.evaluate(() => {
      const { graphology, bytes } = window as unknown as {
        graphology: { Graph: typeof Graph };
        bytes: ArrayBuffer;
      };
      const from = performance.now();
      const graph = graphology.Graph.from(JSON.parse(new TextDecoder().decode(bytes)));
      const [node] = graph.nodes();
      if (!graph.getNodeAttribute(node!, 'name') || !graph.edges(node!).length)
        throw new Error('nothing to explore');
      const ms = performance.now() - from;
      Object.assign(window, { bytes: null, kept: graph });
      return ms;
    }),
};

function exportOf({ nodes, edges }: GraphView): ReturnType<Graph['export']> {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { a, b, ...attributes } of edges) graph.addEdge(a, b, attributes);
  return graph.export();
}

function packed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
