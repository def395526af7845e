import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '#lib/store/open.ts';
import { storeContract } from './store.ts';

function folder(): string {
  return mkdtempSync(path.join(tmpdir(), 'dateline-store-'));
}

storeContract('sqlite', () => {
  const at = folder();
  return { open: () => openStore(at), destroy: () => rmSync(at, { recursive: true }) };
});

test('a damaged database is named with its cause and remedy', () => {
  const at = folder();
  writeFileSync(path.join(at, 'dateline.sqlite'), 'no database at all, but long enough to be looked at '.repeat(50));
  expect(() => openStore(at)).toThrow(expect.objectContaining({ code: 'store/damaged', remedy: expect.stringContaining('ingest') }));
});

test('a database of a newer version is left alone', () => {
  const at = folder();
  const file = path.join(at, 'dateline.sqlite');
  new DatabaseSync(file).exec('PRAGMA user_version = 999');
  expect(() => openStore(at)).toThrow(expect.objectContaining({ code: 'store/too-new', place: file }));
  const { user_version } = new DatabaseSync(file).prepare('PRAGMA user_version').get()!;
  expect(user_version).toBe(999);
});

test('a data directory that is a file cannot be written', () => {
  const file = path.join(folder(), 'file');
  writeFileSync(file, '');
  expect(() => openStore(path.join(file, 'data'))).toThrow(expect.objectContaining({ code: 'store/not-writable' }));
});

test('an address of an unknown kind is refused', () => {
  expect(() => openStore('mystery://host/db')).toThrow(expect.objectContaining({ code: 'store/unknown-kind' }));
});
