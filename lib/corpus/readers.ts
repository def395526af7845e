import type { Readers, Unread } from './intake.ts';
import type { Article } from '../model/article.ts';
import { encodeReading, type EncodedReading } from '../model/reading.ts';
import type { ArticleReader } from './article-reader.ts';

/** Reads in this thread, one batch at a time. */
export function readHere(reader: ArticleReader): Readers {
  return {
    width: 1,
    expect: () => {},
    read: async (articles) => articles.map((article) => readOne(reader, article)),
  };
}

/** Reads one article; what its words break is told, not thrown. */
export function readOne(reader: ArticleReader, article: Article): EncodedReading | Unread {
  try {
    return encodeReading(reader.read(article));
  } catch (error) {
    return { unread: (error as Error).message };
  }
}
