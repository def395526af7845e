import { collect, type InputFile } from './collect.ts';
import type { Files } from './files.ts';
import { feed } from './feed/feed-reader.ts';
import { html } from './html/html-reader.ts';
import { jsonl } from './jsonl/jsonl-reader.ts';
import { docx } from './office/docx-reader.ts';
import { pdf } from './office/pdf-reader.ts';
import { plainText } from './plain/plain-reader.ts';
import { uncompressedName } from './gunzip.ts';
import type { Outcome, Reader } from './reader.ts';
import { openSource } from './source.ts';

/** Changes whenever a reader may make another article of the same bytes; files are opened again then. */
export const READERS_VERSION = '3';

/** Formats with signs of their own, which count more than the name of a file. */
const SIGNED: readonly Reader[] = [pdf, docx, html, feed];
/** In the order they are asked about files of unknown extension; the last takes any text. */
const READERS: readonly Reader[] = [jsonl, ...SIGNED, plainText];

export interface ReadInputsOptions {
  /** Whether a file is known to hold nothing new; it is not opened then. */
  readonly isKnown?: (file: InputFile) => boolean;
  /** Bytes of the files that are going to be read, before the first is opened. */
  readonly onTotal?: (bytes: number) => void;
  /** Before the first outcome of a file, and after its last. */
  readonly onBegin?: (file: InputFile) => void;
  readonly onEnd?: (file: InputFile) => void;
}

/** Reads files and folders, one outcome after another, in constant memory apart from single plain texts. */
export async function* readInputs(
  paths: readonly string[],
  files: Files,
  { isKnown, onTotal, onBegin, onEnd }: ReadInputsOptions = {},
): AsyncGenerator<Outcome> {
  const { files: found, failures } = await collect(paths, files);
  const wanted = isKnown ? found.filter((file) => !isKnown(file)) : found;
  onTotal?.(wanted.reduce((sum, file) => sum + file.size, 0));
  for (const error of failures) yield { kind: 'failure', error, bytes: 0 };
  for (const file of wanted) {
    onBegin?.(file);
    yield* readInput(file, files);
    onEnd?.(file);
  }
}

async function* readInput(file: InputFile, files: Files): AsyncGenerator<Outcome> {
  const source = await openSource(file, files);
  if ('error' in source) {
    yield { kind: 'failure', error: source.error, bytes: file.size };
    return;
  }
  const signed = SIGNED.find((reader) => reader.recognises(source.head, file.path));
  const refused = signed ? null : source.refusal;
  if (refused) await source.close();
  if (refused) yield { kind: 'failure', error: refused, bytes: file.size };
  else {
    const reader = signed ?? chooseReader(uncompressedName(file.path), source.head);
    yield* source.packed ? counted(reader.read(source), source.packed) : reader.read(source);
  }
}

/** The outcomes of a compressed file, each with the bytes on the disk that were taken since the one before. */
async function* counted(outcomes: AsyncIterable<Outcome>, packed: () => number): AsyncGenerator<Outcome> {
  let told = 0;
  for await (const outcome of outcomes) {
    const bytes = packed() - told;
    told += bytes;
    yield { ...outcome, bytes };
  }
}

function chooseReader(path: string, head: string): Reader {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return (
    READERS.find((r) => r.extensions.includes(extension)) ??
    READERS.find((r) => r.recognises(head, path)) ??
    plainText
  );
}
