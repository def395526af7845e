import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatelineError } from '../errors.ts';

/** Gives the bytes of a file that lib/learn made, such as `tagger.bin`. */
export type DataReader = (name: string) => Uint8Array;

/** Reads from `folder`, which is lib/data unless a bundler moved the code. */
export function dataReader(folder: string = import.meta.dirname): DataReader {
  return (name) => {
    try {
      return readFileSync(path.join(folder, name));
    } catch (cause) {
      throw new DatelineError(
        {
          code: 'extract/data-missing',
          message: 'a data file that belongs to Dateline cannot be read.',
          place: path.join(folder, name),
          remedy: 'Restore the folder lib/data from the repository.',
        },
        { cause },
      );
    }
  };
}
