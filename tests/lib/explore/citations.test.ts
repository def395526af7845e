import { expect, test } from 'vitest';
import { createExplorer } from '#lib/explorer.ts';
import { CITATION_STYLES } from '#lib/explore/citations/styles.ts';
import type { EntityId } from '#lib/model/ids.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const ADA = 'ada-bell' as EntityId;
const style = (name: string) => CITATION_STYLES.find((s) => s.name === name)!;
const cited = (name: string, base: string | null = null, knowledge: Knowledge = SMALL) =>
  createExplorer(knowledge).cite(ADA, style(name), base);
/** The corpus with other facts about its articles. */
const withArticle = (facts: Partial<Knowledge['articles'][number]>) =>
  Knowledge.parse({ ...SMALL, articles: SMALL.articles.map((a) => ({ ...a, ...facts })) });

test('as text: what is told, each sentence a footnote once', () => {
  const text = cited('text', 'http://here');
  expect(text.split('\n').slice(0, 2)).toEqual([
    'Ada Bell (person)',
    '3 sentences in 2 articles, 1 independent source',
  ]);
  expect(text).toMatch(/visit to Lindow \(agent\) \[1\]/);
  expect(text).toContain(
    '[1] The Courier, 2024-05-03, “Title of a1”, sentence 1: “Mayor Ada Bell visited Lindow on Friday.” http://here/articles/a1?s=1',
  );
  expect(text.match(/^\[\d+\]/gm)).toEqual(['[1]', '[2]', '[3]']);
});

test('as BibTeX: one entry an article, signs of TeX escaped', () => {
  const text = cited(
    'bibtex',
    'http://here',
    withArticle({ title: '50% of {A} & B_1 \\input', author: 'N. N.' }),
  );
  expect(text.match(/^@article\{dateline-a[12],$/gm)).toHaveLength(2);
  expect(text).toContain('title = {{50\\% of \\{A\\} \\& B\\_1 \\textbackslash{}input}}');
  expect(text).toContain('year = {2024},\n  month = {05},\n  day = {03},\n  url = {http://here/articles/a1}');
  expect(text).toContain('Sentence 2: Bell praised the bridge.');
  expect(text).toContain('note = {Retelling The Courier}');
});

test('as CSL-JSON: the fields Zotero and pandoc read', () => {
  const [first] = JSON.parse(cited('csl-json', null, withArticle({ url: 'https://news.example/1' })));
  expect(first).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'The Courier',
    issued: { 'date-parts': [[2024, 5, 3]] },
    URL: 'https://news.example/1',
    annote: 'Sentence 1: Mayor Ada Bell visited Lindow on Friday.\nSentence 2: Bell praised the bridge.',
  });
});

test('an address that is none of the web is not cited', () => {
  expect(cited('bibtex', null, withArticle({ url: 'javascript:alert(1)' }))).not.toContain('javascript');
});
