import { z } from 'zod';

export const LOCATION_KINDS = ['country', 'region', 'town', 'water', 'landmark', 'other'] as const;
export const LocationKind = z.enum(LOCATION_KINDS);
export type LocationKind = z.infer<typeof LocationKind>;
