import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatelineError } from '../errors.ts';
import { MIGRATIONS } from './migrations.ts';

const FILE = 'dateline.sqlite';

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** Opens or makes the database of a data directory and brings it to this version's shape; `patience` in milliseconds. */
export function openDatabase(folder: string, patience: number): DatabaseSync {
  const file = path.join(folder, FILE);
  prepareFolder(folder);
  return guard(file, () => {
    const database = new DatabaseSync(file, { timeout: patience });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    migrate(database, file);
    return database;
  });
}

/**
 * Runs `work` in one transaction. `IMMEDIATE` takes the write lock at once, and all of it happens or none;
 * `DEFERRED` reads one state of the corpus, whatever others write meanwhile.
 */
export function transact<T>(
  database: DatabaseSync,
  file: string,
  work: () => T,
  kind: 'IMMEDIATE' | 'DEFERRED' = 'IMMEDIATE',
): T {
  return guard(file, () => {
    database.exec(`BEGIN ${kind}`);
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}

/** Takes a lock that the operating system releases with this process, however it ends; gives back what releases it. */
export function lockFile(file: string, patience: number): () => void {
  return guard(file, () => {
    const database = new DatabaseSync(file, { timeout: patience });
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw error;
    }
    return () => database.close();
  });
}

/** Whether `lockFile` has it, in any process. */
export function isLocked(file: string): boolean {
  try {
    lockFile(file, 0)();
    return false;
  } catch (error) {
    if ((error as DatelineError).code === 'store/in-use') return true;
    throw error;
  }
}

/** Turns SQLite's errors into ones that say what to do. */
export function guard<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const code = (cause as { errcode?: number }).errcode;
    if (code === undefined) throw cause;
    throw new DatelineError({ place: file, ...explain(code & 0xff, (cause as Error).message) }, { cause });
  }
}

function explain(code: number, message: string): ConstructorParameters<typeof DatelineError>[0] {
  if (code === BUSY || code === LOCKED)
    return {
      code: 'store/in-use',
      message: 'the data directory is in use by another ingest.',
      remedy: 'Wait for it to end, or choose another directory with --data.',
    };
  if (code === CORRUPT || code === NOT_A_DATABASE)
    return {
      code: 'store/damaged',
      message: 'the database is damaged and cannot be read.',
      remedy: 'Move the file away and ingest the articles again, or restore it from a backup.',
    };
  if (code === READONLY || code === CANNOT_OPEN)
    return {
      code: 'store/not-writable',
      message: 'the database cannot be written.',
      remedy: 'Give yourself write permission to it and its folder, or choose another directory with --data.',
    };
  if (code === FULL)
    return {
      code: 'store/full',
      message: 'the disk is full.',
      remedy: 'Free some space; what was added so far is kept.',
    };
  return {
    code: 'store/failed',
    message: `the database failed: ${message}.`,
    remedy: 'Check free disk space and file permissions.',
  };
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new DatelineError(
      {
        code: 'store/not-writable',
        message: 'the data directory cannot be written.',
        place: folder,
        remedy: 'Give yourself write permission, or choose another directory with --data.',
      },
      { cause },
    );
  }
}

function migrate(database: DatabaseSync, file: string): void {
  const version = () =>
    (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  if (version() > MIGRATIONS.length)
    throw new DatelineError({
      code: 'store/too-new',
      message: `the database was written by a newer Dateline (version ${version()}, this one knows ${MIGRATIONS.length}).`,
      place: file,
      remedy: 'Update Dateline, or choose another directory with --data.',
    });
  if (version() === MIGRATIONS.length) return;
  transact(database, file, () => {
    for (let step = version(); step < MIGRATIONS.length; step++) database.exec(MIGRATIONS[step]!);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}
