import { collect, type InputFile } from './collect.ts';
import type { Files } from './files.ts';
import { jsonl } from './jsonl/jsonl-reader.ts';
import { plainText } from './plain/plain-reader.ts';
import type { Outcome, Reader } from './reader.ts';
import { openSource } from './source.ts';

/** In the order they are asked about files of unknown extension; the last takes any text. */
const READERS: readonly Reader[] = [jsonl, plainText];

/** Reads files and folders, one outcome after another, in constant memory apart from single plain texts. */
export async function* readInputs(
  paths: readonly string[],
  files: Files,
  onTotal: (bytes: number) => void = () => {},
): AsyncGenerator<Outcome> {
  const { files: found, failures } = await collect(paths, files);
  onTotal(found.reduce((sum, file) => sum + file.size, 0));
  for (const error of failures) yield { kind: 'failure', error, bytes: 0 };
  for (const file of found) yield* readInput(file, files);
}

async function* readInput(file: InputFile, files: Files): AsyncGenerator<Outcome> {
  const source = await openSource(file, files);
  if ('error' in source) yield { kind: 'failure', error: source.error, bytes: file.size };
  else yield* chooseReader(file.path, source.head).read(source);
}

function chooseReader(path: string, head: string): Reader {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return (
    READERS.find((r) => r.extensions.includes(extension)) ??
    READERS.find((r) => r.recognises(head)) ??
    plainText
  );
}
