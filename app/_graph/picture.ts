import type Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge, GraphNode } from '#lib/model/views.ts';
import type { Scene } from '../_state/scene.ts';
import type { CameraView, Pin } from '../_state/view-state.ts';
import { cameraShowing, fittedCamera, isInView, panned, type Insets } from './camera.ts';
import { canvasLayer } from './canvas-layer.ts';
import { isOn, type Caption } from './caption.ts';
import type * as Communities from './draw-communities.ts';
import { drawDashes } from './draw-dashes.ts';
import { drawLabels, type Placed } from './draw-labels.ts';
import { focusOf, type Focus, type Interest } from './focus.ts';
import { lineProgram } from './line-program.ts';
import { listenToGestures, type PictureEvents } from './gestures.ts';
import { createOverview } from './overview/overview.ts';
import { nearestLine, type Segment } from './nearest-line.ts';
import type { Palette } from './palette.ts';
import type { LabelSpot } from './place-labels.ts';
import { shapeProgram } from './shape-program.ts';
import { edgeStyle, nodeStyle } from './style.ts';
import { drawnGraph, extentOf, placeOf, stretchFor } from './drawn-graph.ts';
import { nearestNode, nodesWithin, type Point } from './hit.ts';

/** A drawn graph: told what to show, it tells what was done in it. */
export interface Picture {
  readonly sigma: Sigma;
  show(scene: Scene): void;
  attend(interest: Interest): void;
  recolour(palette: Palette): void;
  /** Looks at all that is drawn. */
  fit(): void;
  /** Looks at the first nodes, drawn or filtered out: where a view without a camera starts. */
  fitFrame(): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  reveal(id: EntityId): void;
  moveTo(camera: CameraView): void;
  setInsets(insets: Insets): void;
  /** The drawn nodes inside of an outline in pixels of the picture. */
  within(outline: readonly Point[]): EntityId[];
  /** Where the names of outlined communities stand, in pixels: for tests. */
  captions(): readonly Caption[];
  /** Boxes of the names as last drawn, in pixels: for tests. */
  labels(): readonly LabelSpot[];
  kill(): void;
}

export interface PictureInput {
  readonly container: HTMLElement;
  /** Of all nodes, drawn or not. */
  readonly columns: GraphColumns;
  readonly scene: Scene;
  readonly interest: Interest;
  readonly palette: Palette;
  readonly camera: CameraView | null;
  readonly insets: Insets;
  /** Whether the first look goes to what is selected and its neighbours, as small windows need it. */
  readonly startAtFocus: boolean;
  /** Milliseconds a camera movement takes; 0 where motion is unwanted. */
  readonly pace: () => number;
  readonly isPanning: () => boolean;
  /** A node was dragged to a place. */
  readonly onPin: (pin: Pin) => void;
  readonly onCamera: (camera: CameraView | null) => void;
  /** Where all is drawn and the camera stands still: the most telling rows in the window. */
  readonly onStill: (rows: readonly number[]) => void;
  readonly events: PictureEvents;
}

/** A faint line gives way to a stated one that passes this much farther from the pointer, in pixels. */
const FAINT_HANDICAP = 2.5;

