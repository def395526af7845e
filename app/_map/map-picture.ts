import type { EntityId } from '#lib/model/ids.ts';
import { drawLabels } from '../_graph/draw-labels.ts';
import { focusOf, type Interest } from '../_graph/focus.ts';
import type { PictureEvents } from '../_graph/gestures.ts';
import type { Palette } from '../_graph/palette.ts';
import type { LabelSpot } from '../_graph/place-labels.ts';
import { radius as radiusOf } from '../_graph/style.ts';
import type { MapMark } from '../_state/on-map.ts';
import type { Scene } from '../_state/scene.ts';
import type { MapView } from '../_state/view-state.ts';
import { drawMarks, type DrawnMark } from './draw-marks.ts';
import { drawWorld } from './draw-world.ts';
import { layWorld, type LaidWorld } from './lay-world.ts';
import { fitted as fittedTo, panned, toWindow, zoomed, type Insets } from './map-camera.ts';
import { listenOnMap } from './map-gestures.ts';
import { steerMap } from './map-steering.ts';
import { placeMarks, type PlacedMarks } from './place-marks.ts';
import { createPlane, type Point } from './plane.ts';
import { loadCoarseWorld, loadFineWorld } from './world.ts';

/** A drawn map: told what to show, it tells what was done in it. */
export interface MapPicture {
  show(marks: readonly MapMark[], scene: Scene): void;
  attend(interest: Interest): void;
  recolour(palette: Palette): void;
  fit(): void;
  /** Farther by a factor above 1, nearer below. */
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  /** Moves just so far that the mark is to be seen. */
  reveal(id: EntityId): void;
  moveTo(view: MapView | null): void;
  setInsets(insets: Insets): void;
  /** Where a mark stands in the window and where names stand in the container, in pixels: for tests. */
  whereIs(id: string): Point | null;
  labels(): readonly LabelSpot[];
  kill(): void;
}

export interface MapInput {
  readonly container: HTMLElement;
  /** Every longitude of the graph: the map is cut where none of them is. */
  readonly longitudes: readonly number[];
  readonly marks: readonly MapMark[];
  readonly scene: Scene;
  readonly interest: Interest;
  readonly palette: Palette;
  readonly view: MapView | null;
  readonly insets: Insets;
  /** Milliseconds a movement takes; 0 where motion is unwanted. */
  readonly pace: number;
  readonly onMove: (view: MapView | null) => void;
  readonly events: PictureEvents;
}

/** Marks are somewhat smaller than in the graph: land is fuller than paper. */
const MARKS = 0.82;
/** From this scale on the coarse world shows its corners. */
const NEAR = 0.45;
const HERE = { x: 0, y: 0 };
const NO_PINS: ReadonlyMap<EntityId, unknown> = new Map();

function sizeOf({ node }: MapMark): number {
  return MARKS * radiusOf(node.importance);
}

