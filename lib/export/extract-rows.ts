import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';

/** One article as `dateline extract` prints it; entity ids are shared by all rows. */
export interface ExtractRow {
  article: Article;
  mentions: Pick<Mention, 'start' | 'end' | 'type' | 'level' | 'entity'>[];
  entities: { id: EntityId; type: string; name: string; surfaces: string[]; date?: string; place?: EntityId; trigger?: string }[];
  relations: { from: EntityId; to: EntityId; type: string; role?: string; start: number; end: number }[];
  statements: { speaker: EntityId | null; speakerDescription?: string; start: number; end: number; kind: string; cue: string }[];
}

/** The rows in order of the knowledge's articles. */
export function* toExtractRows(knowledge: Knowledge): Generator<ExtractRow> {
  const entities = new Map(knowledge.entities.map((e) => [e.id, e]));
  const mentions = Map.groupBy(knowledge.mentions, (m) => m.article);
  const statements = Map.groupBy(knowledge.statements, (s) => s.article);
  const told = knowledge.relations.flatMap((r) => r.evidence.map((e) => ({ relation: r, evidence: e })));
  const relations = Map.groupBy(told, (t) => t.evidence.article);
  for (const article of knowledge.articles) {
    const here = (mentions.get(article.id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
    const said = relations.get(article.id) ?? [];
    const ids = new Set([...here.map((m) => m.entity), ...said.flatMap((t) => [t.relation.from, t.relation.to])]);
    const placeOf = new Map(
      said.filter((t) => t.relation.type === 'occurred-in').map((t) => [t.relation.from, t.relation.to]),
    );
    yield {
      article,
      mentions: here.map(({ start, end, type, level, entity }) => ({ start, end, type, level, entity })),
      entities: [...ids].map((id) => entityRow(entities.get(id)!, here, placeOf.get(id))),
      relations: said.map(({ relation: { from, to, type }, evidence: { role, start, end } }) => ({
        from, to, type, ...(role ? { role } : {}), start, end,
      })),
      statements: (statements.get(article.id) ?? []).map(({ speaker, speakerDescription, start, end, kind, cue }) => ({
        speaker, ...(speakerDescription ? { speakerDescription } : {}), start, end, kind, cue,
      })),
    };
  }
}

function entityRow(entity: Entity, mentions: readonly Mention[], place: EntityId | undefined): ExtractRow['entities'][number] {
  const names = mentions.filter((m) => m.entity === entity.id && (m.level === 'name' || m.level === 'trigger'));
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    surfaces: [...new Set(names.map((m) => m.surface))],
    ...(entity.date ? { date: entity.date } : {}),
    ...(place ? { place } : {}),
    ...(entity.trigger ? { trigger: entity.trigger } : {}),
  };
}
