import type Sigma from 'sigma';
import type { GraphEdge } from '#lib/model/graph-view.ts';
import type { Scene } from '../_state/scene.ts';
import type { Placed } from './draw-labels.ts';
import type { Segment } from './nearest-line.ts';

/** Where things are in the picture as it was drawn last, in its pixels. Worked out once a drawing, when first asked for. */
export interface OnScreen {
  /** The drawn nodes in the window and near its rim, the most telling first. */
  nodes(): readonly Placed[];
  lines(): readonly Segment<GraphEdge>[];
}

/** A faint line gives way to a stated one that passes this much farther from the pointer, in pixels. */
const FAINT_HANDICAP = 2.5;
/** Pixels beyond the rim within which a node may still show. */
const RIM = 60;

export function watchScreen(sigma: Sigma, scene: () => Scene): OnScreen {
  let nodes: Placed[] | null = null;
  let lines: Segment<GraphEdge>[] | null = null;
  sigma.on('beforeRender', () => {
    nodes = lines = null;
  });
  return {
    nodes: () => (nodes ??= placedNodes(sigma, scene())),
    lines: () => (lines ??= segments(sigma, scene())),
  };
}

function segments(sigma: Sigma, scene: Scene): Segment<GraphEdge>[] {
  const places = new Map<string, { x: number; y: number }>();
  for (const { id } of scene.nodes) {
    const data = sigma.getNodeDisplayData(id);
    if (data) places.set(id, sigma.framedGraphToViewport(data));
  }
  const out: Segment<GraphEdge>[] = [];
  for (const item of scene.edges) {
    const from = places.get(item.a);
    const to = places.get(item.b);
    const handicap = item.kind === 'co-mention' ? FAINT_HANDICAP : 0;
    if (from && to) out.push({ item, x1: from.x, y1: from.y, x2: to.x, y2: to.y, handicap });
  }
  return out;
}

function placedNodes(sigma: Sigma, scene: Scene): Placed[] {
  const { width, height } = sigma.getDimensions();
  const out: Placed[] = [];
  for (const node of scene.nodes) {
    const data = sigma.getNodeDisplayData(node.id);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    if (x > -RIM && y > -RIM && x < width + RIM && y < height + RIM) out.push({ node, x, y, radius });
  }
  return out;
}
