import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutGraph, Positions } from '#lib/graph/layout/layout-graph.ts';
import { layOutMultilevel, type MultilevelSettings } from '#lib/graph/layout/multilevel.ts';
import { qualityOf } from '#lib/graph/layout/quality.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { cpuTime, median } from './clock.ts';
import { figure, gain, type Bench, type Figure } from './figure.ts';
import { sampleGraph } from './sample-graph.ts';

/** Processor time of our layout against graphology's ForceAtlas2 (Barnes-Hut on), with the quality both reach. */
export const layout10k: Bench = { name: 'layout-10k', run: async () => compare(10_000, 500, {}) };
/** A hundred of graphology's rounds leave a drawing that ten of ours on the whole graph surpass. */
export const layout100k: Bench = {
  name: 'layout-100k',
  run: async () => compare(100_000, 100, { fineRounds: 10, coarseRounds: 60 }),
};

function compare(size: number, iterations: number, settings: MultilevelSettings): Figure[] {
  const { graph, topic } = sampleGraph(size);
  const ours = median(3, () => layOutMultilevel(graph, settings));
  const peer = cpuTime(() => graphologyLayout(graph, iterations));
  const a = qualityOf(graph, ours.value, topic);
  const b = qualityOf(graph, peer.value, topic);
  const name = `layout-${size / 1000}k`;
  return [
    figure(`${name} processor time`, ours.ms, peer.ms, 'ms'),
    figure(`${name} stress`, a.stress, b.stress, 'of 1, lower is better'),
    gain(`${name} purity`, a.purity!, b.purity!, 'of 1, higher is better'),
    figure(`${name} crossings`, a.crossings, b.crossings, 'of line pairs, lower is better'),
  ];
}

function graphologyLayout({ size, source, target }: LayoutGraph, iterations: number): Positions {
  const random = seededRandom(5);
  const side = Math.sqrt(size) * 10;
  const graph = new Graph();
  for (let i = 0; i < size; i++) graph.addNode(i, { x: (random() - 0.5) * side, y: (random() - 0.5) * side });
  for (let e = 0; e < source.length; e++) graph.addEdge(source[e]!, target[e]!);
  const settings = { ...forceAtlas2.inferSettings(size), barnesHutOptimize: true };
  const placed = forceAtlas2(graph, { iterations, settings });
  const pick = (key: 'x' | 'y') => Float64Array.from({ length: size }, (_, i) => placed[i]![key]);
  return { x: pick('x'), y: pick('y') };
}
