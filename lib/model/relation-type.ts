import { z } from 'zod';

/** The guide's relations; all directed. `co-mention` is derived and kept apart, see `co-mention.ts`. */
export const RELATION_TYPES = [
  'affiliation', 'part-of', 'located-in', 'origin', 'kinship', 'participant', 'occurred-in', 'spoke-to',
] as const;
export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

/** What a participant of an event does in it. */
export const ParticipantRole = z.enum(['agent', 'target', 'other']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;
