import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { leiden } from '#lib/graph/communities/leiden.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { median } from './clock.ts';
import { figure, gain, type Bench } from './figure.ts';
import { modularity } from './modularity.ts';
import { sampleGraph } from './sample-graph.ts';

const SIZE = 100_000;
const SEED = 7;

/** From lines in columns to a community for each node, against graphology's Louvain with the graph it needs. */
export const communities: Bench = {
  name: 'communities',
  async run() {
    const { graph } = sampleGraph(SIZE);
    const ours = median(3, () => leiden(graph, seededRandom(SEED)));
    const peer = median(3, () => {
      const held = new Graph({ type: 'undirected' });
      for (let i = 0; i < graph.size; i++) held.addNode(i);
      graph.source.forEach((a, e) => held.addEdge(a, graph.target[e]!));
      return louvain(held, { rng: seededRandom(SEED) });
    });
    const theirs = Uint32Array.from({ length: SIZE }, (_, i) => peer.value[i]!);
    return [
      figure('communities 100k/300k', ours.ms, peer.ms, 'ms'),
      gain(
        'communities 100k/300k, modularity',
        modularity(graph, ours.value),
        modularity(graph, theirs),
        'of 1',
      ),
    ];
  },
};
