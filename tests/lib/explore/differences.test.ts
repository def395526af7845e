import { expect, test } from 'vitest';
import { compareView } from '#lib/explore/compare-view.ts';
import { indexKnowledge } from '#lib/explore/corpus-index.ts';
import { daysIn } from '#lib/explore/differences/dates.ts';
import { allDifferences } from '#lib/explore/differences/differences.ts';
import { disputed } from '#lib/explore/disputed.ts';
import { figuresIn } from '#lib/explore/differences/figures.ts';
import type { Difference } from '#lib/model/difference.ts';
import { EntityId } from '#lib/model/ids.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';
import { TWO_TELLINGS } from '../../fixtures/two-tellings.ts';

const index = indexKnowledge(TWO_TELLINGS);
const view = compareView(index, EntityId.parse('flood'));

function brief({ kind, subjects, perhaps, tellings }: Difference): string {
  const told = tellings.map((t) => `${t.outlet}: ${t.words.map((w) => w.text).join(', ')}`).join(' | ');
  return `${kind}${perhaps ? '?' : ''} ${subjects.map((s) => s.id).join('+')} | ${told}`;
}

test('an event told by three outlets, each kind of difference once', () => {
  expect(view.differences.map(brief)).toEqual([
    'wording flood | Copy Daily: flood | North Post: flood | South Herald: deluge',
    'spelling varna | Copy Daily: Varna | North Post: Varna | South Herald: Warna',
    'spelling? petar-dimov+petar-dimow | Copy Daily: Petar Dimov | North Post: Dimov, Petar Dimov | South Herald: Petar Dimow',
    'number flood | Copy Daily: 12 people dead | North Post: 12 people dead | South Herald: 15 people dead',
    'date flood | Copy Daily: May 3 | North Post: May 3 | South Herald: May 4',
    'role? petar-dimov+petar-dimow | North Post: Governor | South Herald: Minister',
    'missing flood | North Post: every family would receive help before the winter comes',
  ]);
});

test('each difference shows the sentence with its outlet, and who says nothing', () => {
  const number = view.differences.find((d) => d.kind === 'number')!;
  expect(number.tellings.map((t) => t.passages.map((p) => p.text.slice(0, 9)))).toEqual([
    ['The flood'],
    ['The flood'],
    ['The delug'],
  ]);
  expect(view.differences.find((d) => d.kind === 'role')!.silent).toEqual([
    { outlet: 'Copy Daily', original: null },
  ]);
});

test('a near-copy is no independent source', () => {
  expect(view.tellers).toHaveLength(3);
  expect(view.independentSources).toBe(2);
});

test('a place tells what its happenings are called differently beside its own name', () => {
  const { differences } = compareView(index, EntityId.parse('varna'));
  expect(differences.filter(({ kind }) => kind === 'wording' || kind === 'spelling').map(brief)).toEqual([
    'wording flood | Copy Daily: flood | North Post: flood | South Herald: deluge',
    'spelling varna | Copy Daily: Varna | North Post: Varna | South Herald: Warna',
  ]);
});

test('the whole corpus lists every open question once', () => {
  const pairs = [...allDifferences(index)].filter((d) => d.perhaps).map((d) => d.kind);
  expect(pairs).toEqual(['spelling', 'role']);
});

test('what is told differently in most ways comes first, each kind counted', () => {
  const most = disputed(allDifferences(index));
  expect(most[0]!.subjects.map(({ id }) => id)).toEqual(['flood']);
  expect(most[0]!.kinds.map(({ kind }) => kind)).toEqual(['wording', 'number', 'date', 'missing']);
  expect(most.map(({ total }) => total)).toEqual(most.map(({ total }) => total).toSorted((a, b) => b - a));
  expect(most.reduce((sum, { total }) => sum + total, 0)).toBe([...allDifferences(index)].length);
});

test('a shorter form both use is no difference; one outlet alone has none', () => {
  const small = indexKnowledge(SMALL);
  expect(compareView(small, EntityId.parse('lindow')).differences).toEqual([]);
  expect(compareView(small, EntityId.parse('visit-to-lindow')).differences).toEqual([]);
});

test.each([
  ['It killed at least 12 people.', [[12, 'killed']]],
  ['Some 1,200 homes burned.', [[1200, 'home']]],
  [
    'Two million voters in 3 of 27 states',
    [
      [2e6, 'voter'],
      [27, 'state'],
    ],
  ],
  ['In 2014 the war began.', []],
  ['Troops came on May 3 and left on August 4 by ship.', []],
] as const)('figures of %s', (sentence, figures) => {
  expect(figuresIn(sentence).map(({ value, of }) => [value, of])).toEqual(figures);
});

test('days as outlets print them', () => {
  expect(daysIn('on Nov. 30, 2 May and June 1st; May it last').map((d) => d.day)).toEqual([
    '11-30',
    '5-2',
    '6-1',
  ]);
});
