import { type ArticleReader, createArticleReader } from './corpus/article-reader.ts';
import type { DataReader } from './data/read.ts';
import { createRefresh, type Refreshed } from './corpus/refresh.ts';
import { createResolver } from './resolve/resolve.ts';
import type { Store } from './store/store.ts';

/** Changes whenever the same text may be read differently; readings of another version are made again. */
export const EXTRACTOR_VERSION = '7';

/** WRITE: article -> reading (extract) -> knowledge (resolve) -> store. */
export interface Pipeline extends ArticleReader {
  /** Resolves what changed in a store and keeps the outcome and the picture; old nodes stay put. */
  refresh(store: Store): Refreshed;
}

export function createPipeline(data: DataReader): Pipeline {
  const { read, extract, resources } = createArticleReader(data);
  return { read, extract, refresh: createRefresh(() => createResolver(resources())) };
}
