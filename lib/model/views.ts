import { z } from 'zod';
import { Article } from './article.ts';
import { Difference } from './difference.ts';
import { EntityType } from './entity-type.ts';
import { Entity } from './entity.ts';
import { EntityId } from './ids.ts';
import { ArticleRef, EntityRef, Mark, Passage } from './passage.ts';
import { RelationType } from './relation-type.ts';
import { Span } from './span.ts';
import { StatementKind } from './statement.ts';

/* What pages and panels show. Made by lib/explorer.ts, served by app/api/v1, read by app/. */

/** Every relation of one kind and direction that a node has, for one heading of the panel. */
export const RelationGroup = z.object({
  type: RelationType,
  direction: z.enum(['out', 'in']),
  /** "Works for", "Took place here", … */
  heading: z.string(),
  items: z.array(z.object({ other: EntityRef, roles: z.array(z.string()), passages: z.array(Passage) })),
});
export type RelationGroup = z.infer<typeof RelationGroup>;

export const StatementView = z.object({
  speaker: EntityRef.nullable(),
  speakerDescription: z.string().nullable(),
  kind: StatementKind,
  cue: z.string(),
  content: z.string(),
  passage: Passage,
});
export type StatementView = z.infer<typeof StatementView>;

/** How one outlet words or spells the thing. */
export const Wording = z.object({
  outlet: z.string().nullable(),
  original: z.string().nullable(),
  words: z.array(z.object({ surface: z.string(), count: z.number().int().positive() })),
});
export type Wording = z.infer<typeof Wording>;

export const SuggestionView = z.object({
  other: EntityRef,
  score: z.number(),
  reasons: z.array(z.string()),
});
export type SuggestionView = z.infer<typeof SuggestionView>;

export const EntityView = z.object({
  entity: Entity,
  counts: z.object({
    sentences: z.number().int(),
    articles: z.number().int(),
    /** Outlets that do not retell one another. */
    independentSources: z.number().int(),
  }),
  /** Short lines under the name: roles, where it lies, when it happened. */
  facts: z.array(z.object({ label: z.string(), value: z.string(), href: z.string().nullable() })),
  wordings: z.array(Wording),
  relations: z.array(RelationGroup),
  saidByIt: z.array(StatementView),
  saidAboutIt: z.array(StatementView),
  sameSentence: z.array(z.object({ other: EntityRef, weight: z.number(), passages: z.array(Passage) })),
  suggestions: z.array(SuggestionView),
  /** What outlets tell differently: how much of it, and the first few without their sentences. */
  differences: z.object({ total: z.number().int(), first: z.array(Difference) }),
  passages: z.array(Passage),
});
export type EntityView = z.infer<typeof EntityView>;

/** Everything behind the line between two nodes. */
export const LineView = z.object({
  a: EntityRef,
  b: EntityRef,
  relations: z.array(
    z.object({
      type: RelationType,
      from: EntityId,
      to: EntityId,
      heading: z.string(),
      roles: z.array(z.string()),
      passages: z.array(Passage),
    }),
  ),
  sameSentence: z.array(Passage),
  suggestion: SuggestionView.nullable(),
});
export type LineView = z.infer<typeof LineView>;

/** One step of a route: what is said of the two, each in the direction in which it is said. */
export const PathHop = z.object({
  from: EntityRef,
  to: EntityRef,
  /** Empty where the two are only named in the same sentence. */
  stated: z.array(
    z.object({ subject: EntityRef, words: z.string(), object: EntityRef, roles: z.array(z.string()) }),
  ),
  /** The first few sentences that say it, from different sources first. */
  passages: z.array(Passage),
  /** How many there are. */
  sentences: z.number().int(),
  independentSources: z.number().int(),
});
export type PathHop = z.infer<typeof PathHop>;

/** What was asked for as one end of a route, and what that was taken for. */
export const PathEnd = z.object({
  asked: z.string(),
  found: EntityRef.nullable(),
  /** Other things of a name like this one. */
  others: z.array(EntityRef),
});
export type PathEnd = z.infer<typeof PathEnd>;

/** How one thing is connected with another: the strongest routes first. */
export const PathsView = z.object({
  from: PathEnd,
  to: PathEnd,
  /** `co-mention` where nothing stated connects the two. */
  kind: z.enum(['stated', 'co-mention']),
  routes: z.array(z.array(PathHop)),
});
export type PathsView = z.infer<typeof PathsView>;

export const ArticleView = z.object({
  article: Article,
  /** Sentences in order; `paragraph` groups them for setting. */
  sentences: z.array(
    z.object({
      index: z.number().int(),
      paragraph: z.number().int(),
      span: Span,
      text: z.string(),
      marks: z.array(Mark),
    }),
  ),
  /** `date`: when an event happened. */
  entities: z.array(EntityRef.extend({ count: z.number().int(), date: z.string().nullable() })),
  statements: z.array(StatementView),
});
export type ArticleView = z.infer<typeof ArticleView>;

export const SearchHit = z.object({
  kind: z.enum(['entity', 'article', 'statement', 'sentence']),
  /** The entity's or article's page, or the sentence in its article. */
  href: z.string(),
  title: z.string(),
  entity: EntityRef.nullable(),
  article: ArticleRef.nullable(),
  /** Text with the matched words marked. */
  snippet: z.string(),
  matches: z.array(Span),
  /** "also Vovchansk", where an alias matched. */
  note: z.string().nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchView = z.object({
  query: z.string(),
  groups: z.array(
    z.object({
      label: z.string(),
      type: EntityType.nullable(),
      total: z.number().int(),
      hits: z.array(SearchHit),
    }),
  ),
  /** What the picture lights: the nodes found by name, else those that the found sentences name. */
  lit: z.array(EntityId),
  /** Parts of the query that could not be understood, in words. */
  warnings: z.array(z.string()),
});
export type SearchView = z.infer<typeof SearchView>;