/** Throws where WebGL is missing or the container has no size. */
export function drawPicture(input: PictureInput): Picture {
  let { scene, palette, insets, interest } = input;
  let focus = focusOf(interest, scene);
  let spots: readonly LabelSpot[] = [];
  let captions: readonly Caption[] = [];
  let communities: typeof Communities | null = null;
  let fitted = input.camera === null;
  const scale = sizeScale(input.container, scene.nodes.length);
  const { clientWidth, clientHeight } = input.container;
  const stretch = stretchFor(input.columns, clientWidth - 120, clientHeight - 120);

  const paper = () => palette.paper;
  const sigma = new Sigma(drawnGraph(scene, stretch), input.container, {
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    zIndex: true,
    stagePadding: 40,
    minCameraRatio: 0.05,
    maxCameraRatio: 8,
    zoomDuration: input.pace(),
    inertiaDuration: input.pace(),
    enableCameraRotation: false,
    edgeProgramClasses: { line: lineProgram },
    nodeProgramClasses: {
      person: shapeProgram('person', paper),
      institution: shapeProgram('institution', paper),
      place: shapeProgram('place', paper),
      event: shapeProgram('event', paper),
    },
    nodeReducer: (_, data) => ({
      ...data,
      type: data.node.type,
      ...nodeStyle(data.node, focus, palette, scale),
    }),
    edgeReducer: (_, data) => ({ ...data, type: 'line', ...edgeStyle(data.edge, focus, palette) }),
  });
  sigma.setCustomBBox(extentOf(input.columns, stretch));
  sigma.refresh();

  // Nothing is ever drawn in these, and every canvas of the window's size costs where there is no graphics card.
  for (const id of ['edgeLabels', 'labels', 'hovers']) sigma.getCanvases()[id]!.style.display = 'none';
  const overview = createOverview({ sigma, columns: input.columns, stretch, palette, onStill: input.onStill });
  overview.attend(focus);
  overview.show(scene);
  const washes = canvasLayer(sigma, 'communities', { beforeLayer: 'edges' });
  const dashes = canvasLayer(sigma, 'dashes', { beforeLayer: 'nodes' });
  const names = canvasLayer(sigma, 'names', { afterLayer: 'nodes' });
  const stopListening = listenToGestures(sigma, input.events, {
    container: input.container,
    targetAt(x, y, reach) {
      const caption = captions.find((one) => isOn(one, x, y));
      if (caption) return { kind: 'community', of: caption.lead };
      const row = overview.rowAt({ x, y });
      if (row >= 0) return { kind: 'node', id: input.columns.nodeAt(row).id };
      const edge = nearestLine(segments(sigma, scene), x, y, reach);
      return edge && { kind: 'line', a: edge.a, b: edge.b };
    },
    nodeAt: (at, reach) => nearestNode(placedNodes(sigma, scene), at, reach),
    isPanning: input.isPanning,
    onDragged(id) {
      const { x, y } = sigma.getGraph().getNodeAttributes(id);
      input.onPin({ id, x: Math.round(x), y: Math.round(y / stretch) });
    },
  });

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const placed = placedNodes(sigma, scene);
    const { outlined } = interest;
    const wash = washes.begin();
    captions =
      outlined && communities
        ? communities.drawCommunities(wash, placed, {
            outlined,
            bridges: communities.bridgesOf(scene),
            lit: focus.community,
            palette,
            width,
          })
        : [];
    drawDashes(dashes.begin(), segments(sigma, scene), focus, palette);
    spots = drawLabels(names.begin(), placed, {
      width,
      height,
      focus,
      palette,
      beyond: scene.beyond,
      pins: scene.pins,
      taken: captions,
    });
  });
  /** Outlines are loaded when they are first asked for. */
  const outline = async () => {
    if (!interest.outlined || communities) return;
    communities = await import('./draw-communities.ts');
    if (!killed) sigma.scheduleRender();
  };
  let killed = false;
  void outline();
  let settled: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(settled);
    if (!moving) fitted = false;
    settled = setTimeout(() => input.onCamera(fitted ? null : { x, y, ratio }), 300);
  });
  const move = async (camera: CameraView | null, pace = input.pace()) => {
    if (!camera) return;
    moving = true;
    if (pace === 0) sigma.getCamera().setState(camera);
    else await sigma.getCamera().animate(camera, { duration: pace, easing: 'quadraticOut' });
    moving = false;
  };
  const stretched = (nodes: readonly GraphNode[]) => nodes.map((node) => placeOf(scene, node, stretch));
  const fitFrame = (pace = input.pace()) => {
    fitted = true;
    void move(fittedCamera(sigma, insets, stretched(scene.frame)), pace);
  };
  const reveal = (id: EntityId, pace = input.pace()) => void move(cameraShowing(sigma, id, insets), pace);
  if (input.camera) sigma.getCamera().setState(input.camera);
  else if (input.startAtFocus && focus.lit) {
    const lit = scene.nodes.filter((node) => focus.lit!.has(node.id));
    void move(fittedCamera(sigma, insets, stretched(lit)), 0);
  } else {
    fitFrame(0);
    if (focus.selected) reveal(focus.selected, 0);
  }
  sigma.on('resize', () => fitted && requestAnimationFrame(() => fitFrame(0)));

  return {
    sigma,
    show(next) {
      const grown = next.frame.length > scene.frame.length;
      const turned = next.all !== scene.all;
      scene = next;
      focus = focusOf(interest, scene);
      overview.attend(focus);
      overview.show(scene);
      sigma.setGraph(drawnGraph(scene, stretch));
      if (turned) fitFrame();
      else if (grown && fitted && !isInView(sigma, stretched(scene.frame))) fitFrame();
    },
    attend(next) {
      interest = next;
      void outline();
      const before = focus;
      focus = focusOf(interest, scene);
      overview.attend(focus);
      sigma.refresh({
        partialGraph: changed(sigma.getGraph(), before, focus),
        skipIndexation: true,
        schedule: true,
      });
    },
    recolour(next) {
      palette = next;
      overview.recolour(palette);
      sigma.setSetting('zoomDuration', input.pace());
      sigma.setSetting('inertiaDuration', input.pace());
      sigma.refresh();
    },
    fit() {
      if (scene.all || scene.nodes.length >= scene.frame.length) return fitFrame();
      fitted = false;
      void move(fittedCamera(sigma, insets, stretched(scene.nodes)));
    },
    fitFrame: () => fitFrame(),
    zoom: (factor) => {
      fitted = false;
      const camera = sigma.getCamera();
      void camera.animate(
        { ratio: camera.getBoundedRatio(camera.ratio * factor) },
        { duration: input.pace() },
      );
    },
    pan: (dx, dy) => {
      fitted = false;
      void move(panned(sigma, dx, dy), 0);
    },
    reveal: (id) => reveal(id),
    moveTo: (camera) => void move(camera),
    setInsets(next) {
      insets = next;
    },
    within: (outline) => nodesWithin(placedNodes(sigma, scene), outline),
    captions: () => captions,
    labels: () => spots,
    kill() {
      killed = true;
      clearTimeout(settled);
      stopListening();
      overview.kill();
      sigma.kill();
    },
  };
}

