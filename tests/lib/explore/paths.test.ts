import { expect, test } from 'vitest';
import { createExplorer } from '#lib/explorer.ts';
import { pathText } from '#lib/explore/path-text.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { PathsView } from '#lib/model/views.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const explorer = createExplorer(SMALL);
const without = (parts: Partial<Knowledge>) => createExplorer(Knowledge.parse({ ...SMALL, ...parts }));
const names = (view: PathsView) => view.routes.map((hops) => [hops[0]!.from, ...hops.map((h) => h.to)].map((n) => n.name).join(' > '));

test('stated relations connect, each step said in its own direction', () => {
  const view = PathsView.parse(explorer.paths('lindow', 'ada-bell'));
  expect(view.kind).toBe('stated');
  expect(names(view)).toEqual(['Lindow > visit to Lindow > Ada Bell']);
  expect(view.routes[0]!.map((h) => h.stated.map((s) => `${s.subject.name} ${s.words} ${s.object.name}`))).toEqual([
    ['visit to Lindow took place in Lindow'],
    ['Ada Bell took part in visit to Lindow'],
  ]);
});

test('names in one sentence connect only where nothing stated does', () => {
  const view = without({ relations: [] }).paths('ada-bell', 'lindow');
  expect(view.kind).toBe('co-mention');
  expect(names(view)).toEqual(['Ada Bell > Lindow']);
  expect(view.routes[0]![0]).toMatchObject({ stated: [], sentences: 2, independentSources: 1 });
});

test('suggestions connect nothing', () => {
  expect(without({ relations: [], coMentions: [] }).paths('ada-bell', 'the-courier').routes).toEqual([]);
});

test('an end is an id, an old id or a misspelt name; both ends one, or an unknown one, give no route', () => {
  expect(explorer.paths('ada-bel', 'lindow').from).toMatchObject({ found: { id: 'ada-bell' }, others: [] });
  expect(explorer.paths('Ada Bll', 'lindow').from).toMatchObject({ asked: 'Ada Bll', found: { id: 'ada-bell' } });
  for (const [from, to] of [['', ''], ['qqqq', 'lindow'], ['lindow', 'Lindow'], ['x'.repeat(100_000), 'lindow']] as const)
    expect(explorer.paths(from, to).routes).toEqual([]);
});

test('as text every sentence is a footnote once, attributed, with its address', () => {
  expect(pathText(explorer.paths('ada-bell', 'lindow'), 'http://host')).toBe(`From Ada Bell to Lindow

Route 1
  Ada Bell took part in visit to Lindow. [1]
  visit to Lindow took place in Lindow. [1]

[1] The Courier, 2024-05-03, “Title of a1”, sentence 1: “Mayor Ada Bell visited Lindow on Friday.” http://host/articles/a1?s=1
`);
});
