/* Plain lists, apart from their zod schemas: a browser that reads a graph needs no schemas. */

export const ENTITY_TYPES = ['person', 'institution', 'place', 'event'] as const;

/** The guide's relations; all directed. `co-mention` is derived and kept apart, see `co-mention.ts`. */
export const RELATION_TYPES = [
  'affiliation', 'part-of', 'located-in', 'origin', 'kinship', 'participant', 'occurred-in', 'spoke-to',
] as const;

export const LOCATION_KINDS = ['country', 'region', 'town', 'water', 'landmark', 'other'] as const;
