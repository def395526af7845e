import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEventModel } from '#lib/extract/events/model.ts';
import { findRelations } from '#lib/extract/relations/find-relations.ts';
import { readRelationModel } from '#lib/extract/relations/model.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { draftOf, nameOf } from '../events/draft.ts';

const data = (name: string) => readFileSync(new URL(`../../../../lib/data/${name}`, import.meta.url));
const { lexicon } = readEventModel(data('events.bin'));
const model = readRelationModel(data('relations.bin'));

/** "from type to (role)" for every relation of a text. */
function relations(text: string, names: Record<string, EntityType>): string[] {
  const draft = draftOf(text, names);
  const found = findRelations(draft, [], {
    model,
    lexicon,
    attribution: () => null,
  });
  for (const r of found)
    expect(draft.document.sentences.some((s) => s.start <= r.start && r.start < s.end)).toBe(true);
  return found.map(
    (r) => `${nameOf(draft, r.from)} ${r.type} ${nameOf(draft, r.to)}${r.role ? ` (${r.role})` : ''}`,
  );
}

describe('relations stated in one phrase', () => {
  test('a title before the name', () => {
    expect(
      relations('Treasury spokesman John Doe said so.', { Treasury: 'institution', 'John Doe': 'person' }),
    ).toEqual(['John Doe affiliation Treasury (spokesman)']);
  });
  test('an apposition, and a unit of a larger body', () => {
    const found = relations(
      'John Doe, an analyst at the Institute of Trade of the Northern Academy, told Herald News.',
      {
        'John Doe': 'person',
        'Institute of Trade': 'institution',
        'Northern Academy': 'institution',
        'Herald News': 'institution',
      },
    );
    expect(found).toContain('John Doe affiliation Institute of Trade (analyst)');
    expect(found).toContain('Institute of Trade part-of Northern Academy');
    expect(found).toContain('John Doe spoke-to Herald News');
  });
  test('"speaking to" opens the sentence', () => {
    expect(
      relations('Speaking to Herald News, Doe said prices fell.', {
        'Herald News': 'institution',
        Doe: 'person',
      }),
    ).toContain('Doe spoke-to Herald News');
  });
  test('a town in its region, and a plant that carries its name', () => {
    const found = relations(
      'Velmar is a town in the Oredo Region. The army used factories in Velmar, such as the Velmar Steel Plant.',
      {
        Velmar: 'place',
        'Oredo Region': 'place',
        'Velmar Steel Plant': 'institution',
      },
    );
    expect(found).toContain('Velmar located-in Oredo Region');
    expect(found).toContain('Velmar Steel Plant located-in Velmar');
  });
  test('what only shares a sentence is not related', () => {
    expect(
      relations('France and Japan sent aid while Kenya waited.', {
        France: 'place',
        Japan: 'place',
        Kenya: 'place',
      }),
    ).toEqual([]);
  });
});
