import { z } from 'zod';
import { ENTITY_TYPES } from './type-names.ts';

export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;