/** Small windows and many nodes make for somewhat smaller ones, so that names find room. */
function sizeScale({ clientWidth, clientHeight }: HTMLElement, count: number): number {
  const byWindow = Math.min(1, Math.max(0.72, Math.min(clientWidth, clientHeight) / 620));
  return byWindow * Math.min(1, Math.max(0.7, Math.sqrt(60 / Math.max(1, count))));
}

/** All drawn lines in pixels. */
function* segments(sigma: Sigma, scene: Scene): Generator<Segment<GraphEdge>> {
  for (const item of scene.edges) {
    const a = sigma.getNodeDisplayData(item.a);
    const b = sigma.getNodeDisplayData(item.b);
    if (!a || !b) continue;
    const from = sigma.framedGraphToViewport(a);
    const to = sigma.framedGraphToViewport(b);
    const handicap = item.kind === 'co-mention' ? FAINT_HANDICAP : 0;
    yield { item, x1: from.x, y1: from.y, x2: to.x, y2: to.y, handicap };
  }
}

function placedNodes(sigma: Sigma, scene: Scene): Placed[] {
  const { width, height } = sigma.getDimensions();
  const out: Placed[] = [];
  for (const node of scene.nodes) {
    const data = sigma.getNodeDisplayData(node.id);
    if (!data) continue;
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    if (x > -60 && y > -60 && x < width + 60 && y < height + 60) out.push({ node, x, y, radius });
  }
  return out;
}

/** What looks different between two states of attention: everything, once something was or is dimmed. */
function changed(graph: Graph, before: Focus, after: Focus): { nodes: string[]; edges: string[] } {
  if (before.lit === after.lit) return { nodes: [], edges: [] };
  return { nodes: graph.nodes(), edges: graph.edges() };
}
