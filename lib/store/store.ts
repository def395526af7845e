import type { Article } from '../model/article.ts';
import type { Decision } from '../model/decision.ts';
import type { ArticleId, EntityId } from '../model/ids.ts';
import type { EncodedReading, Reading } from '../model/reading.ts';
import type { Knowledge, KnowledgeRows } from '../model/knowledge.ts';

export interface StoredReading {
  readonly article: Article;
  readonly reading: Reading;
  /** Version of the extractor that made it; readings of older versions are made again. */
  readonly extractor: string;
}

/** An article to add, with what was read out of it and the hash of what its source gave. */
export interface Addition extends Omit<StoredReading, 'reading'> {
  readonly reading: EncodedReading;
  readonly sourceHash: string;
}

/**
 * A file whose every article is kept, by itself or under another name: while its stamp is the same it need not be opened
 * again. Files with copies are forgotten as soon as any article changes its words: it may have been the other one.
 */
export interface KeptFile {
  readonly path: string;
  readonly stamp: string;
  readonly articles: number;
  /** How many of them are kept under another name. */
  readonly copies: number;
}

export interface Changes {
  /** Names the state of articles and decisions that was read. */
  readonly state: number;
  /** New and changed ones, in order of id. */
  readonly readings: readonly StoredReading[];
  readonly removed: readonly ArticleId[];
}

/** Articles of one state of the corpus, whatever others write meanwhile, until `close`. */
export interface OpenReadings {
  /** In order of id; text and reading of each are read again whenever they are asked for, but for the reading asked for last. */
  readonly readings: readonly StoredReading[];
  close(): void;
}

/** How much there is of what is kept. */
export interface Totals {
  readonly articles: number;
  readonly entities: number;
  readonly relations: number;
}

/** A place in the picture: first-view pixels around (0, 0), y upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which words an id was given for, so that it outlives rebuilds: `${article}/${start}` of a name mention -> id. */
export type IdLedger = ReadonlyMap<string, EntityId>;

/**
 * Keeps articles, what was read out of them, what people decided and the ids given.
 * All backends pass tests/contract/store.ts. Every writing call is one transaction.
 */
export interface Store {
  /** The article a source gave, and the source's hash as `add` was told it; null when unknown. */
  known(source: string): { readonly id: ArticleId; readonly hash: string } | null;
  has(id: ArticleId): boolean;
  /** An article of the same outlet with the same words. */
  twin(article: Article): ArticleId | null;
  /** The file as it was when it was last read to its end. */
  file(path: string): KeptFile | null;
  /** The first articles of higher id than `after`, in order of id, whose readings another version of the extractor made. */
  outdated(extractor: string, after: string, limit: number): Article[];
  countOutdated(extractor: string): number;
  /** Adds an article with its reading in the place of what had its id or its source; remembers the source's hash. */
  add(entry: StoredReading, sourceHash: string): void;
  /** Adds many at once, and remembers files that were read to their end; all of it or nothing. */
  addAll(additions: readonly Addition[], files: readonly KeptFile[]): void;
  /** In order of id, so that every later step is independent of the order of ingestion. */
  readings(): StoredReading[];
  /** What changed since `Changes.state` of an earlier call, or, with -1, everything. What is kept next counts as made of it. */
  changesSince(state: number): Changes;
  /** The same as `changesSince(-1)` for a program that cannot hold all readings at a time. */
  openReadings(): OpenReadings;
  decisions(): Decision[];
  append(decision: Decision): void;
  ledger(): IdLedger;
  redirects(): ReadonlyMap<string, EntityId>;
  /**
   * Replaces the resolved knowledge, the ledger and the redirects; rows that are the same objects as those kept before
   * cost nothing, and of the ledger only `ledgerChanges` is written where they are told. The knowledge counts as that of
   * the last `readings` or `changesSince` here: what another program changed since then makes it outdated at once.
   */
  keep(knowledge: Knowledge, ledger: IdLedger, ledgerChanges?: IdLedger): void;
  /** The same as `keep` of knowledge that is not compared with later one, so that nothing of it need be held. */
  keepOnce(knowledge: KnowledgeRows, ledger: IdLedger): void;
  /** Whether what is kept now is what `keep` wrote here last. */
  isLastKept(): boolean;
  /** Null before the first `keep`, or when articles or decisions changed since. */
  knowledge(): Knowledge | null;
  /** Of what `knowledge` gives. */
  totals(): Totals | null;
  /** Where nodes stand in the picture, also those of ids that are gone: they may come back with an undo. */
  layout(): ReadonlyMap<EntityId, Point>;
  /** Remembers where nodes stand; others stay as they are. No new version. */
  keepLayout(nodes: readonly (Point & { readonly id: EntityId })[]): void;
  /** Tells ingests, until `close`, that an explorer is open on this corpus and takes in what they add. */
  attend(): void;
  /** Whether an explorer of any program does. */
  isAttended(): boolean;
  /** Holds other ingests off until the function given back is called, or this process ends; waits for another's end. */
  lock(): () => void;
  /** Whether an ingest of any program is adding articles now. */
  isIngesting(): boolean;
  /** Grows with every change; names a state of the corpus. */
  version(): string;
  close(): void;
}
