import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataReader } from '#lib/data/read.ts';
import { Article } from '#lib/model/article.ts';
import { Country } from '#lib/model/country.ts';
import { Reading } from '#lib/model/reading.ts';
import { createGazetteer } from '#lib/resolve/places/gazetteer.ts';
import { createResolver, resolve, type ResolveInput, type Resolution } from '#lib/resolve/resolve.ts';
import { mayBeSameName } from '../lib/resolve/same-name.ts';
import { CORPORA } from './corpora.ts';
import type { GoldArticle } from './gold.ts';
import { bCubed, figure, type Figure } from './score.ts';

const data = dataReader();
export const resources = {
  gazetteer: createGazetteer(data('places.bin')),
  countries: Country.array().parse(JSON.parse(new TextDecoder().decode(data('countries.json')))),
};

/** B-cubed over the gold's own name mentions: resolution by itself, on perfect extraction. */
export function scoreGoldClusters(golds: readonly GoldArticle[]): Figure {
  const { knowledge } = run({ readings: golds.map(goldReading) });
  const ours = new Map(knowledge.mentions.map((m) => [`${m.article}/${m.start}-${m.end}`, m.entity]));
  return bCubed(
    golds.flatMap((g) =>
      g.mentions.filter((m) => m.type !== 'event').map((m): [string, string] => [m.key, ours.get(`${g.id}/${m.start}-${m.end}`)!]),
    ),
  );
}

/** F1 of "may be one name" over labelled pairs; null where the corpus is absent. */
export function scoreNamePairs(): Figure | null {
  const file = path.join(CORPORA, 'measure/name-pairs.dev.jsonl.gz');
  if (!existsSync(file)) return null;
  let [tp, fp, fn] = [0, 0, 0];
  for (const line of gunzipSync(readFileSync(file)).toString().trim().split('\n')) {
    const { a, b, match, schema } = JSON.parse(line) as { a: string; b: string; match: boolean; schema: string };
    const said = mayBeSameName(a, b, schema === 'Person' || schema === 'LegalEntity' ? 'person' : 'body');
    if (said && match) tp++;
    else if (said) fp++;
    else if (match) fn++;
  }
  return figure(tp / (tp + fp), tp / (tp + fn));
}

/** Seconds to resolve all, and again after the last article came to the others. */
export function resolveTimes(readings: ResolveInput['readings']): { all: number; again: number } {
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  const input = { decisions: [], redirects: new Map() };
  const resolver = createResolver(resources);
  const all = time(() => run({ readings }));
  const { ledger } = resolver.resolve({ ...input, readings: readings.slice(0, -1), ledger: new Map() });
  return { all, again: time(() => resolver.resolve({ ...input, readings, ledger })) };
}

/**
 * How often longer all readings take than every tenth of them, and the seconds for one more on top of all. Processor
 * time of the thread that resolves, the least of repeats for both sides alike: the first run of each also fills caches of names and places, and clocks
 * of a busy machine say little.
 */
export function resolveGrowth(readings: ResolveInput['readings']): { growth: number; oneMore: number } {
  const time = (work: () => unknown) => {
    const before = process.threadCpuUsage();
    work();
    return process.threadCpuUsage(before).user / 1e6;
  };
  const input = { decisions: [], redirects: new Map() };
  const tenth = readings.filter((_, i) => i % 10 === 0);
  const few = Math.min(...[1, 2, 3].map(() => time(() => run({ readings: tenth }))));
  const most = readings.slice(0, -3);
  let resolver = createResolver(resources);
  let ledger: ResolveInput['ledger'] = new Map();
  const many = Math.min(
    ...[1, 2].map(() => {
      resolver = createResolver(resources);
      return time(() => ({ ledger } = resolver.resolve({ ...input, readings: most, ledger: new Map() })));
    }),
  );
  const more = [-2, -1, undefined].map((end) =>
    time(() => ({ ledger } = resolver.resolve({ ...input, readings: readings.slice(0, end), ledger }))),
  );
  return { growth: many / few, oneMore: Math.min(...more) };
}

function run(input: Pick<ResolveInput, 'readings'> & Partial<ResolveInput>): Resolution {
  return resolve({ decisions: [], ledger: new Map(), redirects: new Map(), ...input }, resources);
}

/** A gold article as a perfect extractor would read it. */
function goldReading(gold: GoldArticle): ResolveInput['readings'][number] {
  const keys = new Map(gold.entities.map((e, i) => [e.key, `e${i + 1}`]));
  const mentions = gold.mentions.map((m) => ({
    start: m.start, end: m.end, surface: gold.text.slice(m.start, m.end), type: m.type,
    level: m.type === 'event' ? 'trigger' : 'name', entity: keys.get(m.key)!, via: null,
  }));
  const sentences = sentencesOf(gold.text);
  const entities = gold.entities.map((e) => {
    const used = [...new Set(mentions.filter((m) => m.entity === keys.get(e.key)).map((m) => m.surface))];
    const surfaces = used.length && e.type !== 'event' ? used.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)) : e.surfaces;
    const roles = gold.relations.filter((r) => r.from === e.key && r.type === 'affiliation').flatMap((r) => r.role ?? []);
    return {
      key: keys.get(e.key)!, type: e.type, name: surfaces[0]!, surfaces, roles: [...new Set(roles)],
      date: e.date ?? null, trigger: e.trigger ?? null, modality: 'asserted',
    };
  });
  const relations = gold.relations
    .filter((r) => keys.has(r.from) && keys.has(r.to))
    .map((r) => {
      const start = Math.max(0, gold.text.indexOf(r.quote));
      return {
        type: r.type, from: keys.get(r.from)!, to: keys.get(r.to)!, role: r.role ?? null, attribution: null,
        sentence: Math.max(0, sentences.findIndex((s) => s.start <= start && start < s.end)), start, end: start + r.quote.length,
      };
    });
  return {
    article: Article.parse({
      id: gold.id, title: gold.title, titled: true, published: gold.published ?? null, text: gold.text, outlet: 'Wikinews',
      dateline: null, section: null, author: null, url: null, language: 'en', source: gold.id, original: null,
    }),
    reading: Reading.parse({ sentences, entities, mentions, relations, statements: [] }),
  };
}

function sentencesOf(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split(/(?<=[.!?]["”’']?\s)/).map((part) => ({ start: at, end: (at += part.length) }));
}
