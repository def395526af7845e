import { z } from 'zod';

/** A state (or a geopolitical body treated like one) with the words texts use for it. Data in lib/data/countries.json. */
export const Country = z.object({
  /** ISO 3166-1 alpha-2. */
  code: z.string(),
  name: z.string(),
  /** Every other name in use: "Russian Federation", "UK", "U.S.", "USA". */
  names: z.array(z.string()),
  /** Adjectives and people: "Russian", "Russians". */
  demonyms: z.array(z.string()),
  /** Capital under its spellings: "Kiev", "Kyiv". */
  capitals: z.array(z.string()),
  geonames: z.number().int().nullable(),
  latitude: z.number(),
  longitude: z.number(),
});
export type Country = z.infer<typeof Country>;
