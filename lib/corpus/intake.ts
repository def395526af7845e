import { DatelineError } from '../errors.ts';
import { admit, type Verdict } from '../ingest/admit.ts';
import { createPendingShelf } from '../ingest/pending-shelf.ts';
import type { Article } from '../model/article.ts';
import type { EncodedReading } from '../model/reading.ts';
import type { Addition, KeptFile, Store } from '../store/store.ts';

/** An article that broke the extractor: it costs itself alone. */
export interface Unread {
  readonly unread: string;
}

/** Reads articles somewhere: in this thread or in others. */
export interface Readers {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** How much there is going to be, in bytes. */
  expect(bytes: number): void;
  /** One reading an article, in order. */
  read(articles: readonly Article[]): Promise<readonly (EncodedReading | Unread)[]>;
}

/** How many articles were new, changed, unchanged, or kept already under another name. */
export type Count = Record<Verdict['kind'], number>;

/** Takes articles in, batch after batch, holding few at a time. */
export interface Intake {
  /** What comes now stands in one file; one known by its stamp need not be opened, and is counted here. */
  isKnown(path: string, stamp: string): boolean;
  beginFile(): void;
  /** Keeps an article that is new; waits while too many are under way. */
  take(article: Article): Promise<void>;
  /** Something of the file could not be taken: the next run opens it again. */
  missed(): void;
  endFile(path: string, stamp: string): void;
  /** Reads a kept article again. */
  renew(article: Article): Promise<void>;
  /** Resolves when everything taken is kept. */
  finish(): Promise<Count>;
}

export interface IntakeOptions {
  readonly readers: Readers;
  readonly extractor: string;
  /** Told of articles that could not be read; they are not kept. */
  onUnread(error: DatelineError): void;
}

interface OpenFile {
  articles: number;
  copies: number;
  whole: boolean;
}

interface Entry {
  readonly article: Article;
  readonly hash: string;
  readonly kind: Verdict['kind'] | 'renewed';
  readonly file: OpenFile;
}

interface Batch {
  readonly entries: Entry[];
  readonly files: { readonly path: string; readonly stamp: string; readonly file: OpenFile }[];
  /** UTF-16 units of text. */
  size: number;
}

/** A batch is one transaction and one message to a thread. */
const BATCH_ARTICLES = 32;
const BATCH_SIZE = 1 << 17;
/** Batches under way for each that is being read, so that no thread waits. */
const AHEAD = 2;

/**
 * Adds what is new to `store`. Batches are kept in the order they came, each in one transaction: a kill at any moment
 * loses only what was under way, and the next run goes on from there.
 */
export function createIntake(store: Store, { readers, extractor, onUnread }: IntakeOptions): Intake {
  const shelf = createPendingShelf(store);
  const count: Count = { new: 0, changed: 0, unchanged: 0, duplicate: 0 };
  const underWay: Promise<() => void>[] = [];
  let file = openFile();
  let batch: Batch = { entries: [], files: [], size: 0 };

  async function read(filled: Batch): Promise<() => void> {
    const articles = filled.entries.map((e) => e.article);
    const readings = articles.length > 0 ? await readers.read(articles) : [];
    return () => keep(filled, readings);
  }

  function keep({ entries, files }: Batch, readings: readonly (EncodedReading | Unread)[]): void {
    const additions: Addition[] = [];
    entries.forEach(({ article, hash, kind, file: own }, i) => {
      const reading = readings[i]!;
      if (typeof reading === 'string') {
        additions.push({ article, reading, extractor, sourceHash: hash });
        return;
      }
      own.whole = false;
      if (kind !== 'renewed') count[kind]--;
      onUnread(unreadable(article, reading));
    });
    const whole = files.filter((f) => f.file.whole);
    store.addAll(
      additions,
      whole.map(({ path, stamp, file: { articles, copies } }): KeptFile => ({ path, stamp, articles, copies })),
    );
    for (const { article } of entries) shelf.release(article);
  }

  async function send(): Promise<void> {
    const reading = read(batch);
    batch = { entries: [], files: [], size: 0 };
    reading.catch(() => {});
    underWay.push(reading);
    await keepAllBut(readers.width * AHEAD);
  }

  async function keepAllBut(few: number): Promise<void> {
    while (underWay.length > few) (await underWay.shift()!)();
  }

  async function put(entry: Entry): Promise<void> {
    batch.entries.push(entry);
    batch.size += entry.article.text.length;
    if (batch.entries.length >= BATCH_ARTICLES || batch.size >= BATCH_SIZE) await send();
  }

  return {
    isKnown(path, stamp) {
      const kept = store.file(path);
      if (kept?.stamp !== stamp) return false;
      count.unchanged += kept.articles - kept.copies;
      count.duplicate += kept.copies;
      return true;
    },
    beginFile: () => void (file = openFile()),
    async take(given) {
      const verdict = admit(given, shelf);
      count[verdict.kind]++;
      file.articles++;
      if (verdict.kind === 'duplicate') file.copies++;
      if (verdict.kind !== 'new' && verdict.kind !== 'changed') return;
      const { article, hash, kind } = verdict;
      shelf.hold(article, hash);
      await put({ article, hash, kind, file });
    },
    missed: () => void (file.whole = false),
    endFile: (path, stamp) => void batch.files.push({ path, stamp, file }),
    renew: (article) => put({ article, hash: store.known(article.source)!.hash, kind: 'renewed', file }),
    async finish() {
      await send();
      await keepAllBut(0);
      return count;
    },
  };
}

function openFile(): OpenFile {
  return { articles: 0, copies: 0, whole: true };
}

function unreadable(article: Article, { unread }: Unread): DatelineError {
  return new DatelineError({
    code: 'extract/failed',
    message: `this article could not be read (${unread}).`,
    place: article.source,
    remedy: 'Please report it with its text; the others are kept.',
  });
}
