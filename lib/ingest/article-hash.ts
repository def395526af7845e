import { createHash } from 'node:crypto';
import { ArticleId } from '../model/ids.ts';

/** First 16 hex digits of the SHA-256 of outlet and text: the id of an article that brings none. */
export function articleHash(text: string, outlet: string | null): ArticleId {
  return ArticleId.parse(
    createHash('sha256')
      .update(outlet ?? '')
      .update('\0')
      .update(text)
      .digest('hex')
      .slice(0, 16),
  );
}
