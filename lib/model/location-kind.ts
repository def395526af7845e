import { z } from 'zod';
import { LOCATION_KINDS } from './type-names.ts';

export const LocationKind = z.enum(LOCATION_KINDS);
export type LocationKind = z.infer<typeof LocationKind>;
