import Graph from 'graphology';
import { expect, test } from 'vitest';
import { row } from '#lib/export/csv.ts';
import { FORMATS } from '#lib/export/formats.ts';
import { xml } from '#lib/export/xml.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const written = (name: string, knowledge: Knowledge = SMALL) =>
  [...FORMATS.find((f) => f.name === name)!.write(knowledge)].join('');
const HOSTILE = '=HYPERLINK("http://x")\u0000<script>&"\ud800';
const hostile = Knowledge.parse({
  ...SMALL,
  entities: SMALL.entities.map((e) => (e.id === 'ada-bell' ? { ...e, name: HOSTILE } : e)),
});

test('every format writes every node, and every relation that it can hold', () => {
  expect(FORMATS.map((f) => f.name)).toEqual([
    'json',
    'csv-nodes',
    'csv-edges',
    'csv-evidence',
    'graphml',
    'gexf',
    'json-ld',
  ]);
  for (const name of ['json', 'csv-nodes', 'graphml', 'gexf', 'json-ld'])
    for (const { id } of SMALL.entities) expect(written(name)).toContain(id);
  for (const name of ['json', 'csv-edges', 'csv-evidence', 'graphml', 'gexf', 'json-ld'])
    expect(written(name)).toContain('occurred-in');
});

test('tables have the columns Gephi looks for, and lines after RFC 4180', () => {
  expect(written('csv-nodes').split('\r\n')[1]).toBe(
    'ada-bell,Ada Bell,person,3,2,"Echo; The Courier",2024-05-03,2024-05-03,,,,"Bell; Ada Bel"',
  );
  expect(written('csv-edges').split('\r\n').slice(0, 2)).toEqual([
    'Source,Target,Type,Relation,Roles,Weight,Outlets,First told,Last told',
    'ada-bell,visit-to-lindow,Directed,participant,agent,1,The Courier,2024-05-03,2024-05-03',
  ]);
});

test('the table of evidence quotes the sentence and its speaker', () => {
  expect(written('csv-evidence').split('\r\n')[2]).toBe(
    'visit to Lindow,occurred-in,Lindow,,Mayor Ada Bell visited Lindow on Friday.,an aide,The Courier,,2024-05-03,Title of a1,a1,1,',
  );
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1', '\n=1'])('a spreadsheet does not run %j', (text) => {
  expect(row([text]).replaceAll('"', '')).toMatch(/^'/);
});

test('numbers stay numbers and quotation marks are doubled', () => {
  expect(row([-2.4, null, 'say "so", he said', ' x'])).toBe('-2.4,,"say ""so"", he said"," x"\r\n');
});

test('XML holds any text', () => {
  expect(xml('a<b>&"\n\u0000\ud800\u{1f600}')).toBe('a&lt;b&gt;&amp;&quot;&#10;\u{1f600}');
});

test.each(['graphml', 'gexf'])('%s is well formed also with hostile names', (name) => {
  const text = written(name, hostile);
  expect(text).not.toContain('<script>');
  expect(text).not.toMatch(/(?![\n\r])\p{Cc}|\p{Cs}/u);
  expect(balanced(text)).toEqual([]);
  const ends = [...text.matchAll(/source="([^"]+)" target="([^"]+)"/g)];
  const graph = new Graph({ multi: true });
  for (const [, id] of text.matchAll(/<node id="([^"]+)"/g)) graph.addNode(id);
  for (const [, from, to] of ends) graph.addDirectedEdge(from, to);
  expect([graph.order, graph.size]).toEqual([SMALL.entities.length, SMALL.relations.length]);
});

test('linked data states claims with their source, never facts', () => {
  const data = JSON.parse(written('json-ld'));
  const things: Record<string, unknown>[] = data['@graph'];
  expect(things.find((t) => t['@id'] === 'urn:dateline:entity:lindow')).toMatchObject({
    '@type': 'Place',
    name: 'Lindow',
    sameAs: 'https://sws.geonames.org/1/',
  });
  const claims = things.filter((t) => t['@type'] === 'Claim');
  expect(claims).toHaveLength(2);
  expect(claims[1]).toMatchObject({
    text: 'Mayor Ada Bell visited Lindow on Friday.',
    relation: 'occurred-in',
    from: 'urn:dateline:entity:visit-to-lindow',
    author: { name: 'an aide' },
    appearance: { '@id': 'urn:dateline:article:a1' },
  });
});

/** Tags that are not closed in order. */
function balanced(text: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name, , self] of text.matchAll(
    /<(\/?)([a-z][\w:]*)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close && open.pop() !== name) wrong.push(name!);
    else if (!close && !self) open.push(name!);
  }
  return [...wrong, ...open];
}
