import { DatelineError } from '../errors.ts';

/** Turns what the file system threw into a line that tells the user what to do. */
export function fileTrouble(cause: unknown, place: string, seen: boolean): DatelineError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  if (code === 'ENOENT' && seen)
    return new DatelineError(
      {
        code: 'ingest/vanished',
        message: 'the file was there a moment ago and is gone.',
        place,
        remedy: 'Put it back and run the command again.',
      },
      { cause },
    );
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new DatelineError(
      {
        code: 'ingest/not-found',
        message: 'there is no such file or folder.',
        place,
        remedy: 'Check the path.',
      },
      { cause },
    );
  if (code === 'EACCES' || code === 'EPERM')
    return new DatelineError(
      {
        code: 'ingest/unreadable',
        message: 'you are not allowed to read it.',
        place,
        remedy: 'Change its permissions or its owner.',
      },
      { cause },
    );
  return new DatelineError(
    {
      code: 'ingest/unreadable',
      message: `reading it failed (${code}).`,
      place,
      remedy: 'Check the disk and the path, then try again.',
    },
    { cause },
  );
}
