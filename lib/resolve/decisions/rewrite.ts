import type { Decision } from '../../model/decision.ts';
import { LocalKey } from '../../model/ids.ts';
import type { LocalEntity, Reading } from '../../model/reading.ts';
import type { LocalMention } from '../../model/mention.ts';
import type { Source } from '../item.ts';
import { findAnchor } from './find-anchor.ts';

/** A decision that changes what one article's reading says, before anything is joined. */
type Rewrite = Extract<Decision, { verdict: 'retype' | 'split' }>;

export interface Rewritten {
  readonly sources: readonly Source[];
  /** `article key` pairs that a split keeps apart. */
  readonly apart: readonly (readonly [string, string])[];
  /** Decisions whose words are no longer there. */
  readonly lost: readonly Decision[];
}

/** Applies retypes and splits, in order. */
export function rewriteSources(sources: readonly Source[], decisions: readonly Decision[]): Rewritten {
  const byArticle = new Map(sources.map((s) => [s.article.id as string, s]));
  const apart: [string, string][] = [];
  const lost: Decision[] = [];
  for (const decision of decisions) {
    if (decision.verdict !== 'retype' && decision.verdict !== 'split') continue;
    const found = findAnchor(decision.a, byArticle);
    if (!found) {
      lost.push(decision);
      continue;
    }
    const { source, mention } = found;
    const { id } = source.article;
    if (decision.verdict === 'retype')
      byArticle.set(id, { ...source, reading: retype(source.reading, mention.entity, decision) });
    else {
      const key = LocalKey.parse(`${mention.entity}.${mention.start}`);
      if (source.reading.mentions.filter((m) => m.entity === mention.entity).length < 2) continue;
      byArticle.set(id, { ...source, reading: splitOff(source.reading, mention, key) });
      apart.push([`${id} ${mention.entity}`, `${id} ${key}`]);
    }
  }
  return { sources: sources.map((s) => byArticle.get(s.article.id)!), apart, lost };
}

function retype(reading: Reading, key: LocalKey, { type }: Extract<Rewrite, { verdict: 'retype' }>): Reading {
  return {
    ...reading,
    entities: reading.entities.map((e) => (e.key === key ? { ...e, type } : e)),
    mentions: reading.mentions.map((m) => (m.entity === key ? { ...m, type } : m)),
  };
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
