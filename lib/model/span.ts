import { z } from 'zod';

/** Half-open range of UTF-16 code units in an article's `text`. */
export const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** ISO 8601 date as coarse as the text tells it: `2025`, `2025-11` or `2025-11-30`. */
export const CoarseDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export type CoarseDate = z.infer<typeof CoarseDate>;
