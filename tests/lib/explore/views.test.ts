import { expect, test } from 'vitest';
import { articleView } from '#lib/explore/article-view.ts';
import { indexKnowledge } from '#lib/explore/corpus-index.ts';
import { entityView } from '#lib/explore/entity-view.ts';
import { coordinates } from '#lib/explore/facts.ts';
import { lineView } from '#lib/explore/line-view.ts';
import { sentenceAt } from '#lib/explore/passages.ts';
import { ArticleId, EntityId } from '#lib/model/ids.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const index = indexKnowledge(SMALL);
const id = (slug: string) => EntityId.parse(slug);

test('a node shows what each outlet calls it, a retelling apart', () => {
  expect(entityView(index, id('ada-bell')).wordings).toEqual([
    { outlet: 'Echo', original: 'The Courier', words: [{ surface: 'Ada Bel', count: 1 }] },
    { outlet: 'The Courier', original: null, words: [{ surface: 'Ada Bell', count: 1 }, { surface: 'Bell', count: 1 }] },
  ]);
});

test('a retelling is no second independent source', () => {
  expect(entityView(index, id('lindow')).counts).toEqual({ sentences: 2, articles: 2, independentSources: 1 });
});

test('relations stand under the heading of their direction, with the marked sentence', () => {
  const [group] = entityView(index, id('lindow')).relations;
  expect(group?.heading).toBe('Took place here');
  const passage = group!.items[0]!.passages[0]!;
  expect(passage.text.slice(passage.clause!.start, passage.clause!.end)).toBe('visited Lindow');
  expect(passage.saidBy).toEqual({ entity: null, description: 'an aide' });
  expect(passage.marks.map((m) => passage.text.slice(m.start, m.end))).toEqual(['Ada Bell', 'visited', 'Lindow']);
});

test('the line between two nodes gathers relations, shared sentences and the open question', () => {
  const line = lineView(index, id('lindow'), id('ada-bell'))!;
  expect(line.relations).toEqual([]);
  expect(line.sameSentence.map((p) => p.article.id)).toEqual(['a1', 'a2']);
  expect(lineView(index, id('ada-bell'), id('the-courier'))?.suggestion?.reasons).toEqual(['made up for this fixture']);
  expect(lineView(index, id('lindow'), id('the-courier'))).toBeNull();
});

test('an article keeps its words: sentences joined give the text back', () => {
  const view = articleView(index, ArticleId.parse('a1'))!;
  expect(view.sentences.map((s) => s.text).join(' ')).toBe(view.article.text);
  expect(view.entities[0]).toEqual({ id: 'ada-bell', type: 'person', name: 'Ada Bell', count: 2, date: null });
  expect(articleView(index, ArticleId.parse('nowhere'))).toBeNull();
});

test('a statement shows speaker, cue and exact content', () => {
  const [statement] = entityView(index, id('the-courier')).saidByIt;
  expect(statement).toMatchObject({ cue: 'According to', content: 'Ada Bel toured Lindow', kind: 'indirect' });
  expect(entityView(index, id('lindow')).saidAboutIt).toHaveLength(1);
});

test('the sentence of an offset, also between sentences', () => {
  const sentences = [{ start: 0, end: 4 }, { start: 6, end: 9 }];
  expect([0, 4, 5, 6, 8, 99].map((n) => sentenceAt(sentences, n))).toEqual([0, 0, 0, 1, 1, 1]);
});

test('coordinates read like an atlas', () => {
  expect(coordinates(50.291, 36.938)).toBe('50.29 N 36.94 E');
  expect(coordinates(-33.9, -70.6)).toBe('33.90 S 70.60 W');
});

test('in an article the mentions one came for are marked before what they lie in, pronouns too', () => {
  const text = 'The visit to Lindow pleased it.';
  const knowledge = Knowledge.parse({
    ...SMALL,
    articles: [{ ...SMALL.articles[0], text }],
    sentences: { a1: [{ start: 0, end: text.length }] },
    entities: SMALL.entities.map((e) => ({ ...e, articles: ['a1'] })),
    mentions: [
      { article: 'a1', start: 4, end: 19, surface: 'visit to Lindow', entity: 'visit-to-lindow', type: 'event', level: 'trigger', via: null },
      { article: 'a1', start: 13, end: 19, surface: 'Lindow', entity: 'lindow', type: 'place', level: 'name', via: null },
      { article: 'a1', start: 28, end: 30, surface: 'it', entity: 'lindow', type: 'place', level: 'pronoun', via: 'pronoun' },
    ],
    relations: [],
    coMentions: [],
    statements: [],
    suggestions: [],
  });
  const marked = (first?: EntityId) =>
    articleView(indexKnowledge(knowledge), ArticleId.parse('a1'), first)!.sentences[0]!.marks.map((m) => text.slice(m.start, m.end));
  expect(marked()).toEqual(['visit to Lindow']);
  expect(marked(id('lindow'))).toEqual(['Lindow', 'it']);
});
