import { z } from 'zod';
import { EntityType } from './entity-type.ts';
import { ArticleId, EntityId, LocalKey } from './ids.ts';
import { LocationKind } from './location-kind.ts';
import { Modality } from './reading.ts';
import { CoarseDate } from './span.ts';

/** A form used as a name, and which outlets use it how often. */
export const Alias = z.object({
  surface: z.string(),
  uses: z.array(z.object({ outlet: z.string().nullable(), article: ArticleId, count: z.number().int().positive() })),
});
export type Alias = z.infer<typeof Alias>;

/** Where a place lies, from GeoNames; absent where nothing fits. */
export const Location = z.object({
  geonames: z.number().int().nullable(),
  /** The gazetteer's own spelling. */
  name: z.string(),
  kind: LocationKind,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  countryName: z.string().nullable(),
  /** First-level administrative division. */
  admin: z.string().nullable(),
  population: z.number().nullable(),
});
export type Location = z.infer<typeof Location>;

/** One article's share in an entity, and why it was joined ("same name", "GeoNames 689558 under both spellings"). */
export const Part = z.object({ article: ArticleId, key: LocalKey, reasons: z.array(z.string()) });
export type Part = z.infer<typeof Part>;

/** One thing in the world as all articles together tell it. */
export const Entity = z.object({
  id: EntityId,
  type: EntityType,
  name: z.string().min(1),
  aliases: z.array(Alias),
  roles: z.array(z.string()),
  location: Location.nullable(),
  /** Events only. */
  date: CoarseDate.nullable(),
  trigger: z.string().nullable(),
  modality: Modality,
  parts: z.array(Part).min(1),
  mentionCount: z.number().int().nonnegative(),
  articles: z.array(ArticleId).min(1),
});
export type Entity = z.infer<typeof Entity>;
