import { z } from 'zod';
import { RELATION_TYPES } from './type-names.ts';

export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

/** What a participant of an event does in it. */
export const ParticipantRole = z.enum(['agent', 'target', 'other']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;
