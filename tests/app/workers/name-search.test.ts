import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExplorer, type Explorer } from '#lib/explorer.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import type { SearchView } from '#lib/model/views.ts';
import { createNameSearch } from '../../../app/_workers/name-search.ts';
import { sampleNames } from '../../bench/sample-names.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

/* The browser's search by name is the server's: by the same code, over what the snapshot carries. */

/** Made-up people, bodies, places and events with aliases, told by three outlets on three days. */
const MANY = Knowledge.parse({
  ...SMALL,
  articles: ['Echo', 'The Courier', null].map((outlet, i) => ({
    ...SMALL.articles[0]!,
    id: `m${i}`,
    outlet,
    published: `2025-0${i + 1}-10`,
  })),
  sentences: { m0: [], m1: [], m2: [] },
  entities: sampleNames(600).map(({ name, aliases }, i) => ({
    ...SMALL.entities[0]!,
    id: `e${i}`,
    type: (['person', 'institution', 'place', 'event'] as const)[i % 4],
    name,
    aliases: aliases.map((surface) => ({ surface, uses: [] })),
    location:
      i % 4 === 2 && i % 3 === 0
        ? { ...SMALL.entities.find((e) => e.location)!.location, kind: 'town', name: `Old ${name}` }
        : null,
    date: null,
    trigger: i % 4 === 3 ? 'summit' : null,
    parts: [{ article: `m${i % 3}`, key: `e${i}`, reasons: [] }],
    mentionCount: 1 + (i % 17),
    articles: [`m${i % 3}`],
  })),
  mentions: [],
  relations: [],
  coMentions: [],
  statements: [],
  suggestions: [],
  redirects: {},
});

const byName = ({ query, groups, warnings }: SearchView) => ({
  query,
  groups: groups.filter(({ type }) => type !== null),
  warnings,
});

function both(explorer: Explorer): (text: string) => { server: SearchView; browser: SearchView } {
  const search = createNameSearch(decodeSnapshot(encodeSnapshot(explorer.graph())));
  return (text) => ({ server: explorer.search(text), browser: search(text) });
}

describe.each([
  ['a small corpus', SMALL, SMALL.entities.map(({ name }) => name)],
  ['six hundred names', MANY, MANY.entities.map(({ name }) => name)],
] as const)('%s', (_, knowledge, names) => {
  const ask = both(createExplorer(knowledge));

  test('whatever is typed, the same names come in the same order with the same marks', () => {
    const typed = fc.tuple(fc.constantFrom(...names), fc.nat(20), fc.nat(20)).map(([name, keep, spoil]) => {
      const start = name.slice(0, 2 + keep);
      const at = spoil % start.length;
      return spoil % 3 ? start : start.slice(0, at) + start.slice(at + 1);
    });
    const narrowed = fc.constantFrom(
      '',
      ' type:person',
      ' -type:event',
      ' outlet:echo',
      ' before:2025-02',
      ' -of',
    );
    fc.assert(
      fc.property(typed, narrowed, (text, more) => {
        const { server, browser } = ask(text + more);
        expect(byName(browser)).toEqual(byName(server));
        if (browser.lit.length) expect(browser.lit).toEqual(server.lit);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'type:place',
    'outlet:courier',
    'after:2025-01 type:event',
    'type:unicorn',
    '',
    '-only',
    'zzzzqq',
  ])('“%s” is answered alike', (text) => {
    const { server, browser } = ask(text);
    expect(byName(browser)).toEqual(byName(server));
  });
});

test('a place is found by its name in the gazetteer, too', () => {
  const place = MANY.entities.find(({ location }) => location)!;
  const { browser } = both(createExplorer(MANY))(`"Old ${place.name}"`);
  expect(browser.groups[0]!.hits[0]).toMatchObject({ title: place.name, note: `also Old ${place.name}` });
});
