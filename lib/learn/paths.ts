import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const here = import.meta.dirname;
const shared = path.resolve(here, '../../../shared');

/** The annotated corpora; nothing of them is part of this repository. */
export const CORPORA = process.env['DATELINE_CORPORA'] ?? path.join(shared, 'corpora');
export const GOLD = process.env['DATELINE_GOLD'] ?? path.join(shared, 'gold');
/** Where this folder's own packages are installed. */
export const PACKAGES = path.join(here, 'node_modules');
export const DATA = path.resolve(here, '../data');

export function hasCorpus(file: string): boolean {
  return existsSync(path.join(CORPORA, file));
}

/** The rows of a gzipped JSONL file below the corpora folder. */
export function readRows<Row>(file: string): Row[] {
  return gunzipSync(readFileSync(path.join(CORPORA, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

export function readPackageText(file: string): string {
  return readFileSync(path.join(PACKAGES, file), 'utf8');
}

export function writeData(name: string, bytes: Uint8Array): void {
  mkdirSync(DATA, { recursive: true });
  writeFileSync(path.join(DATA, name), bytes);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
