import { z } from 'zod';

/** Whether and how much the browser may add. */
export const Adding = z.object({
  allowed: z.boolean(),
  /** Why not, and what to do. */
  reason: z.string().nullable(),
  mostFiles: z.number().int(),
  /** Of one file. */
  mostBytes: z.number().int(),
});
export type Adding = z.infer<typeof Adding>;

/** What became of one file. */
export const Added = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Articles whose words are kept already, from another input. */
  duplicate: z.number().int(),
  warnings: z.array(z.string()),
  troubles: z.array(z.object({ place: z.string(), message: z.string(), remedy: z.string().nullable() })),
});
export type Added = z.infer<typeof Added>;