export async function drawMap(input: MapInput): Promise<MapPicture> {
  const { container } = input;
  let { marks, scene, interest, palette, insets } = input;
  const plane = createPlane(input.longitudes);
  let world: LaidWorld = layWorld(plane, await loadCoarseWorld());
  let fine: 'no' | 'asked' | 'here' = 'no';
  const canvas = container.appendChild(document.createElement('canvas'));
  const context = canvas.getContext('2d')!;
  canvas.style.cssText = 'display:block;width:100%;height:100%';
  let size = { width: container.clientWidth, height: container.clientHeight };
  const at = new Map<string, Point>();
  let drawn: DrawnMark[] = [];
  let spots: readonly LabelSpot[] = [];
  let dead = false;

  const pointOf = (mark: MapMark): Point => {
    const key = mark.place.id;
    const point = at.get(key) ?? plane.at(mark.longitude, mark.latitude);
    at.set(key, point);
    return point;
  };
  /** Middles of countries and regions say little of where things are. */
  const fittedCamera = () => {
    const exact = marks.filter(({ isArea }) => !isArea);
    return fittedTo(plane, size, insets, (exact.length > 1 ? exact : marks).map(pointOf));
  };
  const steering = steerMap({
    plane,
    view: input.view,
    pace: input.pace,
    size: () => size,
    fitted: fittedCamera,
    onStep: () => schedule(),
    onMove: input.onMove,
  });

  let thinned: {
    scale: number;
    marks: readonly MapMark[];
    selected: EntityId | null;
    placed: PlacedMarks;
  } | null = null;
  /** The same wherever the map is moved to; what is selected and belongs to it goes first. */
  const placed = () => {
    const { selected, lit } = focusOf({ ...interest, hovered: null }, scene);
    const { scale } = steering.camera;
    if (thinned?.scale === scale && thinned.marks === marks && thinned.selected === selected)
      return thinned.placed;
    const rank = ({ node: { id } }: MapMark) => (id === selected ? 2 : lit?.has(id) ? 1 : 0);
    const wishes = marks
      .toSorted((a, b) => rank(b) - rank(a))
      .map((mark) => {
        const { x, y } = pointOf(mark);
        const at = mark.node.type === 'event' ? mark.place.id : null;
        return { id: mark.node.id, x: x * scale, y: y * scale, radius: sizeOf(mark), at };
      });
    thinned = { scale, marks, selected, placed: placeMarks(wishes) };
    return thinned.placed;
  };

  const draw = () => {
    const { camera } = steering;
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    drawWorld(context, world, camera, size, palette);
    const focus = focusOf(interest, scene);
    const { offsets, joined } = placed();
    drawn = marks.flatMap((mark) => {
      const { id } = mark.node;
      const offset = offsets.get(id) ?? (id === focus.hovered || id === focus.selected ? HERE : undefined);
      const { x, y } = toWindow(camera, size, pointOf(mark));
      const inside = x > -60 && y > -60 && x < size.width + 60 && y < size.height + 60;
      if (!offset || !inside) return [];
      return [{ mark, x: x + offset.x, y: y + offset.y, radius: sizeOf(mark) }];
    });
    drawMarks(context, drawn, focus, palette);
    const named = drawn.map(({ mark, ...where }) => ({ node: mark.node, ...where }));
    spots = drawLabels(context, named, { ...size, focus, palette, beyond: joined, pins: NO_PINS, taken: [] });
    if (camera.scale > NEAR && fine === 'no') void refine();
  };
  const refine = async () => {
    fine = 'asked';
    try {
      world = layWorld(plane, await loadFineWorld());
      fine = 'here';
      schedule();
    } catch {
      fine = 'no';
    }
  };
  let frame = 0;
  const schedule = () => {
    if (!frame && !dead)
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
  };

  const markAt = ({ x, y }: Point, reach: number): EntityId | null => {
    let best: { id: EntityId; distance: number } | null = null;
    for (const { mark, ...spot } of drawn) {
      const distance = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
      if (distance <= reach && (!best || distance < best.distance)) best = { id: mark.node.id, distance };
    }
    return best?.id ?? null;
  };
  const stopListening = listenOnMap(container, {
    events: input.events,
    markAt,
    onPan: (dx, dy) => steering.byHand(panned(plane, size, steering.camera, dx, dy)),
    onZoom: (factor, spot) => steering.byHand(zoomed(plane, size, steering.camera, factor, spot)),
  });
  const resized = new ResizeObserver(() => {
    const before = size;
    size = { width: container.clientWidth, height: container.clientHeight };
    // Told once at first, too, when nothing has changed.
    if (!size.width || !size.height || (size.width === before.width && size.height === before.height)) return;
    if (steering.isFitted) steering.fit(0);
    else schedule();
  });
  resized.observe(container);
  draw();

  return {
    show(next, nextScene) {
      const same = next.length === marks.length && next.every(({ node }, i) => node.id === marks[i]!.node.id);
      [marks, scene] = [next, nextScene];
      if (steering.isFitted && !same && marks.length) steering.fit();
      else schedule();
    },
    attend(next) {
      interest = next;
      schedule();
    },
    recolour(next) {
      palette = next;
      schedule();
    },
    fit: () => steering.fit(),
    zoom(factor) {
      const middle = { x: size.width / 2, y: size.height / 2 };
      steering.byHand(zoomed(plane, size, steering.camera, 1 / factor, middle), input.pace);
    },
    pan: (dx, dy) => steering.byHand(panned(plane, size, steering.camera, dx, dy)),
    reveal(id) {
      const mark = marks.find(({ node }) => node.id === id);
      if (!mark) return;
      const { camera } = steering;
      const { x, y } = toWindow(camera, size, pointOf(mark));
      const inX = Math.min(Math.max(x, insets.left), size.width - insets.right);
      const inY = Math.min(Math.max(y, insets.top), size.height - insets.bottom);
      if (x === inX && y === inY) return;
      const shown = panned(plane, size, camera, x - inX, y - inY);
      // A map that follows what is shown goes on to do so.
      if (steering.isFitted) steering.aside(shown);
      else steering.byHand(shown, input.pace);
    },
    moveTo: (view) => steering.moveTo(view),
    setInsets(next) {
      insets = next;
    },
    whereIs(id) {
      const box = container.getBoundingClientRect();
      const spot = drawn.find(({ mark }) => mark.node.id === id);
      return spot ? { x: box.left + spot.x, y: box.top + spot.y } : null;
    },
    labels: () => spots,
    kill() {
      dead = true;
      cancelAnimationFrame(frame);
      steering.stop();
      resized.disconnect();
      stopListening();
      canvas.remove();
    },
  };
}
