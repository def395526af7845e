import type { GraphView } from '../model/graph-view.ts';
import type { Ends } from './backbone.ts';

/** A built picture knows the rows of its lines' ends already. */
const known = new WeakMap<GraphView, Ends>();

export function rememberEnds(view: GraphView, ends: Ends): GraphView {
  known.set(view, ends);
  return view;
}

/** The rows of the ends of each line; undefined for a picture that `buildGraph` did not make. */
export function rememberedEnds(view: GraphView): Ends | undefined {
  return known.get(view);
}
