import type { GraphNode } from '#lib/model/graph-view.ts';
import { LINE_KINDS, LINE_WORDS, TYPE_WORDS, TYPES } from '../../_state/wording.ts';
import type { Scene } from '../../_state/scene.ts';
import type { LineKind, Selection } from '../../_state/view-state.ts';
import { shapePath } from '../../_ui/paper-colours.ts';
import { css } from '../colour.ts';
import { focusOf, type Focus } from '../focus.ts';
import { labelLines } from '../label-lines.ts';
import type { Palette } from '../palette.ts';
import { placeLabels } from '../place-labels.ts';
import { edgeStyle, isLit, labelStyle, lineStrength, nodeStyle, touches } from '../style.ts';
import { onPage } from './on-page.ts';

/** What a printed page holds, from back to front; lengths in units of the page. */
export type PrintItem =
  | {
      readonly kind: 'line';
      readonly path: string;
      readonly colour: string;
      readonly opacity: number;
      readonly width: number;
      readonly dashed: boolean;
    }
  | { readonly kind: 'shape'; readonly path: string; readonly fill: string; readonly rim: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The middle of the line. */
      readonly y: number;
      readonly text: string;
      /** As CSS's `font`. */
      readonly font: string;
      readonly fill: string;
      /** Paper around the letters, so that lines do not run through them. */
      readonly halo: string | null;
      readonly centred: boolean;
    };

export interface PrintPage {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly items: readonly PrintItem[];
}

export interface PrintInput {
  readonly scene: Scene;
  readonly selection: Selection | null;
  readonly palette: Palette;
  readonly title: string;
  /** What is shown, from where, when: the line at the foot. */
  readonly attribution: string;
  /** Width of a text in a font, in units of the page. */
  readonly measure: (text: string, font: string) => number;
}

/** A4 across, four units to the millimetre: the smallest names print at about 8 points. */
export const PAGE = { width: 1188, height: 840, widthMm: 297, heightMm: 210 } as const;
const FOOT = 66;
const MARGIN = 36;

/** The drawn graph as a page for print: lines, shapes, names, legend and where it comes from. */
export function printPage({ scene, selection, palette, title, attribution, measure }: PrintInput): PrintPage {
  const focus = focusOf({ selection, hovered: null, matches: null, outlined: null }, scene);
  const area = {
    left: 80,
    top: MARGIN,
    width: PAGE.width - 160,
    height: PAGE.height - FOOT - 2 * MARGIN - 20,
  };
  const at = onPage(
    scene.nodes.map(({ id, x, y }) => ({ id, ...(scene.pins.get(id) ?? { x, y }) })),
    area,
  );
  const radius = (node: GraphNode) => nodeStyle(node, focus, palette, 1).size;
  const lines = scene.edges.flatMap((edge): PrintItem[] => {
    const [a, b] = [at.get(edge.a), at.get(edge.b)];
    if (!a || !b) return [];
    const near = touches(edge, focus);
    const asked = edge.kind === 'suggestion';
    return [
      {
        kind: 'line',
        path: `M${a.x} ${a.y}L${b.x} ${b.y}`,
        colour: css(asked ? palette.accent : palette.ink),
        opacity: asked ? 0.75 : round(lineStrength(edge, near, focus)),
        width: round(edgeStyle(edge, focus, palette).size),
        dashed: asked,
      },
    ];
  });
  const shapes = scene.nodes.flatMap((node): PrintItem[] => {
    const spot = at.get(node.id);
    if (!spot) return [];
    const { color } = nodeStyle(node, focus, palette, 1);
    return [
      {
        kind: 'shape',
        path: shapePath(node.type, spot.x, spot.y, round(radius(node))),
        fill: color,
        rim: css(palette.paper),
      },
    ];
  });
  return {
    width: PAGE.width,
    height: PAGE.height,
    paper: css(palette.paper),
    title,
    items: [
      ...lines,
      ...shapes,
      ...names(scene, at, focus, palette, measure),
      ...legend(palette, measure),
      text(MARGIN, PAGE.height - 22, attribution, `400 10.5px ${palette.sans}`, css(palette.ink, 0.75)),
    ],
  };
}

function names(
  scene: Scene,
  at: ReadonlyMap<string, { x: number; y: number }>,
  focus: Focus,
  palette: Palette,
  measure: PrintInput['measure'],
): PrintItem[] {
  const rank = (node: GraphNode) =>
    (node.id === focus.selected ? 3 : isLit(node.id, focus) ? 1 : 0) + node.importance;
  const nodes = scene.nodes
    .filter((node) => at.has(node.id))
    .toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const wishes = nodes.map((node) => {
    const { font, height } = labelStyle(node, focus, palette);
    const rows = labelLines(node);
    const width = Math.max(...rows.map((row) => measure(row, font)));
    const { size } = nodeStyle(node, focus, palette, 1);
    return {
      id: node.id,
      ...at.get(node.id)!,
      radius: size,
      width,
      height: height * rows.length,
      urgent: node.id === focus.selected,
    };
  });
  const byId = new Map(nodes.map((node) => [node.id as string, node]));
  return placeLabels(wishes, PAGE.width, PAGE.height - FOOT).flatMap(({ id, left, top, width }) => {
    const node = byId.get(id)!;
    const { font, height, colour } = labelStyle(node, focus, palette);
    return labelLines(node).map((row, i) => ({
      ...text(left + width / 2, top + height * (i + 0.5), row, font, colour),
      halo: css(palette.paper),
      centred: true,
    }));
  });
}

/** What shapes and lines mean, in one row. */
function legend(palette: Palette, measure: PrintInput['measure']): PrintItem[] {
  const font = `500 11px ${palette.sans}`;
  const y = PAGE.height - FOOT + 20;
  const out: PrintItem[] = [
    {
      kind: 'line',
      path: `M${MARGIN} ${y - 18}H${PAGE.width - MARGIN}`,
      colour: css(palette.ink),
      opacity: 0.15,
      width: 1,
      dashed: false,
    },
  ];
  let x = MARGIN + 6;
  const word = (label: string) => {
    out.push(text(x, y, label, font, css(palette.ink)));
    x += measure(label, font) + 22;
  };
  for (const type of TYPES) {
    out.push({
      kind: 'shape',
      path: shapePath(type, x, y, 6),
      fill: css(palette.types[type]),
      rim: css(palette.paper),
    });
    x += 13;
    word(TYPE_WORDS[type].many);
  }
  x += 10;
  for (const kind of LINE_KINDS) {
    out.push({ kind: 'line', path: `M${x} ${y}h24`, ...lineSample(kind, palette) });
    x += 31;
    word(LINE_WORDS[kind]);
  }
  return out;
}

function lineSample(kind: LineKind, palette: Palette) {
  const colour = css(kind === 'suggestion' ? palette.accent : palette.ink);
  const opacity = { stated: 0.6, 'co-mention': 0.2, suggestion: 0.75 }[kind];
  return { colour, opacity, width: kind === 'stated' ? 2 : 1.2, dashed: kind === 'suggestion' };
}

function text(x: number, y: number, content: string, font: string, fill: string) {
  return {
    kind: 'text' as const,
    x: round(x),
    y: round(y),
    text: content,
    font,
    fill,
    halo: null,
    centred: false,
  };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
