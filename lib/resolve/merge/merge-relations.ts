import { RelationId, type EntityId, type LocalKey } from '../../model/ids.ts';
import type { Attribution, Evidence, LocalRelation, Relation } from '../../model/relation.ts';
import type { Source } from '../item.ts';
import { ranked } from './tally.ts';

/** The entity an article's local key became; undefined where it is hidden. */
export type IdOf = (article: string, key: LocalKey) => EntityId | undefined;

/** One relation for each type and pair, with every sentence that says it. */
export function mergeRelations(sources: readonly Source[], idOf: IdOf): Relation[] {
  const found = new Map<string, Relation & { evidence: Evidence[] }>();
  for (const { article, reading } of sources)
    for (const { type, from, to, role, sentence, start, end, attribution } of reading.relations) {
      const [a, b] = [idOf(article.id, from), idOf(article.id, to)];
      if (a === undefined || b === undefined || a === b) continue;
      const id = `${a}--${type}--${b}`;
      const relation = found.get(id) ?? {
        id: RelationId.parse(id),
        type,
        from: a,
        to: b,
        roles: [],
        evidence: [],
      };
      found.set(id, relation);
      relation.evidence.push({
        article: article.id,
        start,
        end,
        sentence,
        role,
        attribution: resolveAttribution(attribution, article.id, idOf),
      });
    }
  return [...found.values()]
    .map((r) => ({
      ...r,
      roles: ranked(r.evidence.flatMap((e) => e.role ?? [])),
      evidence: distinct(r.evidence),
    }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function resolveAttribution(
  attribution: LocalRelation['attribution'],
  article: string,
  idOf: IdOf,
): Attribution | null {
  if (!attribution) return null;
  const speaker = attribution.speaker === null ? null : (idOf(article, attribution.speaker) ?? null);
  return speaker === null && attribution.description === null
    ? null
    : { speaker, description: attribution.description };
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((e) => [`${e.article} ${e.start} ${e.end} ${e.role ?? ''}`, e]));
  return [...unique.values()].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end,
  );
}
