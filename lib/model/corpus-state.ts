import { z } from 'zod';

/** Which picture the corpus has now, and of how many articles. */
export const CorpusState = z.object({ version: z.string(), articles: z.number().int() });
export type CorpusState = z.infer<typeof CorpusState>;
