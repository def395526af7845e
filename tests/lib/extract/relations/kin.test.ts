import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEventModel } from '#lib/extract/events/model.ts';
import { ownerOfKin } from '#lib/extract/relations/kin.ts';
import { setScene } from '#lib/extract/syntax/scene.ts';
import { draftOf, nameOf } from '../events/draft.ts';

const { lexicon } = readEventModel(readFileSync(new URL('../../../../lib/data/events.bin', import.meta.url)));

test.each([
  ["Ada Roe met Ben Bell's eldest son, Carl Bell, in May.", ['Ben Bell', 'Carl Bell'], 'Ben Bell'],
  ['Carl Bell, son of the late painter Ben Bell, spoke.', ['Carl Bell', 'Ben Bell'], 'Ben Bell'],
  ['Carl Bell spoke about his wife Ada Roe.', ['Carl Bell', 'Ada Roe'], 'Carl Bell'],
  ['Carl Bell met Ada Roe.', ['Carl Bell', 'Ada Roe'], null],
])('%s', (text, names, owner) => {
  const draft = draftOf(text, Object.fromEntries(names.map((name) => [name, 'person' as const])));
  const key = (name: string) => [...draft.entities.keys()].find((k) => nameOf(draft, k) === name)!;
  const scene = setScene(draft, lexicon, []);
  const found = ownerOfKin(scene, [0, draft.document.tokens.length], [key(names[0]!), key(names[1]!)]);
  expect(found && nameOf(draft, found)).toBe(owner);
});
