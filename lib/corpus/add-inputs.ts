import type { DatelineError } from '../errors.ts';
import type { InputFile } from '../ingest/collect.ts';
import { eachInput, type Watcher } from '../ingest/each-input.ts';
import type { Files } from '../ingest/files.ts';
import { READERS_VERSION } from '../ingest/read-inputs.ts';
import { type Count, createIntake, type Intake, type Readers } from './intake.ts';
import type { Store } from '../store/store.ts';

/** Bytes of a usual article. */
const USUAL_SIZE = 2500;
/** Articles fetched at a time to be read again. */
const RENEWED_AT_ONCE = 500;

export interface AddInputs {
  readonly files: Files;
  readonly readers: Readers;
  /** Version of what makes the readings; those of another version are made again. */
  readonly extractor: string;
  readonly watcher: Watcher & { begin(what: string): void };
}

/**
 * Adds what is new in files and folders to `store`, and makes outdated readings again; resolving them is another step
 * (`Pipeline.refresh`). Throws a DatelineError where another ingest holds the corpus for too long.
 */
export async function addInputs(
  store: Store,
  paths: readonly string[],
  { files, readers, extractor, watcher }: AddInputs,
): Promise<{ count: Count; errors: DatelineError[] }> {
  const release = store.lock();
  try {
    const unread: DatelineError[] = [];
    const onUnread = (error: DatelineError) => {
      unread.push(error);
      watcher.note(error.line);
    };
    const intake = createIntake(store, { readers, extractor, onUnread });
    await renew(store, intake, { readers, extractor, watcher });
    watcher.begin('reading');
    const failures = await eachInput(paths, {
      files,
      watcher,
      take: intake.take,
      isKnown: (file) => intake.isKnown(file.path, stampOf(file)),
      onTotal: readers.expect,
      onBegin: intake.beginFile,
      onFailure: intake.missed,
      onEnd: (file) => intake.endFile(file.path, stampOf(file)),
    });
    return { count: await intake.finish(), errors: [...failures, ...unread] };
  } finally {
    release();
  }
}

/** Changes too when this version of the readers makes something else of the same file. */
function stampOf(file: InputFile): string {
  return `${READERS_VERSION}-${file.stamp}`;
}

async function renew(
  store: Store,
  intake: Intake,
  { readers, extractor, watcher }: Omit<AddInputs, 'files'>,
): Promise<void> {
  const count = store.countOutdated(extractor);
  if (count === 0) return;
  watcher.begin('reading again with this version');
  watcher.total(count);
  readers.expect(count * USUAL_SIZE);
  let old = store.outdated(extractor, '', RENEWED_AT_ONCE);
  while (old.length > 0) {
    for (const article of old) {
      await intake.renew(article);
      watcher.step(article.title, 1);
    }
    old = store.outdated(extractor, old.at(-1)!.id, RENEWED_AT_ONCE);
  }
}
