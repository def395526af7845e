import type { Readers, Unread } from './intake.ts';
import type { Article } from './model/article.ts';
import { encodeReading, type EncodedReading } from './model/reading.ts';
import type { Pipeline } from './pipeline.ts';

/** Reads in this thread, one batch at a time. */
export function readHere(pipeline: Pipeline): Readers {
  return {
    width: 1,
    expect: () => {},
    read: async (articles) => articles.map((article) => readOne(pipeline, article)),
  };
}

/** Reads one article; what its words break is told, not thrown. */
export function readOne(pipeline: Pipeline, article: Article): EncodedReading | Unread {
  try {
    return encodeReading(pipeline.read(article));
  } catch (error) {
    return { unread: (error as Error).message };
  }
}
