import type { Article } from '../model/article.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { RELATION_TYPES, type RelationType } from '../model/relation-type.ts';
import type { GraphEdge } from '../model/views.ts';
import { backbone, type Weighed } from './backbone.ts';

interface Tally {
  a: EntityId;
  b: EntityId;
  types: Set<RelationType>;
  evidence: Set<string>;
  articles: Set<ArticleId>;
}

export interface Lines {
  /** One per unordered pair and kind, `a < b`, in order of (a, b, kind). */
  readonly edges: GraphEdge[];
  /** How many there would be with every co-mention. */
  readonly total: number;
}

/**
 * Stated relations of any type joined; the strongest co-mentions, only where nothing is stated; suggestions beside
 * either. Lines of a thing to itself, or to one that is not there, are left out.
 */
export function buildEdges(knowledge: Knowledge): Lines {
  const articles = new Map(knowledge.articles.map((a) => [a.id, a]));
  const known = new Set<string>(knowledge.entities.map((e) => e.id));
  const joins = (a: EntityId, b: EntityId) => a !== b && known.has(a) && known.has(b);
  const stated = new Map<string, Tally>();
  for (const relation of knowledge.relations) {
    if (!joins(relation.from, relation.to)) continue;
    const tally = tallyOf(stated, relation.from, relation.to);
    tally.types.add(relation.type);
    for (const e of relation.evidence) {
      tally.evidence.add(`${e.article}/${e.sentence}`);
      tally.articles.add(e.article);
    }
  }
  const edges: GraphEdge[] = [];
  const coMentions: Weighed[] = [];
  for (const { a, b, types, evidence, articles: told } of stated.values()) {
    const sources = [...told].map((id) => articles.get(id)).filter((x) => x !== undefined);
    edges.push({
      a,
      b,
      kind: 'stated',
      types: RELATION_TYPES.filter((t) => types.has(t)),
      weight: statedWeight(evidence.size, independentSources(sources)),
      outlets: outletsOf(sources),
    });
  }
  const paired = new Set<string>();
  for (const { a, b, weight, evidence } of knowledge.coMentions) {
    const key = keyOf(a, b);
    if (!joins(a, b) || stated.has(key) || paired.has(key)) continue;
    paired.add(key);
    const sources = [...new Set(evidence.map((e) => e.article))]
      .map((id) => articles.get(id))
      .filter((x) => x !== undefined);
    const edge = {
      ...ordered(a, b),
      kind: 'co-mention' as const,
      types: [],
      weight: round(weight),
      outlets: outletsOf(sources),
    };
    coMentions.push({ edge, sentences: evidence.length });
  }
  coMentions.sort((p, q) => inOrder(p.edge, q.edge));
  for (const edge of backbone(edges, coMentions)) edges.push(edge);
  const drawn = edges.length;
  const asked = new Set<string>();
  for (const { a, b, score } of knowledge.suggestions) {
    const key = keyOf(a, b);
    if (!joins(a, b) || asked.has(key)) continue;
    asked.add(key);
    edges.push({ ...ordered(a, b), kind: 'suggestion', types: [], weight: round(score), outlets: [] });
  }
  const total = stated.size + coMentions.length + (edges.length - drawn);
  return { edges: edges.sort(inOrder), total };
}

function inOrder(p: GraphEdge, q: GraphEdge): number {
  return compare(p.a, q.a) || compare(p.b, q.b) || compare(p.kind, q.kind);
}

/** Evidence counts by its logarithm; every further outlet with a report of its own adds half as much again. */
function statedWeight(evidence: number, sources: number): number {
  return round(Math.log2(1 + evidence) * (1 + 0.5 * (Math.max(1, sources) - 1)));
}

/** Outlets, those that retell another counted as that other. */
export function independentSources(articles: readonly Article[]): number {
  return new Set(articles.map((a) => (a.original ?? a.outlet ?? '').toLowerCase())).size;
}

/** Names of the outlets, sorted; articles without one add nothing. */
export function outletsOf(articles: readonly Pick<Article, 'outlet'>[]): string[] {
  return [...new Set(articles.map((a) => a.outlet).filter((o) => o !== null))].sort(compare);
}

/** Order by UTF-16 units: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tallyOf(tallies: Map<string, Tally>, from: EntityId, to: EntityId): Tally {
  const key = keyOf(from, to);
  const found = tallies.get(key);
  if (found) return found;
  const made = {
    ...ordered(from, to),
    types: new Set<RelationType>(),
    evidence: new Set<string>(),
    articles: new Set<ArticleId>(),
  };
  tallies.set(key, made);
  return made;
}

function ordered(a: EntityId, b: EntityId): { a: EntityId; b: EntityId } {
  return a < b ? { a, b } : { a: b, b: a };
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
