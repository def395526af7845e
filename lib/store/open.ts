import { DatelineError } from '../errors.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** Milliseconds that a writer waits for another one. */
  readonly patience?: number;
}

/** Opens the store a location names: a data directory. */
export function openStore(location: string, { patience = 15_000 }: StoreOptions = {}): Store {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location))
    throw new DatelineError({
      code: 'store/unknown-kind',
      message: 'this kind of store is not known.',
      place: location,
      remedy: 'Name a directory, such as --data .dateline',
    });
  return openSqlite(location, patience);
}
