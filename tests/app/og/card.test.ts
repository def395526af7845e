import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createExplorer } from '#lib/explorer.ts';
import { EntityId } from '#lib/model/ids.ts';
import { Knowledge } from '#lib/model/knowledge.ts';
import { articleCard, corpusCard, entityCard } from '../../../app/og/_card/content.ts';
import { placeLabels } from '../../../app/og/_card/labels.ts';
import { paint } from '../../../app/og/_card/paint.tsx';
import { cardResponse } from '../../../app/og/_card/respond.ts';
import { neighbourhood, placeScene } from '../../../app/og/_card/scene.ts';
import { originOf } from '../../../app/_server/origin.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';

const explorer = createExplorer(SMALL);
const graph = explorer.graph();
const real = globalThis.fetch;
const asked: string[] = [];
beforeAll(() => {
  globalThis.fetch = vi.fn((input: RequestInfo | URL) => {
    asked.push(String(input));
    return Promise.reject(new Error('no network'));
  }) as typeof fetch;
});
beforeEach(() => void (asked.length = 0));
afterAll(() => void (globalThis.fetch = real));

/** Width and height of a PNG (ISO 15948, IHDR). */
function sizeOf(png: ArrayBuffer): number[] {
  const data = new DataView(png);
  expect(data.getUint32(0)).toBe(0x89504e47);
  return [data.getUint32(16), data.getUint32(20)];
}

describe('preview cards', () => {
  test('of a node, an article and the corpus are PNG of 1200 x 630', async () => {
    for (const content of [entityCard(explorer, 'ada-bell'), articleCard(explorer, 'a1'), corpusCard(explorer)])
      expect(sizeOf(await paint(graph, content!))).toEqual([1200, 630]);
  });

  test('tell name, type and a sentence with outlet and date', () => {
    expect(entityCard(explorer, 'ada-bell')!.text).toEqual({
      type: 'person', kicker: 'Person · Mayor', title: 'Ada Bell', quote: 'Mayor Ada Bell visited Lindow on Friday.', source: 'The Courier, 3 May 2024',
      footer: '3 sentences in 2 articles',
    });
  });

  test('an old id is followed, an unknown one is nothing', async () => {
    expect(entityCard(explorer, 'ada-bel')!.centre).toBe('ada-bell');
    expect(entityCard(explorer, 'nobody')).toBeNull();
    expect(articleCard(explorer, '../..')).toBeNull();
    expect((await cardResponse(new Request('http://h/og/entities/nobody'), graph, null)).status).toBe(404);
  });

  test.each([
    ['of markup', '<script>alert(1)</script>'],
    ['of unseen letters', '\u202eevil\u200b name'],
    ['in scripts without a font', '北京 😀 مدينة'],
    ['of 10,000 letters', 'x'.repeat(10_000)],
    ['of emoji', '1️⃣ ©️ ™ flags 🇺🇦'],
    ['of half a letter', '\ud800 lone'],
    ['of nothing', ''],
  ])('a name %s is painted without asking the network', async (_, name) => {
    const entities = SMALL.entities.map((e) => ({ ...e, name }));
    const hostile = createExplorer({ ...SMALL, entities } as Knowledge);
    expect(sizeOf(await paint(hostile.graph(), entityCard(hostile, 'ada-bell')!))).toEqual([1200, 630]);
    expect(asked.filter((address) => /^https?:/.test(address))).toEqual([]);
  });

  test('are kept for ever under the version of the graph, else asked after', async () => {
    const at = (query: string, headers = {}) =>
      cardResponse(new Request(`http://h/og${query}`, { headers }), graph, corpusCard(explorer));
    expect((await at(`?v=${graph.version}`)).headers.get('cache-control')).toContain('immutable');
    const plain = await at('?v=old');
    expect(plain.headers.get('cache-control')).toBe('no-cache');
    expect((await at('', { 'if-none-match': plain.headers.get('etag')! })).status).toBe(304);
  });
});

test('what is above in the graph is above in the picture, and labels cover no other shape', () => {
  const scene = placeScene(graph, graph.nodes.map((n) => n.id), 500, 500, 40);
  const byGraph = graph.nodes.toSorted((a, b) => b.y - a.y).map((n) => n.y);
  const byPicture = scene.nodes.toSorted((a, b) => a.y - b.y).map((n) => n.node.y);
  byGraph.forEach((y, i) => expect(byPicture[i]).toBeCloseTo(y, 0));
  for (const label of placeLabels(scene, (n) => n.node.name, { width: 500, height: 500, most: 9, size: 17 }))
    for (const { node, x, y } of scene.nodes)
      if (node !== label.of.node) expect(x > label.left && x < label.left + 20 && y > label.top && y < label.top + 20).toBe(false);
});

test.each([
  [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
  [{ host: 'inner:3000', 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https' }, 'https://news.example'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'evil"><script>' }, 'http://localhost'],
  [{ host: 'a.example', 'x-forwarded-proto': 'javascript' }, 'http://a.example'],
])('headers %j say %s', (headers, expected) => {
  expect(originOf({ get: (name) => (headers as Record<string, string>)[name] ?? null }).origin).toBe(expected);
});

test('the neighbours on a card are those that matter, not the first that are stated', () => {
  const node = (id: string, importance: number) => ({ ...graph.nodes[0]!, id: EntityId.parse(id), importance });
  const line = (b: string, kind: 'stated' | 'co-mention', weight: number) => ({
    ...graph.edges[0]!, a: EntityId.parse('me'), b: EntityId.parse(b), kind, weight,
  });
  const all = {
    ...graph,
    nodes: [node('me', 1), node('slight', 0), node('great', 0.9), node('stated', 0.5), node('afar', 1)],
    edges: [line('slight', 'stated', 1), line('great', 'co-mention', 6), line('stated', 'stated', 4)],
  };
  expect(neighbourhood(all, EntityId.parse('me'), 2)).toEqual(['me', 'stated', 'great']);
});
