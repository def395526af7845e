import { z } from 'zod';
import { Article } from './article.ts';
import { CoMention } from './co-mention.ts';
import { Entity } from './entity.ts';
import { EntityId } from './ids.ts';
import { Mention } from './mention.ts';
import { Relation } from './relation.ts';
import { Span } from './span.ts';
import { Statement } from './statement.ts';
import { Suggestion } from './suggestion.ts';

/** What all articles together tell, after resolution: the input of graph, search and export. */
export const Knowledge = z.object({
  articles: z.array(Article),
  /** By article id, the sentences as spans. */
  sentences: z.record(z.string(), z.array(Span)),
  entities: z.array(Entity),
  mentions: z.array(Mention),
  relations: z.array(Relation),
  coMentions: z.array(CoMention),
  statements: z.array(Statement),
  suggestions: z.array(Suggestion),
  /** Ids lost in a merge, and the id that took over. */
  redirects: z.record(z.string(), EntityId),
});
export type Knowledge = z.infer<typeof Knowledge>;

/** What one article gives to the knowledge by itself. */
export interface ArticleRows {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

/** The same without the sentences; rows of articles, in order, may be made while they are walked along. */
export interface KnowledgeRows {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly coMentions: readonly CoMention[];
  readonly byArticle: Iterable<ArticleRows>;
  readonly suggestions: readonly Suggestion[];
  readonly redirects: Readonly<Record<string, EntityId>>;
}
