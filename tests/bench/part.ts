import { brotliCompressSync, constants } from 'node:zlib';
import { askedRows, knownRows } from '#lib/graph/parts/asked.ts';
import { encodePart, encodePiece, MOST_AT_ONCE, mostTelling } from '#lib/graph/parts/cut.ts';
import { rememberEnds } from '#lib/graph/ends.ts';
import { indexWhole } from '#lib/graph/parts/whole.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { linesInOrder } from '#lib/graph/snapshot/encode-lines.ts';
import { joinSnapshots } from '#lib/graph/snapshot/join-snapshots.ts';
import type { ArticleId } from '#lib/model/ids.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { median } from './clock.ts';
import { figure, type Bench } from './figure.ts';
import { sampleView } from './sample-graph.ts';

const SIZE = 1_000_000;
const ARTICLES = 250_000;
const ASKS = 200;

/** A server that holds a million nodes: the part it sends, and what it answers when more is asked for. */
export const part: Bench = {
  name: 'part',
  async run() {
    const view = asBuilt(sampleView(SIZE));
    const heap = process.memoryUsage();
    const indexed = median(1, () => indexWhole(view));
    const whole = indexed.value;
    const rows = mostTelling(whole, MOST_AT_ONCE);
    const sent = median(3, () => encodePart(whole, rows));
    const bytes = sent.value;
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const read = median(3, () => decodeSnapshot(bytes));
    const random = seededRandom(7);
    const pieces = Array.from({ length: ASKS }, () => {
      const { id } = view.nodes[Math.floor(random() * SIZE)]!;
      return median(1, () => {
        const known = knownRows(whole, MOST_AT_ONCE, []);
        return encodePiece(whole, askedRows(whole, [{ what: 'neighbours', id }], known), known);
      });
    });
    const byTime = pieces.map(({ ms }) => ms).sort((a, b) => a - b);
    const bySize = pieces.map(({ value }) => value.length).sort((a, b) => a - b);
    const largest = pieces.find(({ value }) => value.length === bySize.at(-1))!.value;
    const near = median(3, () => {
      const known = knownRows(whole, MOST_AT_ONCE, []);
      const id = view.nodes[whole.rank.at(-1)!]!.id;
      return encodePiece(
        whole,
        askedRows(whole, [{ what: 'near', id, steps: 3, relations: [] }], known),
        known,
      );
    });
    const joined = median(5, () => joinSnapshots(read.value, decodeSnapshot(largest)));
    const buffers = process.memoryUsage().arrayBuffers - heap.arrayBuffers;
    return [
      figure('part: a million nodes and their lines indexed', indexed.ms, null, 'ms'),
      figure('part: 100k of a million chosen and encoded', sent.ms, null, 'ms'),
      figure('part: its bytes', bytes.length, null, 'bytes'),
      figure('part: its bytes, brotli 5', packed.length, null, 'bytes'),
      figure('part: decoded', read.ms, null, 'ms'),
      figure('part: neighbours of a node answered, median', byTime[ASKS / 2]!, null, 'ms'),
      figure('part: neighbours of a node answered, slowest of 200', byTime.at(-1)!, null, 'ms'),
      figure('part: bytes of such an answer, median', bySize[ASKS / 2]!, null, 'bytes'),
      figure('part: three steps around a node answered', near.ms, null, 'ms'),
      figure('part: the largest answer joined to the 100k', joined.ms, null, 'ms'),
      figure('part: typed arrays of all this', buffers, null, 'bytes'),
    ];
  },
};

/** As a built picture is: in order, the more lines the more telling, told in as many articles as that, outlets shared. */
function asBuilt(view: GraphView): GraphView {
  const random = seededRandom(5);
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({
    id: i.toString(16).padStart(16, '0') as ArticleId,
    title: `What was said about matter ${i} in the town of ${i % 977}, and by whom`,
    outlet: `Outlet ${i % 12}`,
    published: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
    original: null,
  }));
  const lists = new Map<string, string[]>();
  const shared = (outlets: string[]) => {
    const key = outlets.join();
    const found = lists.get(key) ?? outlets;
    lists.set(key, found);
    return found;
  };
  const degrees = new Map<string, number>();
  for (const { a, b } of view.edges) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const nodes = view.nodes
    .map((node) => {
      const importance = Math.min(1, Math.round(1000 * ((degrees.get(node.id) ?? 0) / 400) ** 0.5) / 1000);
      const told = new Set<number>();
      for (let k = 0; k < 1 + 120 * importance; k++) told.add(Math.floor(random() * ARTICLES));
      const toldIn = [...told].sort((a, b) => a - b);
      return { ...node, importance, toldIn, outlets: shared(node.outlets) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const totals = { ...view.totals, articles: ARTICLES };
  const unordered = { ...view, articles, nodes, totals };
  const { edges, from, to } = linesInOrder(unordered);
  const drawn = { ...unordered, edges: edges.map((edge) => ({ ...edge, outlets: shared(edge.outlets) })) };
  return rememberEnds(drawn, { from, to });
}
