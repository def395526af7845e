import { z } from 'zod';
import { EntityType } from './entity-type.ts';
import { LocalKey } from './ids.ts';
import { LocalMention } from './mention.ts';
import { LocalRelation } from './relation.ts';
import { CoarseDate, Span } from './span.ts';
import { LocalStatement } from './statement.ts';

/** Whether the text tells an event as done, or as planned, denied or only supposed. */
export const Modality = z.enum(['asserted', 'planned', 'denied', 'hypothetical']);
export type Modality = z.infer<typeof Modality>;

/** One entity as one article tells it. */
export const LocalEntity = z.object({
  key: LocalKey,
  type: EntityType,
  /** The fullest name the article uses; for a reported event a short label made of the article's words. */
  name: z.string().min(1),
  /** Every form used as its name (events: trigger phrases), longest first. */
  surfaces: z.array(z.string()),
  /** Role words the article gives a person ("military expert"). */
  roles: z.array(z.string()),
  /** Events only. */
  date: CoarseDate.nullable(),
  trigger: z.string().nullable(),
  modality: Modality,
});
export type LocalEntity = z.infer<typeof LocalEntity>;

/** Everything one article says, before it is compared with any other. */
export const Reading = z.object({
  sentences: z.array(Span),
  entities: z.array(LocalEntity),
  mentions: z.array(LocalMention),
  relations: z.array(LocalRelation),
  statements: z.array(LocalStatement),
});
export type Reading = z.infer<typeof Reading>;

/** A reading as JSON text: how it travels between threads and lies in the store. */
export type EncodedReading = string & { readonly encoded: 'Reading' };

export function encodeReading(reading: Reading): EncodedReading {
  return JSON.stringify(reading) as EncodedReading;
}
