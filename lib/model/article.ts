import { z } from 'zod';
import { ArticleId } from './ids.ts';
import { CoarseDate } from './span.ts';

export const Article = z.object({
  id: ArticleId,
  outlet: z.string().nullable(),
  title: z.string(),
  /** False where the source has no headline and `title` was derived from the first sentence. */
  titled: z.boolean(),
  published: CoarseDate.nullable(),
  /** Where the report was filed, as printed ("MOSCOW"). */
  dateline: z.string().nullable(),
  section: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO 639-1; only `en` is extracted. */
  language: z.string(),
  /** The cleaned body; all offsets count UTF-16 units of it. Verbatim for JSONL input. */
  text: z.string(),
  /** Path or address the article came from. */
  source: z.string(),
  /** The outlet this article retells, where it says so ("told TASS"). */
  original: z.string().nullable(),
});
export type Article = z.infer<typeof Article>;
