import { describe, expect, it } from 'vitest';
import { mix, parseHex, premultiplied } from '../../../app/_graph/colour.ts';
import { focusOf } from '../../../app/_graph/focus.ts';
import { labelLines } from '../../../app/_graph/label-lines.ts';
import { nearestLine } from '../../../app/_graph/nearest-line.ts';
import { edgeStyle, nodeStyle, radius } from '../../../app/_graph/style.ts';
import type { Palette } from '../../../app/_graph/palette.ts';
import { makeScene } from '../../../app/_state/scene.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { BRIDGE, edge, id, indexGraph, node } from '../sample-graph.ts';

const scene = makeScene(indexGraph(BRIDGE), FIRST_VIEW);
const NOTHING = { selection: null, hovered: null, matches: null, outlined: null };
const palette: Palette = {
  paper: [255, 255, 255],
  ink: [0, 0, 0],
  accent: [200, 80, 30],
  focus: [30, 100, 150],
  types: { person: [200, 0, 0], institution: [0, 0, 200], place: [0, 200, 0], event: [100, 0, 100] },
  density: 'normal',
  serif: 'serif',
  sans: 'sans-serif',
};

describe('colours', () => {
  it('parse, mix and premultiply', () => {
    expect([parseHex('#faf8f3'), parseHex('#fff'), parseHex('tomato')]).toEqual([
      [250, 248, 243],
      [255, 255, 255],
      [0, 0, 0],
    ]);
    expect(mix([0, 100, 200], [100, 100, 100], 0.5)).toEqual([50, 100, 150]);
    expect(premultiplied([200, 100, 0], 0.5)).toBe('rgba(100,50,0,0.5)');
  });
});

describe('focus', () => {
  it('lights all while nothing is looked at', () => {
    expect(focusOf(NOTHING, scene).lit).toBeNull();
  });
  it('lights a selected node and its neighbours', () => {
    const focus = focusOf({ ...NOTHING, selection: { kind: 'node', id: id('opening') } }, scene);
    expect([...focus.lit!].sort()).toEqual(['firm', 'opening']);
  });
  it('goes with the pointer first, then with the search, then with the selection', () => {
    const selection = { kind: 'node', id: id('ann') } as const;
    const matches = new Set([id('cleo')]);
    const hovered = { kind: 'line', a: id('ben'), b: id('firm') } as const;
    expect([...focusOf({ ...NOTHING, selection, matches }, scene).lit!]).toEqual(['cleo']);
    const focus = focusOf({ ...NOTHING, selection, matches, hovered }, scene);
    expect([focus.line, focus.selected]).toEqual([['ben', 'firm'], 'ann']);
  });
  it('dims nothing for a node that is not drawn', () => {
    expect(focusOf({ ...NOTHING, selection: { kind: 'node', id: id('nobody') } }, scene).lit).toBeNull();
  });
});

describe('style', () => {
  const focus = focusOf({ ...NOTHING, selection: { kind: 'node', id: id('opening') } }, scene);
  it('sizes by importance, within bounds', () => {
    expect([radius(0), radius(1), radius(7), radius(-1)]).toEqual([4.5, 15.5, 15.5, 4.5]);
  });
  it('dims what is out of focus towards the paper', () => {
    expect(nodeStyle(node('Firm', 'institution'), focus, palette, 1).color).toBe('rgba(0,0,200,1)');
    expect(nodeStyle(node('Cleo', 'person'), focus, palette, 1).color).toBe('rgba(237,173,173,1)');
  });
  it('draws stated lines 1 to 3 pixels wide, faint ones thin, suggestions not at all', () => {
    const rest = focusOf(NOTHING, scene);
    const width = (weight: number) => edgeStyle({ ...edge('ann', 'firm'), weight }, rest, palette).size;
    expect([width(1), width(2), width(1000)]).toEqual([1, 2, 2.998]);
    expect(edgeStyle(edge('ben', 'cleo', 'suggestion'), rest, palette).color).toBe('rgba(0,0,0,0)');
  });
});

describe('nearestLine', () => {
  const line = (item: string, y: number, handicap = 0) => ({ item, x1: 0, x2: 100, y1: y, y2: y, handicap });
  it('takes the nearest within reach', () => {
    expect(nearestLine([line('far', 9), line('near', 4)], 50, 0, 6)).toBe('near');
    expect(nearestLine([line('far', 9)], 50, 0, 6)).toBeNull();
  });
  it('ends where the line ends', () => {
    expect(nearestLine([line('a', 0)], 120, 0, 6)).toBeNull();
  });
  it('prefers a stated line to a faint one that is a little nearer', () => {
    expect(nearestLine([line('faint', 1, 2.5), line('stated', 2)], 50, 0, 6)).toBe('stated');
  });
});

describe('labelLines', () => {
  it('keeps short names', () => {
    expect(labelLines({ type: 'institution', name: 'Ann Lee', aliases: [] })).toEqual(['Ann Lee']);
  });
  it('takes the acronym of a long one', () => {
    expect(
      labelLines({
        type: 'institution',
        name: 'International Atomic Energy Agency',
        aliases: ['the agency', 'IAEA'],
      }),
    ).toEqual(['IAEA']);
  });
  it('breaks one without an acronym near its middle', () => {
    expect(
      labelLines({ type: 'institution', name: 'Ministry of Agriculture and Fisheries', aliases: [] }),
    ).toEqual(['Ministry of Agriculture', 'and Fisheries']);
  });
  it('cuts what has no space', () => {
    expect(labelLines({ type: 'institution', name: 'x'.repeat(10_000), aliases: [] })).toEqual([
      `${'x'.repeat(25)}…`,
    ]);
  });
});
