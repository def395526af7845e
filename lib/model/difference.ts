import { z } from 'zod';
import { ArticleRef, EntityRef, Passage } from './passage.ts';

export const DIFFERENCE_KINDS = [
  'wording',
  'spelling',
  'number',
  'date',
  'role',
  'participant',
  'missing',
] as const;
export const DifferenceKind = z.enum(DIFFERENCE_KINDS);
export type DifferenceKind = z.infer<typeof DifferenceKind>;

/** An outlet, told apart from itself where it retells another one. */
export const Teller = z.object({ outlet: z.string().nullable(), original: z.string().nullable() });
export type Teller = z.infer<typeof Teller>;

/** What one outlet says in a difference: its words, and the sentences they stand in. */
export const Telling = Teller.extend({
  words: z.array(z.object({ text: z.string(), count: z.number().int().positive() })),
  passages: z.array(Passage),
});
export type Telling = z.infer<typeof Telling>;

/** Something that outlets tell differently. Says what differs, never who is right. */
export const Difference = z.object({
  kind: DifferenceKind,
  /** What it is about: one thing, or two that are perhaps the same. */
  subjects: z.array(EntityRef).min(1).max(2),
  /** True where the difference holds only if the two subjects are one. */
  perhaps: z.boolean(),
  /** Why the two may be one, in words. */
  reasons: z.array(z.string()),
  tellings: z.array(Telling).min(1),
  /** Compared outlets that say nothing of it; never empty for kind `missing`. */
  silent: z.array(Teller),
});
export type Difference = z.infer<typeof Difference>;

/** Something that outlets tell differently, and in how many ways of each kind. */
export const Disputed = Difference.pick({ subjects: true, perhaps: true }).extend({
  kinds: z.array(z.object({ kind: DifferenceKind, count: z.number().int().positive() })),
  total: z.number().int().positive(),
});
export type Disputed = z.infer<typeof Disputed>;

/** What the outlets that tell of one thing say differently. */
export const CompareView = z.object({
  entity: EntityRef,
  independentSources: z.number().int(),
  tellers: z.array(Teller.extend({ articles: z.array(ArticleRef) })),
  differences: z.array(Difference),
});
export type CompareView = z.infer<typeof CompareView>;
