import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { MIGRATIONS } from '#lib/store/migrations.ts';
import { openStore } from '#lib/store/open.ts';
import { SMALL } from '../fixtures/small-knowledge.ts';
import { storeContract } from './store.ts';

const made: string[] = [];
afterAll(() => {
  for (const at of made) rmSync(at, { recursive: true, force: true });
});

function folder(): string {
  made.push(mkdtempSync(path.join(tmpdir(), 'dateline-store-')));
  return made.at(-1)!;
}

storeContract('sqlite', () => {
  const at = folder();
  return { open: () => openStore(at), destroy: () => rmSync(at, { recursive: true }) };
});

test('a damaged database is named with its cause and remedy', () => {
  const at = folder();
  writeFileSync(
    path.join(at, 'dateline.sqlite'),
    'no database at all, but long enough to be looked at '.repeat(50),
  );
  expect(() => openStore(at)).toThrow(
    expect.objectContaining({ code: 'store/damaged', remedy: expect.stringContaining('ingest') }),
  );
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
  expect(() => openStore(path.join(file, 'data'))).toThrow(
    expect.objectContaining({ code: 'store/not-writable' }),
  );
});

test('a directory that another program keeps writing to is told after some patience', () => {
  const at = folder();
  const store = openStore(at, { patience: 50 });
  const other = new DatabaseSync(path.join(at, 'dateline.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  expect(() => store.keep(SMALL, new Map())).toThrow(expect.objectContaining({ code: 'store/in-use' }));
  expect(store.readings()).toEqual([]);
  other.exec('ROLLBACK');
  store.keep(SMALL, new Map());
  store.close();
});

test('an explorer that is open is seen by others until it closes', () => {
  const at = folder();
  const [ours, other] = [openStore(at), openStore(at, { patience: 50 })];
  expect(ours.isAttended()).toBe(false);
  other.attend();
  expect([ours.isAttended(), other.isAttended()]).toEqual([true, true]);
  ours.attend();
  ours.close();
  expect(other.isAttended()).toBe(true);
  other.close();
  const third = openStore(at);
  expect(third.isAttended()).toBe(false);
  third.close();
});

test('an ingest holds another off, and is told as such', () => {
  const at = folder();
  const [ours, other] = [openStore(at), openStore(at, { patience: 50 })];
  expect(other.isIngesting()).toBe(false);
  const release = ours.lock();
  expect(other.isIngesting()).toBe(true);
  expect(() => other.lock()).toThrow(expect.objectContaining({ code: 'store/in-use', place: path.join(at, 'ingest.lock') }));
  release();
  other.lock()();
  ours.close();
  other.close();
});

test('a damaged page is told when it is read', () => {
  const at = folder();
  const file = path.join(at, 'dateline.sqlite');
  openStore(at).close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, 4096, bytes.length));
  expect(() => {
    const store = openStore(at);
    store.readings();
    store.keep(SMALL, new Map());
  }).toThrow(expect.objectContaining({ code: 'store/damaged' }));
});

test('a database of the first version is brought to this one with what it holds', () => {
  const at = folder();
  const old = new DatabaseSync(path.join(at, 'dateline.sqlite'));
  old.exec(`${MIGRATIONS[0]!} PRAGMA user_version = 1`);
  const [article] = SMALL.articles;
  const { id, outlet, title, published, language, source, text } = article!;
  old
    .prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(id, outlet, title, published, language, source, text, JSON.stringify(article));
  old
    .prepare('INSERT INTO readings VALUES (?, ?, ?)')
    .run(
      id,
      '1',
      JSON.stringify({ sentences: [], entities: [], mentions: [], relations: [], statements: [] }),
    );
  old.close();
  const store = openStore(at);
  expect(store.readings().map((r) => r.article)).toEqual([article]);
  store.close();
});

test('an address of an unknown kind is refused', () => {
  expect(() => openStore('mystery://host/db')).toThrow(
    expect.objectContaining({ code: 'store/unknown-kind' }),
  );
});
