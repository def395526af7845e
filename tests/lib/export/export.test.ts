import { expect, test } from 'vitest';
import { toExtractRows } from '#lib/export/extract-rows.ts';
import { json } from '#lib/export/json.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const exported = JSON.parse([...json.write(SMALL)].join(''));

test('json holds every part under its documented name', () => {
  expect(Object.keys(exported)).toEqual(['articles', 'entities', 'mentions', 'relations', 'statements', 'suggestions', 'differences', 'redirects']);
});

test('each evidence quotes its sentence by offsets that give the words', () => {
  for (const { evidence } of exported.relations)
    for (const { article, start, end, text } of evidence)
      expect(exported.articles.find((a: { id: string }) => a.id === article).text.slice(start, end)).toBe(text);
  expect(exported.relations[1].evidence[0].text).toBe('Mayor Ada Bell visited Lindow on Friday.');
});

test('extract rows hold what their own article tells', () => {
  const [first, second] = [...toExtractRows(SMALL)];
  expect(first!.entities.map((e) => e.id)).toEqual(['ada-bell', 'visit-to-lindow', 'lindow']);
  expect(first!.entities[1]).toEqual({
    id: 'visit-to-lindow', type: 'event', name: 'visit to Lindow', surfaces: ['visited'], date: '2024-05-03', place: 'lindow', trigger: 'visited',
  });
  expect(second!.relations).toEqual([]);
  expect(second!.statements).toEqual([{ speaker: 'the-courier', start: 26, end: 47, kind: 'indirect', cue: 'According to' }]);
});
