import { brotliCompressSync, constants } from 'node:zlib';
import Graph from 'graphology';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { median } from './clock.ts';
import { figure, type Bench } from './figure.ts';
import { sampleView } from './sample-graph.ts';

const SIZE = 100_000;

/** From bytes to a graph one can ask for neighbours and labels, and bytes over the wire, against graphology's JSON. */
export const snapshot: Bench = {
  name: 'snapshot',
  async run() {
    const view = sampleView(SIZE);
    const bytes = encodeSnapshot(view);
    const json = Buffer.from(JSON.stringify(graphologyOf(view)));
    const ours = median(7, () => {
      const read = openSnapshot(decodeSnapshot(bytes));
      return read.nodeAt(0).name.length + read.lineAt(0).weight;
    });
    const peer = median(3, () => Graph.from(JSON.parse(json.toString('utf8'))).order);
    return [
      figure('snapshot 100k/300k explorable after bytes arrive', ours.ms, peer.ms, 'ms'),
      figure('snapshot 100k/300k bytes', bytes.length, json.length, 'bytes'),
      figure('snapshot 100k/300k bytes, brotli 5', brotli(bytes), brotli(json), 'bytes'),
    ];
  },
};

function graphologyOf({ nodes, edges }: GraphView): ReturnType<Graph['export']> {
  const graph = new Graph({ type: 'undirected', multi: true });
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { a, b, ...attributes } of edges) graph.addEdge(a, b, attributes);
  return graph.export();
}

function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
