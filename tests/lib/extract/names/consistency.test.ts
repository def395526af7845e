import { expect, test } from 'vitest';
import type { NameSpan } from '#lib/extract/draft.ts';
import { SurfaceVotes } from '#lib/extract/names/surface-votes.ts';
import type { EntityType } from '#lib/model/entity-type.ts';

/** Marks each given surface at its next occurrence. */
function mark(text: string, names: [string, EntityType, number][]): NameSpan[] {
  let from = 0;
  return names.map(([surface, type, confidence]) => {
    const start = text.indexOf(surface, from);
    from = start + surface.length;
    return { start, end: from, first: 0, last: 1, type, confidence };
  });
}

test('an acronym in brackets has the type of what it stands for', () => {
  const text = 'The Halden Research Project (HRP) closed. HRP said so.';
  const votes = new SurfaceVotes(
    text,
    mark(text, [
      ['Halden Research Project', 'institution', 0.9],
      ['HRP', 'place', 0.6],
      ['HRP', 'place', 0.6],
    ]),
  );
  expect(votes.acronymType('HRP')).toBe('institution');
  expect(votes.acronymType('Halden')).toBeNull();
});

test('a surname votes with the full name it is part of', () => {
  const text = 'Mara Lindqvist spoke. Lindqvist left.';
  const votes = new SurfaceVotes(
    text,
    mark(text, [
      ['Mara Lindqvist', 'person', 0.9],
      ['Lindqvist', 'place', 0.7],
    ]),
  );
  expect(votes.typeOf('Lindqvist')).toBe('person');
});

test('an unknown surface has no type and no strength', () => {
  const votes = new SurfaceVotes('', []);
  expect(votes.typeOf('Lindqvist')).toBeNull();
  expect(votes.strength('Lindqvist')).toBe(0);
});
