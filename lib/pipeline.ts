import { type ArticleReader, createArticleReader } from './corpus/article-reader.ts';
import type { DataReader } from './data/read.ts';
import { createRefresh, type Refreshed } from './corpus/refresh.ts';
import { createSettle } from './corpus/settle.ts';
import { createResolver, resolveOnce } from './resolve/resolve.ts';
import type { Store, Totals } from './store/store.ts';

/** Changes whenever the same text may be read differently; readings of another version are made again. */
export const EXTRACTOR_VERSION = '7';

/** WRITE: article -> reading (extract) -> knowledge (resolve) -> store. */
export interface Pipeline extends ArticleReader {
  /** Resolves what changed in a store and keeps the outcome and the picture; old nodes stay put. */
  refresh(store: Store): Refreshed;
  /** The same for a program that only keeps the outcome: nothing of it is held. */
  settle(store: Store): Totals;
}

export function createPipeline(data: DataReader): Pipeline {
  const { read, extract, resources } = createArticleReader(data);
  return {
    read,
    extract,
    refresh: createRefresh(() => createResolver(resources())),
    settle: createSettle((input) => resolveOnce(input, resources())),
  };
}
