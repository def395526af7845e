import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { createExplorer } from '#lib/explorer.ts';
import { json } from '#lib/export/json.ts';
import { Country } from '#lib/model/country.ts';
import type { Knowledge } from '#lib/model/knowledge.ts';
import { createPipeline } from '#lib/pipeline.ts';
import { checkSeeds, EXPECTED, readableGraph, readChecklist, SEEDS, type SeedsReport } from '../fixtures/seeds.ts';
import { readArticles } from '../fixtures/read-articles.ts';

const COUNTRIES = Country.array().parse(JSON.parse(new TextDecoder().decode(dataReader()('countries.json'))));

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = createPipeline(dataReader()).extract(await readArticles(SEEDS));
});

test('the graph of the seeds is the one people agreed on', async () => {
  await expect(readableGraph(knowledge)).toMatchFileSnapshot('../fixtures/seeds-graph.txt');
});

test('every relation has a sentence that its offsets give', () => {
  const { relations, articles } = JSON.parse([...json.write(knowledge)].join(''));
  expect(relations.length).toBeGreaterThan(0);
  for (const { evidence } of relations) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { article, start, end, text } of evidence)
      expect(articles.find((a: { id: string }) => a.id === article).text.slice(start, end)).toBe(text);
  }
});

test('every evidence sentence names or refers to both ends of its relation', () => {
  const alone: string[] = [];
  for (const r of knowledge.relations)
    for (const e of r.evidence) {
      const span = knowledge.sentences[e.article]![e.sentence]!;
      const [start, end] = [Math.min(span.start, e.start), Math.max(span.end, e.end)];
      const words = knowledge.articles.find((a) => a.id === e.article)!.text.slice(start, end);
      const inside = (id: string) =>
        knowledge.mentions.some((m) => m.article === e.article && m.entity === id && m.start < end && m.end > start) ||
        demonyms(id).some((d) => words.includes(d));
      if (!inside(r.from) || !inside(r.to)) alone.push(`${r.type} ${r.from} -> ${r.to}`);
    }
  expect(alone).toEqual([]);
});

/** "Russian President" refers to Russia, though a demonym is no mention. */
function demonyms(id: string): string[] {
  const { name } = knowledge.entities.find((e) => e.id === id)!;
  return COUNTRIES.find((c) => c.name === name || c.names.includes(name))?.demonyms ?? [];
}

describe.skipIf(!existsSync(EXPECTED))('against the checklist of a careful reader', () => {
  let report: SeedsReport;
  beforeAll(() => {
    report = checkSeeds(readChecklist(), knowledge);
  });

  test('all articles are understood', () => {
    for (const want of readChecklist().articles) {
      const article = knowledge.articles.find((a) => path.basename(a.source) === want.file)!;
      expect(article).toMatchObject({ outlet: want.outlet, published: want.published });
      if (want.title) expect(article).toMatchObject({ title: want.title, titled: true });
      else expect(article.titled).toBe(false);
      for (const words of want.bodyMustNotContain) expect(article.text).not.toContain(words);
    }
  });

  test('entities', () => {
    expect(report.entities.missing).toEqual([]);
  });

  test('relations', () => {
    expect(report.relations.found / report.relations.of, report.relations.missing.join(', ')).toBeGreaterThanOrEqual(0.85);
  });

  test('statements', () => {
    expect(report.statements.found / report.statements.of, report.statements.missing.join(', ')).toBeGreaterThanOrEqual(0.85);
  });

  test('nothing that must never appear', () => {
    expect(report.never).toEqual([]);
  });

  test('Stepanov and Stepanyan stand first among the questions', () => {
    const { a, b } = knowledge.suggestions[0]!;
    expect([a, b].toSorted()).toEqual([report.ids.get('stepanov'), report.ids.get('stepanyan')].toSorted());
  });

  test('the body under two names is asked too', () => {
    const asked = knowledge.suggestions.map(({ a, b }) => [a, b].toSorted().join(' '));
    expect(asked).toContain('joint-group-of-forces unified-grouping-of-troops');
  });

  test('one town under three spellings is one place', () => {
    const spellings = ['Krasnoarmeysk', 'Krasnoarmysk', 'Pokrovsk'];
    const places = knowledge.entities.filter((e) => e.type === 'place' && e.aliases.some((a) => spellings.includes(a.surface)));
    expect(places).toHaveLength(1);
    expect(places[0]!.aliases.map((a) => a.surface).filter((s) => spellings.includes(s)).toSorted()).toEqual(spellings);
  });

  test('the visit of November 30 is one event told by both', () => {
    const visits = knowledge.entities.filter((e) => e.type === 'event' && e.date === '2025-11-30' && e.aliases.some((a) => a.surface.startsWith('visited')));
    expect(visits.map((e) => e.articles.length)).toEqual([2]);
    const { counts } = createExplorer(knowledge).entity(visits[0]!.id);
    expect(counts).toMatchObject({ articles: 2, independentSources: 1 });
  });
});
