import path from 'node:path';
import { DatelineError } from '../errors.ts';
import { isAddress, webAddress } from './address.ts';
import type { Files, FileStat } from './files.ts';
import { fileTrouble } from './trouble.ts';

export interface InputFile {
  /** As the user named it, or below the folder the user named. */
  readonly path: string;
  readonly size: number;
  /** As `FileStat.stamp`. */
  readonly stamp: string;
}

export interface Collected {
  readonly files: InputFile[];
  readonly failures: DatelineError[];
}

/** Files that accompany a folder of articles without being one; read only when named themselves. */
const COMPANION =
  /^(?:readme|licen[cs]e|notice|changelog|contributing|copying|authors|thumbs\.db|desktop\.ini)(?:\.[a-z]+)?$/i;

/** The files that paths and web addresses name, folders recursively, in order of name; each file once. Hidden files are left out. */
export async function collect(paths: readonly string[], files: Files): Promise<Collected> {
  const out: Collected = { files: [], failures: [] };
  const seen = new Set<string>();
  for (const named of paths) {
    const address = files.web ? webAddress(named) : null;
    if (isAddress(named) && address === null) {
      out.failures.push(unreadAddress(named, files));
      continue;
    }
    const at = address ?? named;
    const found = await statOf(at, files, false);
    if (found instanceof DatelineError) out.failures.push(found);
    else if (found.kind === 'folder') await collectFolder(at, found, files, seen, out);
    else take(at, found, seen, out);
  }
  return out;
}

function unreadAddress(place: string, { web }: Files): DatelineError {
  return new DatelineError({
    code: 'ingest/address',
    message: web
      ? 'only http and https addresses without a password are read.'
      : 'web addresses are not read here.',
    place,
    remedy: 'Save the page and give the file.',
  });
}

async function collectFolder(
  folder: string,
  found: FileStat,
  files: Files,
  seen: Set<string>,
  out: Collected,
): Promise<void> {
  if (await walk(folder, found, files, seen, out)) return;
  const remedy = 'Put .txt, .html, .pdf, .docx, .xml or .jsonl files into it, or name another folder.';
  out.failures.push(
    new DatelineError({
      code: 'ingest/no-articles',
      message: 'the folder holds no articles.',
      place: folder,
      remedy,
    }),
  );
}

/** False where the folder holds nothing to read or to tell of. */
async function walk(
  folder: string,
  found: FileStat,
  files: Files,
  seen: Set<string>,
  out: Collected,
): Promise<boolean> {
  if (seen.has(found.identity)) return true;
  seen.add(found.identity);
  let names: string[];
  try {
    names = await files.list(folder);
  } catch (error) {
    out.failures.push(fileTrouble(error, folder, true));
    return true;
  }
  let any = false;
  for (const name of names.toSorted()) {
    if (name.startsWith('.') || COMPANION.test(name)) continue;
    const at = path.join(folder, name);
    const child = await statOf(at, files, true);
    if (child instanceof DatelineError) out.failures.push(child);
    else if (child.kind === 'file') take(at, child, seen, out);
    const holds = child instanceof DatelineError || child.kind === 'file';
    if (holds || (child.kind === 'folder' && (await walk(at, child, files, seen, out)))) any = true;
  }
  return any;
}

async function statOf(at: string, files: Files, listed: boolean): Promise<FileStat | DatelineError> {
  try {
    return await files.stat(at);
  } catch (error) {
    return fileTrouble(error, at, listed);
  }
}

function take(at: string, found: FileStat, seen: Set<string>, out: Collected): void {
  if (found.kind !== 'file') {
    const remedy = 'Name a file or a folder.';
    out.failures.push(
      new DatelineError({
        code: 'ingest/not-a-file',
        message: 'it is neither a file nor a folder.',
        place: at,
        remedy,
      }),
    );
  } else if (!seen.has(found.identity)) {
    seen.add(found.identity);
    out.files.push({ path: at, size: found.size, stamp: found.stamp });
  }
}
