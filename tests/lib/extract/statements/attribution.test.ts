import { expect, test } from 'vitest';
import { attributionAt } from '#lib/extract/statements/attribution.ts';
import { LocalKey } from '#lib/model/ids.ts';
import type { LocalStatement } from '#lib/model/statement.ts';

const statement = (
  start: number,
  end: number,
  speaker: string | null,
  speakerDescription: string | null = null,
): LocalStatement => ({
  start,
  end,
  speaker: speaker ? LocalKey.parse(speaker) : null,
  speakerDescription,
  kind: 'indirect',
  cue: 'said',
  about: [],
});

test('the narrowest statement that holds most of the clause', () => {
  const all = [statement(0, 100, 'e1'), statement(20, 60, null, 'an official')];
  expect(attributionAt(all, { start: 30, end: 50 })).toEqual({ speaker: null, description: 'an official' });
  expect(attributionAt(all, { start: 0, end: 90 })).toEqual({ speaker: 'e1', description: null });
  expect(attributionAt(all, { start: 70, end: 95 })).toEqual({ speaker: 'e1', description: null });
});

test('a clause outside of all statements is the outlet’s own', () => {
  expect(attributionAt([statement(0, 10, 'e1')], { start: 8, end: 40 })).toBeNull();
  expect(attributionAt([], { start: 0, end: 4 })).toBeNull();
});
