import { z } from 'zod';

export const ENTITY_TYPES = ['person', 'institution', 'place', 'event'] as const;
export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;
