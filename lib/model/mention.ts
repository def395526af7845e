import { z } from 'zod';
import { ArticleId, EntityId, LocalKey } from './ids.ts';
import { EntityType } from './entity-type.ts';
import { Span } from './span.ts';

/** How the words refer: by name, by a description ("the expert"), by a pronoun, or (events) by a trigger. */
export const MentionLevel = z.enum(['name', 'description', 'pronoun', 'trigger']);
export type MentionLevel = z.infer<typeof MentionLevel>;

/** Why a mention was read as its entity; null for the name that founded it. */
export const MentionLink = z.enum([
  'same-name', 'surname', 'acronym', 'told-alias', 'spelling', 'role', 'apposition', 'pronoun', 'same-event',
]);
export type MentionLink = z.infer<typeof MentionLink>;

/** A mention as one article's reading holds it. */
export const LocalMention = Span.extend({
  surface: z.string(),
  type: EntityType,
  level: MentionLevel,
  entity: LocalKey,
  via: MentionLink.nullable(),
});
export type LocalMention = z.infer<typeof LocalMention>;

/** A mention after resolution. */
export const Mention = LocalMention.omit({ entity: true }).extend({ article: ArticleId, entity: EntityId });
export type Mention = z.infer<typeof Mention>;
