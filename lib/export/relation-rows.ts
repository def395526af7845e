import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Evidence, Relation } from '../model/relation.ts';

/** One sentence that says a relation, with everything a flat format tells of it. */
export interface RelationRow {
  readonly relation: Relation;
  readonly from: Entity;
  readonly to: Entity;
  readonly evidence: Evidence;
  readonly article: Article;
  /** The whole sentence. */
  readonly text: string;
  /** Who says it, where the outlet does not say it in its own voice. */
  readonly saidBy: string | null;
}

/** Every evidence of every relation, in order. */
export function* relationRows(knowledge: Knowledge): Generator<RelationRow> {
  const entities = new Map(knowledge.entities.map((e) => [e.id, e]));
  const articles = new Map(knowledge.articles.map((a) => [a.id, a]));
  for (const relation of knowledge.relations)
    for (const evidence of relation.evidence) {
      const article = articles.get(evidence.article)!;
      const { start, end } = knowledge.sentences[article.id]![evidence.sentence]!;
      const { speaker, description } = evidence.attribution ?? { speaker: null, description: null };
      yield {
        relation,
        from: entities.get(relation.from)!,
        to: entities.get(relation.to)!,
        evidence,
        article,
        text: article.text.slice(Math.min(start, evidence.start), Math.max(end, evidence.end)),
        saidBy: (speaker && entities.get(speaker)?.name) ?? description,
      };
    }
}
