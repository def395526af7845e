import type { Article } from '../model/article.ts';
import type { Decision } from '../model/decision.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { Knowledge } from '../model/knowledge.ts';

export interface StoredReading {
  readonly article: Article;
  readonly reading: Reading;
  /** Version of the extractor that made it; readings of older versions are made again. */
  readonly extractor: string;
}

/** Which words an id was given for, so that it outlives rebuilds: `${article}/${start}` of a name mention -> id. */
export type IdLedger = ReadonlyMap<string, EntityId>;

/**
 * Keeps articles, what was read out of them, what people decided and the ids given.
 * All backends pass tests/contract/store.ts. Every writing call is one transaction.
 */
export interface Store {
  /** Hash of a source's bytes, as `add` was told it; null when unknown. */
  sourceHash(source: string): string | null;
  has(id: ArticleId): boolean;
  /** Adds or replaces an article with its reading and remembers its source's hash. */
  add(entry: StoredReading, sourceHash: string): void;
  /** In order of id, so that every later step is independent of the order of ingestion. */
  readings(): StoredReading[];
  decisions(): Decision[];
  append(decision: Decision): void;
  ledger(): IdLedger;
  redirects(): ReadonlyMap<string, EntityId>;
  /** Replaces the resolved knowledge, the ledger and the redirects. */
  keep(knowledge: Knowledge, ledger: IdLedger): void;
  /** Null before the first `keep`, or when articles or decisions changed since. */
  knowledge(): Knowledge | null;
  /** Grows with every change; names a state of the corpus. */
  version(): string;
  close(): void;
}
