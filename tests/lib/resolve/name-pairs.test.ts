import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CORPORA } from '../../eval/corpora.ts';
import { mayBeSameName } from './same-name.ts';

const FILE = path.join(CORPORA, 'measure/name-pairs.dev.jsonl.gz');

interface Pair {
  a: string;
  b: string;
  match: boolean;
  schema: string;
}

test.skipIf(!existsSync(FILE))('labelled name pairs: F1 of 87 or more', () => {
  const pairs = gunzipSync(readFileSync(FILE))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  let both = 0;
  let either = 0;
  for (const { a, b, match, schema } of pairs) {
    const ours = mayBeSameName(a, b, schema === 'Person' || schema === 'LegalEntity' ? 'person' : 'body');
    if (ours && match) both++;
    if (ours) either++;
    if (match) either++;
  }
  expect((200 * both) / either).toBeGreaterThanOrEqual(87);
});
