import type { Article } from '../model/article.ts';
import type { CoMention } from '../model/co-mention.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Relation } from '../model/relation.ts';
import { RELATION_TYPES } from '../model/type-names.ts';
import type { GraphEdge } from '../model/views.ts';
import { backbone } from './backbone.ts';
import { PairTable, type Pair } from './pair-table.ts';

export interface Lines {
  /** One per unordered pair and kind, `a < b`, in order of (a, b, kind). */
  readonly edges: GraphEdge[];
  /** The ends of each edge as places in the order of ids. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How many there would be with every co-mention. */
  readonly total: number;
}

interface Drawn extends Pair {
  readonly edge: GraphEdge;
}

/**
 * Stated relations of any type joined; the strongest co-mentions, only where nothing is stated; suggestions beside
 * either. Lines of a thing to itself, or to one that is not there, are left out.
 */
export function buildEdges(knowledge: Knowledge): Lines {
  const ids = knowledge.entities.map((e) => e.id).sort(compare);
  const places = new Map(ids.map((id, place) => [id, place]));
  const articles = new Map<string, Article>(knowledge.articles.map((a) => [a.id, a]));
  const told = (rows: readonly { readonly article: string }[]) => articlesOf(rows, articles);
  const drawn: Drawn[] = [];
  const draw = (a: number, b: number, edge: Omit<GraphEdge, 'a' | 'b'>) =>
    void drawn.push({ a, b, edge: { a: ids[a]!, b: ids[b]!, ...edge } });

  const stated = new PairTable();
  const relations: Relation[][] = [];
  for (const relation of knowledge.relations) {
    const pair = orderedPair(relation.from, relation.to, places);
    if (!pair) continue;
    const number = stated.add(pair.a, pair.b);
    if (number < relations.length) relations[number]!.push(relation);
    else relations.push([relation]);
  }
  relations.forEach((all, number) => {
    const { a, b } = stated.pair(number);
    const evidence = all.length > 1 ? all.flatMap((r) => r.evidence) : all[0]!.evidence;
    const sources = told(evidence);
    draw(a, b, {
      kind: 'stated',
      types: RELATION_TYPES.filter((type) => all.some((r) => r.type === type)),
      weight: statedWeight(sentencesOf(evidence), independentSources(sources)),
      outlets: outletsOf(sources),
    });
  });

  const together = togetherOnly(knowledge.coMentions, stated, places);
  for (const { a, b, weight, row } of backbone(ids.length, stated, together))
    draw(a, b, { kind: 'co-mention', types: [], weight, outlets: outletsOf(told(row.evidence)) });

  const asked = new PairTable();
  for (const { a: one, b: other, score } of knowledge.suggestions) {
    const pair = orderedPair(one, other, places);
    if (!pair || asked.find(pair.a, pair.b) >= 0) continue;
    asked.add(pair.a, pair.b);
    draw(pair.a, pair.b, { kind: 'suggestion', types: [], weight: round(score), outlets: [] });
  }

  drawn.sort((p, q) => byEnds(p, q) || compare(p.edge.kind, q.edge.kind));
  return {
    edges: drawn.map((d) => d.edge),
    from: Uint32Array.from(drawn, (d) => d.a),
    to: Uint32Array.from(drawn, (d) => d.b),
    total: stated.size + together.length + asked.size,
  };
}

/** Co-mentions of pairs that nothing stated joins, in order of their ends. */
function togetherOnly(coMentions: readonly CoMention[], stated: PairTable, places: ReadonlyMap<EntityId, number>) {
  const seen = new PairTable();
  const out: (Pair & { readonly weight: number; readonly sentences: number; readonly row: CoMention })[] = [];
  for (const row of coMentions) {
    const pair = orderedPair(row.a, row.b, places);
    if (!pair || stated.find(pair.a, pair.b) >= 0 || seen.find(pair.a, pair.b) >= 0) continue;
    seen.add(pair.a, pair.b);
    out.push({ a: pair.a, b: pair.b, weight: round(row.weight), sentences: row.evidence.length, row });
  }
  return out.sort(byEnds);
}

/** Null where the two ends are one thing, or one is not there. */
function orderedPair(from: EntityId, to: EntityId, places: ReadonlyMap<EntityId, number>): Pair | null {
  const p = places.get(from);
  const q = places.get(to);
  if (p === undefined || q === undefined || p === q) return null;
  return p < q ? { a: p, b: q } : { a: q, b: p };
}

function byEnds(p: Pair, q: Pair): number {
  return p.a - q.a || p.b - q.b;
}

function sentencesOf(evidence: readonly { readonly article: string; readonly sentence: number }[]): number {
  return evidence.length === 1 ? 1 : new Set(evidence.map((e) => `${e.article}/${e.sentence}`)).size;
}

/** The articles that rows stand in, each once. */
function articlesOf(
  rows: readonly { readonly article: string }[],
  articles: ReadonlyMap<string, Article>,
): readonly Article[] {
  if (rows.length > 1) return [...new Set(rows.map((r) => r.article))].flatMap((id) => articles.get(id) ?? []);
  const only = articles.get(rows[0]!.article);
  return only ? [only] : [];
}

/** Evidence counts by its logarithm; every further outlet with a report of its own adds half as much again. */
function statedWeight(evidence: number, sources: number): number {
  return round(Math.log2(1 + evidence) * (1 + 0.5 * (Math.max(1, sources) - 1)));
}

/** Outlets, those that retell another counted as that other. */
export function independentSources(articles: readonly Pick<Article, 'original' | 'outlet'>[]): number {
  if (articles.length < 2) return articles.length;
  return new Set(articles.map((a) => (a.original ?? a.outlet ?? '').toLowerCase())).size;
}

/** Names of the outlets, sorted; articles without one add nothing. */
export function outletsOf(articles: readonly Pick<Article, 'outlet'>[]): string[] {
  const outlets = new Set<string>();
  for (const { outlet } of articles) if (outlet !== null) outlets.add(outlet);
  return outlets.size > 1 ? [...outlets].sort(compare) : [...outlets];
}

/** Order by UTF-16 units: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
