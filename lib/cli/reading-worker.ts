import { createArticleReader } from '../corpus/article-reader.ts';
import type { Unread } from '../corpus/intake.ts';
import { dataReader } from '../data/read.ts';
import type { Article } from '../model/article.ts';
import type { EncodedReading } from '../model/reading.ts';
import { readOne } from '../corpus/readers.ts';

const reader = createArticleReader(dataReader());

/** What a reading thread does: one message of articles in, their readings out. */
export default function read(articles: readonly Article[]): (EncodedReading | Unread)[] {
  return articles.map((article) => readOne(reader, article));
}
