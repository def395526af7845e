import { expect, test } from 'vitest';
import type { GoldArticle } from '#lib/learn/events/gold-articles.ts';
import { errorTable, scoreTable } from '#lib/learn/relations/score-relations.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { LocalKey } from '#lib/model/ids.ts';
import type { Reading } from '#lib/model/reading.ts';

type Link = readonly [from: string, to: string, type: string];
/** Key, type and where its one mention stands. */
type Standing = readonly [key: string, type: EntityType, start: number];

function gold(standing: readonly Standing[], links: readonly Link[]): GoldArticle {
  return {
    id: 'a', title: '', published: '2025-01-01', text: '', statements: [], exceptions: [], other: false,
    entities: standing.map(([key, type]) => ({ key, type, surfaces: [] })),
    relations: links.map(([from, to, type]) => ({ from, to, type, quote: '' })),
    spans: standing.map(([key, type, start]) => ({ start, end: start + 5, key, type, trigger: type === 'event' })),
  };
}

function ours(standing: readonly Standing[], links: readonly Link[]): Reading {
  return {
    sentences: [], entities: [], statements: [],
    mentions: standing.map(([key, type, start]) => ({
      start, end: start + 5, surface: '', type, level: type === 'event' ? 'trigger' : 'name', entity: key as LocalKey, via: null,
    })),
    relations: links.map(([from, to, type]) => ({
      from: from as LocalKey, to: to as LocalKey, type: type as 'participant', role: null, start: 0, end: 5, sentence: 0, attribution: null,
    })),
  };
}

const pairs = [
  [
    gold(
      [['roe', 'person', 0], ['vote', 'event', 10], ['lima', 'place', 20], ['fire', 'event', 30]],
      [['roe', 'vote', 'participant'], ['vote', 'lima', 'occurred-in'], ['roe', 'fire', 'participant'], ['roe', 'lima', 'origin']],
    ),
    ours(
      [['p', 'person', 2], ['e', 'event', 12], ['q', 'place', 20], ['x', 'event', 50], ['y', 'person', 60]],
      [['p', 'e', 'participant'], ['p', 'x', 'participant'], ['p', 'q', 'affiliation'], ['y', 'q', 'affiliation']],
    ),
  ],
] as const;

test('ends are aligned by where they stand, and a relation counts by both ends and type', () => {
  const rows = scoreTable(pairs).split('\n');
  expect(rows).toContain('| events | 1 | 1 | 1 | 50.0 / 50.0 / 50.0 |');
  expect(rows).toContain('| relations | 1 | 3 | 3 | 25.0 / 25.0 / 25.0 |');
  expect(rows).toContain('| participant | 1 | 1 | 1 | 50.0 / 50.0 / 50.0 |');
});

test('errors are told by what they hang on', () => {
  const rows = errorTable(pairs).split('\n').slice(2).sort();
  expect(rows).toEqual([
    '| 1 | false, affiliation end |',
    '| 1 | false, affiliation wrong type |',
    '| 1 | false, participant event |',
    '| 1 | missed, occurred-in link |',
    '| 1 | missed, origin wrong type |',
    '| 1 | missed, participant event |',
  ]);
});
