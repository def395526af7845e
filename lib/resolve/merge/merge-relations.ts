import { RelationId, type EntityId, type LocalKey } from '../../model/ids.ts';
import type { Attribution, Evidence, LocalRelation, Relation } from '../../model/relation.ts';
import { flat } from '../../text/flat.ts';
import type { Source } from '../item.ts';
import type { LinkChanges, ToldRelation } from './share.ts';
import { byId, Dropped, SortedRows, type RowChange } from './sorted-rows.ts';
import { ranked } from './tally.ts';

/** The entity a local key of the article became; undefined where it is hidden. */
export type IdOf = (key: LocalKey) => EntityId | undefined;

export function relationsIn({ article, reading }: Source, idOf: IdOf): ToldRelation[] {
  return reading.relations.flatMap(({ type, from, to, role, sentence, start, end, attribution }) => {
    const [a, b] = [idOf(from), idOf(to)];
    if (a === undefined || b === undefined || a === b) return [];
    const said = resolveAttribution(attribution, idOf);
    const evidence = { article: article.id, start, end, sentence, role, attribution: said };
    return [{ id: RelationId.parse(flat(`${a}--${type}--${b}`)), type, from: a, to: b, evidence }];
  });
}

/** One relation for each type and pair, with every sentence that says it. */
export class RelationRows {
  readonly #rows = new SortedRows<Pick<Relation, 'id'>, Relation>(byId);

  /** In order of id. */
  update({ fresh, gone }: LinkChanges): Relation[] {
    const come = new Map<RelationId, ToldRelation[]>();
    for (const { relations } of fresh)
      for (const told of relations)
        if (come.has(told.id)) come.get(told.id)!.push(told);
        else come.set(told.id, [told]);
    const left = new Set(gone.map((share) => share.article));
    const touched = new Set([...come.keys(), ...gone.flatMap((share) => share.relations.map((r) => r.id))]);
    const changes: RowChange<Pick<Relation, 'id'>, Relation>[] = [];
    for (const id of touched) {
      const known = this.#rows.get({ id });
      const told = come.get(id) ?? [];
      const evidence = inOrder([
        ...(known?.evidence ?? []).filter((e) => !left.has(e.article)),
        ...told.map((t) => t.evidence),
      ]);
      const { type, from, to } = (known ?? told[0])!;
      const roles = ranked(evidence.flatMap((e) => e.role ?? []));
      changes.push(evidence.length > 0 ? { id, type, from, to, roles, evidence } : new Dropped({ id }));
    }
    this.#rows.update(changes);
    return this.#rows.rows as Relation[];
  }
}

function resolveAttribution(attribution: LocalRelation['attribution'], idOf: IdOf): Attribution | null {
  if (!attribution) return null;
  const speaker = attribution.speaker === null ? null : (idOf(attribution.speaker) ?? null);
  return speaker === null && attribution.description === null
    ? null
    : { speaker, description: attribution.description };
}

/** By article and place, each once. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const unique = new Map(evidence.map((e) => [`${e.article} ${e.start} ${e.end} ${e.role ?? ''}`, e]));
  return [...unique.values()].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end,
  );
}
