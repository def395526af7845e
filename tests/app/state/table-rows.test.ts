import { describe, expect, it } from 'vitest';
import { canOpen, named, tableRows } from '../../../app/_state/table-rows.ts';
import { BRIDGE, id, indexGraph, node } from '../sample-graph.ts';

const index = indexGraph(BRIDGE);
const all = { node: () => true, edge: () => true };
const outline = (open: readonly string[], passes: Parameters<typeof tableRows>[3] = all) =>
  tableRows(index, index.byImportance, new Set(open), passes).map(
    ({ level, node: one, joined }) =>
      `${'  '.repeat(level - 1)}${one.name}${joined ? `: ${joined.words}` : ''}`,
  );

describe('the outline', () => {
  it('is the table while nothing is open', () => {
    expect(outline([])).toEqual(['Ann', 'Firm', 'Opening', 'Ben', 'Cleo']);
  });

  it('opens a row into its neighbours, what is stated first, and goes on without turning back', () => {
    expect(outline(['ben', 'ben/firm']).slice(3)).toEqual([
      'Ben',
      '  Firm: same sentence',
      '    Ann: same sentence',
      '    Opening: same sentence',
      '    Cleo: same sentence',
      '  Cleo: same thing?',
      '  Ann: same sentence',
      'Cleo',
    ]);
  });

  it('leaves out what the filters leave out, and says what cannot be opened', () => {
    expect(outline(['ben'], { ...all, node: (one) => one !== id('firm') }).slice(3, 6)).toEqual([
      'Ben',
      '  Cleo: same thing?',
      '  Ann: same sentence',
    ]);
    const none = { ...all, edge: () => false };
    const [ann] = tableRows(index, index.byImportance, new Set(), all);
    expect([canOpen(index, ann!, all), canOpen(index, ann!, none)]).toEqual([true, false]);
  });

  it('counts each row among its siblings', () => {
    const rows = tableRows(index, index.byImportance, new Set(['ann']), all);
    expect(rows.slice(0, 3).map(({ place, siblings }) => [place, siblings])).toEqual([
      [1, 5],
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('names that contain', () => {
  const nodes = [node('Élan', 'place'), node('Ben', 'person', { aliases: ['Benjamin Low'] })];
  it('forgive case and accents and look at other names too', () => {
    expect(named(nodes, 'ela').map(({ name }) => name)).toEqual(['Élan']);
    expect(named(nodes, ' LOW ').map(({ name }) => name)).toEqual(['Ben']);
    expect(named(nodes, '')).toBe(nodes);
  });
});
