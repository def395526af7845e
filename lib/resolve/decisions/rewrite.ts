import type { Decision } from '../../model/decision.ts';
import { LocalKey } from '../../model/ids.ts';
import type { LocalEntity, Reading } from '../../model/reading.ts';
import type { LocalMention } from '../../model/mention.ts';
import type { Source } from '../item.ts';
import { findAnchor } from './find-anchor.ts';

/** A decision that changes what one article's reading says, before anything is joined. */
type Rewrite = Extract<Decision, { verdict: 'hide' | 'split' }>;

/** Two things of one article that a split keeps apart. */
export interface SplitOff {
  readonly article: string;
  readonly from: LocalKey;
  readonly to: LocalKey;
}

export interface Rewritten {
  readonly sources: readonly Source[];
  readonly apart: readonly SplitOff[];
  /** Decisions whose words are not there. */
  readonly lost: readonly Decision[];
}

interface Kept {
  readonly source: Source;
  readonly decisions: readonly Rewrite[];
  readonly result: Rewritten;
}

/** Applies splits, in order, and keeps the outcome for an article that is rewritten the same way again. */
export class Rewriter {
  #kept = new Map<string, Kept>();

  update(sources: readonly Source[], decisions: readonly Decision[]): Rewritten {
    const rewrites = decisions.filter((d): d is Rewrite => d.verdict === 'split');
    const byArticle = Map.groupBy(rewrites, (d) => d.a.article as string);
    const now = new Map<string, Kept>();
    for (const source of byArticle.size > 0 ? sources : []) {
      const own = byArticle.get(source.article.id);
      if (!own) continue;
      const known = this.#kept.get(source.article.id);
      const same =
        known?.source.reading === source.reading &&
        known.source.article === source.article &&
        JSON.stringify(known.decisions) === JSON.stringify(own);
      now.set(source.article.id, same ? known : { source, decisions: own, result: rewrite(source, own) });
    }
    this.#kept = now;
    const results = [...now.values()].map((kept) => kept.result);
    return {
      sources: now.size === 0 ? sources : sources.map((s) => now.get(s.article.id)?.result.sources[0] ?? s),
      apart: results.flatMap((r) => r.apart),
      lost: [...rewrites.filter((d) => !now.has(d.a.article)), ...results.flatMap((r) => r.lost)],
    };
  }
}

function rewrite(source: Source, decisions: readonly Rewrite[]): Rewritten {
  const { article } = source;
  const apart: SplitOff[] = [];
  const lost: Decision[] = [];
  let { reading } = source;
  for (const decision of decisions) {
    const mention = findAnchor(decision.a, reading);
    if (!mention) lost.push(decision);
    else if (reading.mentions.filter((m) => m.entity === mention.entity).length > 1) {
      const to = LocalKey.parse(`${mention.entity}.${mention.start}`);
      apart.push({ article: article.id, from: mention.entity, to });
      reading = splitOff(reading, mention, to);
    }
  }
  return { sources: [{ article, reading }], apart, lost };
}

/** The mention becomes an entity of its own; relations and statements whose evidence holds it go with it. */
function splitOff(reading: Reading, mention: LocalMention, key: LocalKey): Reading {
  const old = mention.entity;
  const entity = reading.entities.find((e) => e.key === old)!;
  const rest = reading.mentions.filter((m) => m.entity === old && m !== mention);
  const left = new Set(rest.map((m) => m.surface));
  const trimmed: LocalEntity = {
    ...entity,
    name:
      left.has(entity.name) || entity.name !== mention.surface
        ? entity.name
        : (rest[0]?.surface ?? entity.name),
    surfaces: entity.surfaces.filter((s) => left.has(s)),
  };
  const own: LocalEntity = { ...entity, key, name: mention.surface, surfaces: [mention.surface], roles: [] };
  const holds = (span: { start: number; end: number }) =>
    span.start <= mention.start &&
    mention.end <= span.end &&
    !rest.some((m) => span.start <= m.start && m.end <= span.end);
  const moved = (k: LocalKey, span: { start: number; end: number }) => (k === old && holds(span) ? key : k);
  return {
    ...reading,
    entities: reading.entities.flatMap((e) => (e.key === old ? [trimmed, own] : [e])),
    mentions: reading.mentions.map((m) => (m === mention ? { ...m, entity: key } : m)),
    relations: reading.relations.map((r) => ({ ...r, from: moved(r.from, r), to: moved(r.to, r) })),
  };
}
