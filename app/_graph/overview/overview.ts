import type Sigma from 'sigma';
import { createNormalizationFunction } from 'sigma/utils';
import { ENTITY_TYPES } from '#lib/model/type-names.ts';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { Scene } from '../../_state/scene.ts';
import { extentOf } from '../drawn-graph.ts';
import type { Focus } from '../focus.ts';
import type { Palette } from '../palette.ts';
import { rowNear, rowsInView, type Points } from './in-view.ts';
import { lineOrder } from './line-order.ts';
import { panByCanvas } from './pan-by-canvas.ts';
import { overviewProgram, type OverviewProgram } from './overview-program.ts';

/** Everything that passes the filters, under Sigma's nodes: Sigma itself draws the most telling part in view. */
export interface Overview {
  /** Takes a scene; draws nothing where the scene is not of all. */
  show(scene: Scene): void;
  recolour(palette: Palette): void;
  attend(focus: Focus): void;
  /** The row at a spot in pixels of the picture, or -1. */
  rowAt(at: { readonly x: number; readonly y: number }): number;
  kill(): void;
}

interface Input {
  readonly sigma: Sigma;
  /** What heights are multiplied with. */
  readonly stretch: number;
  readonly palette: Palette;
  /** The camera stands still: the most telling rows in view. */
  readonly onStill: (rows: readonly number[]) => void;
}

interface Made {
  readonly program: OverviewProgram;
  readonly columns: GraphColumns;
  readonly points: Points;
  readonly canvas: HTMLCanvasElement;
}

/** Drawn while the camera moves; all is drawn when it stands. */
const MOVING_LINES = 2_500;
const MOVING_NODES = 12_000;
/** Milliseconds without a movement that count as standing; more where frames come slowly. */
const STILL = 140;
const FRAMES_STILL = 3;
const LONGEST_FRAME = 600;
/** Rows that Sigma draws at once, with names. */
const NEAR = 140;
const REACH = 9;

