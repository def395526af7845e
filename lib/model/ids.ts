import { z } from 'zod';

/** First 16 hex digits of the SHA-256 of the cleaned text and its outlet: the same article always has the same id. */
export const ArticleId = z.string().min(1).max(200).brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;

/** A slug such as `alexander-stepanov`; given once, kept for ever. */
export const EntityId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u).max(200).brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;

/** Names an entity inside one reading (`e1`, `e2`, …); means nothing outside of its article. */
export const LocalKey = z.string().min(1).brand<'LocalKey'>();
export type LocalKey = z.infer<typeof LocalKey>;

export const RelationId = z.string().min(1).brand<'RelationId'>();
export type RelationId = z.infer<typeof RelationId>;

export const StatementId = z.string().min(1).brand<'StatementId'>();
export type StatementId = z.infer<typeof StatementId>;

export const DecisionId = z.string().min(1).brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

export const SuggestionId = z.string().min(1).brand<'SuggestionId'>();
export type SuggestionId = z.infer<typeof SuggestionId>;
