import Sigma from 'sigma';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import type { Scene } from '../_state/scene.ts';
import type { CameraView, Pin } from '../_state/view-state.ts';
import { isInView, type Insets } from './camera.ts';
import { canvasLayer } from './canvas-layer.ts';
import { isOn, type Caption } from './caption.ts';
import type * as Communities from './draw-communities.ts';
import { drawDashes } from './draw-dashes.ts';
import { drawLabels } from './draw-labels.ts';
import { changed, focusOf, type Interest } from './focus.ts';
import { lineProgram } from './line-program.ts';
import { listenToGestures, type PictureEvents } from './gestures.ts';
import { createOverview } from './overview/overview.ts';
import { nearestLine } from './nearest-line.ts';
import { watchScreen } from './on-screen.ts';
import type { Palette } from './palette.ts';
import type { LabelSpot } from './place-labels.ts';
import { shapeProgram } from './shape-program.ts';
import { steer } from './steering.ts';
import { edgeStyle, nodeStyle, sizeScale } from './style.ts';
import { drawnGraph, extentOf, placeOf, stretchFor } from './drawn-graph.ts';
import { nearestNode, nodeAt, nodesWithin, pickBy, type Point } from './hit.ts';

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
  readonly scene: Scene;
  readonly interest: Interest;
  readonly palette: Palette;
  readonly camera: CameraView | null;
  /** Where the picture looked that this one takes the place of. */
  readonly resume: CameraView | null;
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

/** Throws where WebGL is missing or the container has no size. */
export function drawPicture(input: PictureInput): Picture {
  let { scene, palette, interest } = input;
  let focus = focusOf(interest, scene);
  let spots: readonly LabelSpot[] = [];
  let captions: readonly Caption[] = [];
  let communities: typeof Communities | null = null;
  const scale = sizeScale(input.container, scene.nodes.length);
  const { clientWidth, clientHeight } = input.container;
  const stretch = stretchFor(scene.columns, clientWidth - 120, clientHeight - 120);

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
    // Sigma gives reducers a copy of their own.
    nodeReducer: (_, data) =>
      Object.assign(data, { type: data.node.type }, nodeStyle(data.node, focus, palette, scale)),
    edgeReducer: (_, data) => Object.assign(data, { type: 'line' }, edgeStyle(data.edge, focus, palette)),
  });
  const screen = watchScreen(sigma, () => scene);
  pickBy(sigma, (at) => nodeAt(screen.nodes(), at));
  sigma.setCustomBBox(extentOf(scene.columns, stretch));
  sigma.refresh();

  // Nothing is ever drawn in these, and every canvas of the window's size costs where there is no graphics card.
  for (const id of ['edgeLabels', 'labels', 'hovers']) sigma.getCanvases()[id]!.style.display = 'none';
  const overview = createOverview({
    sigma,
    stretch,
    palette,
    onStill: input.onStill,
  });
  overview.attend(focus);
  overview.show(scene);
  const washes = canvasLayer(sigma, 'communities', { beforeLayer: 'edges' }, true);
  const dashes = canvasLayer(sigma, 'dashes', { beforeLayer: 'nodes' });
  const names = canvasLayer(sigma, 'names', { afterLayer: 'nodes' });
  const stopListening = listenToGestures(sigma, input.events, {
    container: input.container,
    targetAt(x, y, reach) {
      const caption = captions.find((one) => isOn(one, x, y));
      if (caption) return { kind: 'community', of: caption.lead };
      const row = overview.rowAt({ x, y });
      if (row >= 0) return { kind: 'node', id: scene.columns.nodeAt(row).id };
      const edge = nearestLine(screen.lines(), x, y, reach);
      return edge && { kind: 'line', a: edge.a, b: edge.b };
    },
    nodeAt: (at, reach) => nearestNode(screen.nodes(), at, reach),
    isPanning: input.isPanning,
    onDragged(id) {
      const { x, y } = sigma.getGraph().getNodeAttributes(id);
      input.onPin({ id, x: Math.round(x), y: Math.round(y / stretch) });
    },
  });

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const placed = screen.nodes();
    const { outlined } = interest;
    captions = [];
    washes.clear();
    if (outlined && communities)
      captions = communities.drawCommunities(washes.begin(), placed, {
        outlined,
        bridges: communities.bridgesOf(scene),
        lit: focus.community,
        palette,
        width,
      });
    dashes.clear();
    if (scene.edges.some(({ kind }) => kind === 'suggestion'))
      drawDashes(dashes.begin(), screen.lines(), focus, palette);
    names.clear();
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
  const steering = steer(sigma, input);
  const stretched = (nodes: readonly GraphNode[]) => nodes.map((node) => placeOf(scene, node, stretch));
  const fitFrame = (pace?: number) => steering.follow(stretched(scene.frame), pace);
  if (!input.camera && !input.resume) {
    const lit = input.startAtFocus && focus.lit;
    if (lit) steering.follow(stretched(scene.nodes.filter((node) => lit.has(node.id))), 0);
    else fitFrame(0);
    if (!lit && focus.selected) steering.reveal(focus.selected, 0);
  }
  sigma.on('resize', () => steering.fitted && requestAnimationFrame(() => fitFrame(0)));

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
      else if (grown && steering.fitted && !isInView(sigma, stretched(scene.frame))) fitFrame();
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
      if (scene.all || scene.nodes.length >= scene.frame.length) fitFrame();
      else steering.show(stretched(scene.nodes));
    },
    fitFrame: () => fitFrame(),
    zoom: steering.zoom,
    pan: steering.pan,
    reveal: (id) => steering.reveal(id),
    moveTo: steering.moveTo,
    setInsets: steering.setInsets,
    within: (outline) => nodesWithin(screen.nodes(), outline),
    captions: () => captions,
    labels: () => spots,
    kill() {
      killed = true;
      steering.kill();
      stopListening();
      overview.kill();
      sigma.kill();
    },
  };
}