export function createOverview({ sigma, stretch, palette: first, onStill }: Input): Overview {
  let palette = first;
  let scene: Scene | null = null;
  let dim = 0;
  let moving = false;
  /** When the camera moved last, in milliseconds of the page. */
  let moved = 0;
  const pan = panByCanvas(sigma, () => made !== null && scene?.all === true, () => draw());
  let stop: ReturnType<typeof setTimeout> | undefined;
  let made: Made | null = null;
  let counts = { lines: 0, stated: 0, nodes: 0 };

  const start = ({ columns }: Scene) => {
    const canvas = sigma.createCanvas('overview', { beforeLayer: 'edges', style: { pointerEvents: 'none' } });
    canvas.style.width = canvas.style.height = '100%';
    const points = framedPoints(columns, stretch);
    const program = overviewProgram(canvas, points, looksOf(columns));
    if (program) made = { program, columns, points, canvas };
    else sigma.killLayer('overview');
  };
  /** Takes in rows that were fetched. */
  const grow = ({ columns }: Scene) => {
    const points = framedPoints(columns, stretch);
    made!.program.place(points, looksOf(columns));
    made = { ...made!, columns, points };
  };
  const fill = ({ columns, listing: { passing }, passesLine }: Scene) => {
    const { lines, stated } = lineOrder(columns, passing, passesLine);
    const ends = new Uint32Array(2 * lines.length);
    for (let i = 0; i < lines.length; i++) {
      ends[2 * i] = columns.source[lines[i]!]!;
      ends[2 * i + 1] = columns.neighbours[lines[i]!]!;
    }
    const listed = passing ? columns.rank.filter((row) => passing[row] === 1) : columns.rank;
    made!.program.load(ends, stated, listed.toReversed());
    counts = { lines: lines.length, stated, nodes: listed.length };
  };
  const draw = () => {
    if (!made || !scene?.all) return;
    const params = sigma.getRenderParams();
    const { matrix } = pan.now();
    const nodes = moving ? Math.min(MOVING_NODES, counts.nodes) : counts.nodes;
    const stated = moving ? Math.min(MOVING_LINES, counts.stated) : counts.stated;
    made.program.draw({
      matrix,
      width: params.width,
      height: params.height,
      pixelRatio: params.pixelRatio,
      scale: 1 / params.sizeRatio,
      lines: { stated, total: moving ? counts.stated : counts.lines },
      nodes: { from: counts.nodes - nodes, total: nodes },
      dim,
      alpha: lineStrength(moving ? stated : inViewShare(params.zoomRatio) * counts.lines),
      colours: { paper: palette.paper, ink: palette.ink, types: ENTITY_TYPES.map((type) => palette.types[type]) },
    });
  };
  const settle = () => {
    moving = false;
    if (!pan.end()) draw();
    if (made && scene?.all) onStill(rowsInView(made.columns, made.points, scene.listing.passing, windowOf(sigma), NEAR));
  };
  const onMove = () => {
    if (!scene?.all) return;
    const now = performance.now();
    const frame = moving ? Math.min(LONGEST_FRAME, now - moved) : 0;
    moving = true;
    moved = now;
    clearTimeout(stop);
    stop = setTimeout(settle, Math.max(STILL, FRAMES_STILL * frame));
  };
  sigma.on('afterRender', draw);
  sigma.getCamera().on('updated', onMove);

  return {
    show(next) {
      const before = scene;
      scene = next;
      if (!next.all) {
        if (made) made.canvas.hidden = true;
        return;
      }
      if (!made) start(next);
      if (!made) return;
      if (made.columns !== next.columns) grow(next);
      made.canvas.hidden = false;
      if (!before?.all || before.listing !== next.listing || before.lineFilter !== next.lineFilter) fill(next);
      if (!before?.all) onMove();
      draw();
    },
    recolour(next) {
      palette = next;
      draw();
    },
    attend(focus) {
      dim = focus.lit ? 0.7 : 0;
      draw();
    },
    rowAt(at) {
      if (!made || !scene?.all) return -1;
      const from = sigma.viewportToFramedGraph(at);
      const to = sigma.viewportToFramedGraph({ x: at.x + REACH, y: at.y });
      const reach = Math.hypot(to.x - from.x, to.y - from.y);
      return rowNear(made.columns, made.points, scene.listing.passing, from, reach);
    },
    kill() {
      clearTimeout(stop);
      sigma.off('afterRender', draw);
      sigma.getCamera().off('updated', onMove);
      pan.kill();
      made?.program.kill();
    },
  };
}

/** Many lines are drawn fainter, so that dense parts do not turn black: stated and other ones. */
function lineStrength(count: number): [number, number] {
  const stated = Math.min(0.34, Math.max(0.035, 22 / Math.sqrt(count + 1) / 10));
  return [stated, stated * 0.45];
}

/** About which share of the picture a window at this zoom shows. */
function inViewShare(ratio: number): number {
  return Math.min(1, ratio * ratio);
}

/** In Sigma's framed coordinates. */
function framedPoints(columns: GraphColumns, stretch: number): Points {
  const framed = createNormalizationFunction(extentOf(columns, stretch));
  const points = new Float32Array(2 * columns.size);
  const at = { x: 0, y: 0 };
  for (let row = 0; row < columns.size; row++) {
    at.x = columns.x[row]!;
    at.y = columns.y[row]! * stretch;
    framed.applyTo(at);
    points[2 * row] = at.x;
    points[2 * row + 1] = at.y;
  }
  return points;
}

function looksOf({ size, type, importance }: GraphColumns): Uint8Array {
  const looks = new Uint8Array(2 * size);
  for (let row = 0; row < size; row++) {
    looks[2 * row] = type[row]!;
    looks[2 * row + 1] = Math.min(255, Math.round((importance[row]! / 1000) * 255));
  }
  return looks;
}

function windowOf(sigma: Sigma) {
  const { width, height } = sigma.getDimensions();
  const a = sigma.viewportToFramedGraph({ x: 0, y: height });
  const b = sigma.viewportToFramedGraph({ x: width, y: 0 });
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y),
  };
}
