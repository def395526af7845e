import { expect, test } from 'vitest';
import { onlyTells } from '#lib/extract/events/bystanders.ts';
import type { LocalKey } from '#lib/model/ids.ts';
import type { LocalMention } from '#lib/model/mention.ts';
import type { LocalRelation } from '#lib/model/relation.ts';
import type { LocalStatement } from '#lib/model/statement.ts';

const bell = 'e1' as LocalKey;
const capture = 'ev1' as LocalKey;
const mention = (entity: LocalKey, start: number, end: number): LocalMention => ({ entity, start, end, surface: '', type: 'person', level: 'name', via: null });
const said = (start: number, end: number, speaker: LocalKey | null): LocalStatement => ({ start, end, speaker, speakerDescription: null, kind: 'indirect', cue: 'said', about: [] });
const part: LocalRelation = { type: 'participant', from: bell, to: capture, start: 0, end: 60, sentence: 0, role: 'other', attribution: null };

test.each<[string, LocalStatement[], LocalMention[], boolean]>([
  ['tells of it', [said(0, 40, bell)], [mention(capture, 4, 11), mention(bell, 42, 46)], true],
  ['is named in what they say', [said(0, 40, bell)], [mention(capture, 4, 11), mention(bell, 20, 24), mention(bell, 42, 46)], false],
  ['another one tells', [said(0, 40, null)], [mention(capture, 4, 11), mention(bell, 42, 46)], false],
  ['the happening is told outside of it too', [said(0, 40, bell)], [mention(capture, 4, 11), mention(capture, 50, 57), mention(bell, 42, 46)], false],
])('a speaker who %s', (_, statements, mentions, expected) => {
  expect(onlyTells(part, statements, mentions)).toBe(expected);
});
