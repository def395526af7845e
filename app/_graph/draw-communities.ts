import type { EntityId } from '#lib/model/ids.ts';
import type { Scene } from '../_state/scene.ts';
import { css } from './colour.ts';
import type { Placed } from './draw-labels.ts';
import type { Outlined } from './focus.ts';
import { isOn, type Caption } from './caption.ts';
import type { Palette } from './palette.ts';
import { spanningTree } from './spanning-tree.ts';

export interface CommunityFrame {
  readonly outlined: readonly Outlined[];
  /** By community, pairs of drawn members that are bridged. */
  readonly bridges: ReadonlyMap<number, readonly (readonly [EntityId, EntityId])[]>;
  /** The community that is looked at. */
  readonly lit: number | null;
  readonly palette: Palette;
  readonly width: number;
}

const kept = new WeakMap<Scene, CommunityFrame['bridges']>();

/** The bridges of a scene, made once; pinned members are bridged where they were put. */
export function bridgesOf(scene: Scene): CommunityFrame['bridges'] {
  const known = kept.get(scene);
  if (known) return known;
  const members = Map.groupBy(scene.nodes, ({ community }) => community);
  const bridges = new Map(
    [...members].map(([community, nodes]) => [
      community,
      spanningTree(nodes, (node) => scene.pins.get(node.id) ?? node).map(([a, b]) => [a.id, b.id] as const),
    ]),
  );
  kept.set(scene, bridges);
  return bridges;
}

/** Fewer members in the window make no outline. */
const LEAST = 3;
/** More outlines than this cover one another: those with the most members in the window are drawn. */
const MOST = 9;
const MOST_NARROW = 6;
/** Half the width of the wash around members and bridges, in pixels. */
const REACH = 19;
/**
 * Members farther apart than this share of the window's width are not bridged, and those that are bridged to none are left out:
 * arms across the picture cover what lies between.
 */
const LONGEST_BRIDGE = 0.2;
/** Pixels, where the community is looked at: all its members are shown. */
const LONGEST_LIT = 280;
const FONT = 13;
const LONGEST_NAME = 42;
const NARROW = 600;
const LONGEST_NARROW = 22;

/**
 * A wash of ink behind each community's drawn members: discs around them, joined along their minimum spanning tree
 * (after Bubble Sets, Collins et al. 2009, and KelpFusion, Meulemans et al. 2013). The lit one is stronger.
 */
export function drawCommunities(
  context: CanvasRenderingContext2D,
  placed: readonly Placed[],
  { outlined, bridges, lit, palette, width }: CommunityFrame,
): Caption[] {
  const inWindow = Map.groupBy(placed, ({ node }) => node.community);
  const spots = new Map(placed.map((at) => [at.node.id, at]));
  const captions: Caption[] = [];
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const around = outlined
    .map((one) => ({ ...one, here: inWindow.get(one.community) ?? [] }))
    .filter(({ here }) => here.length >= LEAST)
    .sort(
      (a, b) => Number(b.community === lit) - Number(a.community === lit) || b.here.length - a.here.length,
    )
    .slice(0, width < NARROW ? MOST_NARROW : MOST);
  for (const { community, lead, name, here } of around) {
    const strong = community === lit;
    const near = bridgesWithin(
      bridges.get(community) ?? [],
      spots,
      strong ? LONGEST_LIT : LONGEST_BRIDGE * width,
    );
    const members = strong ? here : here.filter((one) => near.some((ends) => ends.includes(one)));
    if (members.length < LEAST) continue;
    const path = outlineOf(members, near);
    const stroke = (reach: number, colour: string) => {
      context.lineWidth = 2 * reach;
      context.strokeStyle = colour;
      context.stroke(path);
    };
    stroke(REACH + 1, css(palette.ink, strong ? 0.5 : 0.18));
    stroke(REACH, css(palette.paper));
    stroke(REACH, css(palette.ink, strong ? 0.1 : 0.045));
    const caption = captionOf(context, members, { lead, name, palette, width, captions, placed });
    if (caption) captions.push(caption);
  }
  for (const caption of captions) write(context, caption, palette);
  return captions;
}

type Bridge = readonly [Placed, Placed];

function bridgesWithin(
  bridges: readonly (readonly [EntityId, EntityId])[],
  spots: ReadonlyMap<EntityId, Placed>,
  longest: number,
): Bridge[] {
  return bridges.flatMap(([from, to]): Bridge[] => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b && Math.hypot(a.x - b.x, a.y - b.y) <= longest ? [[a, b]] : [];
  });
}

function outlineOf(members: readonly Placed[], bridges: readonly Bridge[]): Path2D {
  const path = new Path2D();
  for (const { x, y } of members) {
    path.moveTo(x, y);
    path.lineTo(x + 0.01, y);
  }
  for (const [a, b] of bridges) {
    path.moveTo(a.x, a.y);
    path.lineTo(b.x, b.y);
  }
  return path;
}

/** Beside a member, the nearest to the one that lends its name first: inside of the window, off all nodes and off other captions. */
function captionOf(
  context: CanvasRenderingContext2D,
  members: readonly Placed[],
  around: Pick<Outlined, 'lead' | 'name'> &
    Pick<CommunityFrame, 'palette' | 'width'> & { captions: readonly Caption[]; placed: readonly Placed[] },
): Caption | null {
  const { lead, name, palette, captions, placed } = around;
  const longest = around.width < NARROW ? LONGEST_NARROW : LONGEST_NAME;
  const text = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  context.font = fontOf(palette);
  const width = context.measureText(text).width;
  const height = FONT + 4;
  const named = members.find(({ node }) => node.id === lead) ?? members[0]!;
  const far = ({ x, y }: Placed) => Math.hypot(x - named.x, y - named.y);
  const spots = members
    .toSorted((a, b) => far(a) - far(b))
    .flatMap(({ x, y }) => [
      { x, top: y - REACH - height - 1 },
      { x, top: y + REACH + 1 },
      { x: x + REACH + width / 2 + 4, top: y - height / 2 },
      { x: x - REACH - width / 2 - 4, top: y - height / 2 },
    ])
    .map(({ x, top }) => ({
      left: Math.max(8, Math.min(around.width - width - 8, x - width / 2)),
      top: Math.max(6, top),
    }));
  const free = spots.find(
    ({ left, top }) =>
      !captions.some((one) => overlaps({ left, top, width, height }, one)) &&
      !placed.some(({ x, y, radius }) => isOn(widened({ left, top, width, height }, radius), x, y)),
  );
  return free ? { lead, text, width, height, ...free } : null;
}

function widened({ left, top, width, height }: Omit<Caption, 'lead' | 'text'>, by: number) {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

function overlaps(a: Omit<Caption, 'lead' | 'text'>, b: Omit<Caption, 'lead' | 'text'>): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function write(context: CanvasRenderingContext2D, { text, left, top }: Caption, palette: Palette): void {
  context.font = fontOf(palette);
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.lineWidth = 4;
  context.strokeStyle = css(palette.paper, 0.9);
  context.strokeText(text, left, top);
  context.fillStyle = css(palette.ink, 0.74);
  context.fillText(text, left, top);
}

function fontOf({ serif }: Palette): string {
  return `italic 500 ${FONT}px ${serif}`;
}
