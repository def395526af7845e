import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEventModel } from '#lib/extract/events/model.ts';
import { capitals } from '#lib/extract/relations/capitals.ts';
import { chambers } from '#lib/extract/relations/chambers.ts';
import type { Cast } from '#lib/extract/relations/entity-pair.ts';
import { castOf } from '#lib/extract/relations/find-relations.ts';
import { listedPlaces } from '#lib/extract/relations/listed.ts';
import { partyMembers } from '#lib/extract/relations/party-members.ts';
import { statedRelations, type Stated } from '#lib/extract/relations/rules.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { draftOf, nameOf } from '../events/draft.ts';

const { lexicon } = readEventModel(readFileSync(new URL('../../../../lib/data/events.bin', import.meta.url)));
const model = {
  demonyms: new Map([['lindonian', ['Lindonia']]]),
  capitals: new Map([['Velmar', ['Lindonia']]]),
  pairs: new Map(),
};
const STATES = /^(Lindonia|Arvany)$/;

function told(rule: (cast: Cast) => Stated[], text: string, names: Record<string, EntityType>): string[] {
  const plain = draftOf(text, names);
  const whereabouts = new Map(
    [...plain.entities.values()]
      .filter(({ type }) => type === 'place')
      .map(({ key, name }) => [key, { sovereign: STATES.test(name), states: STATES.test(name) ? [name] : [], regions: [], homes: [] }] as const),
  );
  const draft = { ...plain, whereabouts };
  return rule(castOf(draft, [], { model, lexicon })).map(({ type, from, to }) => `${nameOf(draft, from)} ${type} ${nameOf(draft, to)}`);
}

describe('names listed after a phrase that holds a place', () => {
  const listed = ({ scene, adjectives }: Cast) => listedPlaces(scene, adjectives);
  const firms: Record<string, EntityType> = { Lindonia: 'place', Bellco: 'institution', Roeworks: 'institution', Arvany: 'place' };

  test('members of a group lie where the adjective says', () => {
    const found = told(listed, 'Lindonia voted. Lindonian firms including Bellco and Roeworks left Arvany.', firms);
    expect(found).toEqual(['Bellco located-in Lindonia', 'Roeworks located-in Lindonia']);
  });
  test('a list that no "and" closes holds its first name alone', () => {
    const names: Record<string, EntityType> = { Lindonia: 'place', Orsk: 'place', Tamar: 'place' };
    expect(told(listed, 'They met in the Lindonia border city of Orsk, Tamar said.', names)).toEqual(['Orsk located-in Lindonia']);
    expect(told(listed, 'They met in the Lindonia cities of Orsk and Tamar.', names)).toHaveLength(2);
  });
  test.each(['They met in the Orsk district of Tamar.', 'Orsk citizens told friends including Tamar so.'])(
    'a region called by its own name, and no group at all: %s',
    (text) => expect(told(listed, text, { Orsk: 'place', Tamar: 'place' })).toEqual([]),
  );
});

describe('capitals', () => {
  const names: Record<string, EntityType> = { Lindonia: 'place', Velmar: 'place', Orsk: 'place' };
  test('what the text calls a capital and is one', () => {
    expect(told(capitals, 'Lindonia voted. They met in the capital, Velmar.', names)).toEqual(['Velmar located-in Lindonia']);
  });
  test.each(['Lindonia voted. They met in Velmar.', 'Lindonia voted. They met in the capital, Orsk.'])('nothing else: %s', (text) => {
    expect(told(capitals, text, names)).toEqual([]);
  });
});

describe('chambers', () => {
  const rule = ({ scene }: Cast) => chambers(scene);
  const names: Record<string, EntityType> = { 'Lindonian Senate': 'institution', Congress: 'institution', 'Senate Trade Committee': 'institution' };
  test('a chamber is part of the legislature whose houses are told of', () => {
    expect(told(rule, 'The Lindonian Senate met. Both houses of Congress must agree.', names)).toEqual(['Lindonian Senate part-of Congress']);
    expect(told(rule, 'The Lindonian Senate met. Congress must agree.', names)).toEqual([]);
  });
  test('a committee is part of its chamber', () => {
    const found = told(rule, 'The Lindonian Senate met. The Senate Trade Committee agreed.', names);
    expect(found).toEqual(['Senate Trade Committee part-of Lindonian Senate']);
  });
});

describe('members of parties', () => {
  const rule = ({ scene, adjectives }: Cast) => partyMembers(scene, adjectives);
  const names: Record<string, EntityType> = { 'Progressive Party': 'institution', 'Ada Roe': 'person' };
  test('the word for a member stands in the title', () => {
    expect(told(rule, 'The Progressive Party won. Progressive Senator Ada Roe spoke.', names)).toEqual(['Ada Roe affiliation Progressive Party']);
  });
  test.each(['The Progressive Party won. Progressive rival Ada Roe spoke.', 'The Progressive Party won. Progressives heard Ada Roe.'])(
    'an opponent and a neighbour are no members: %s',
    (text) => expect(told(rule, text, names)).toEqual([]),
  );
});

test('places after "in" hold what stands before it, several where all are states; a firm is based where the words say', () => {
  const rule = ({ scene }: Cast) => statedRelations(scene);
  const names: Record<string, EntityType> = { Lindonia: 'place', Arvany: 'place', 'Great Forest': 'place', Orsk: 'place', Bellco: 'institution' };
  expect(told(rule, 'Fires burn the Great Forest in Lindonia and Arvany.', names)).toEqual([
    'Great Forest located-in Lindonia',
    'Great Forest located-in Arvany',
  ]);
  expect(told(rule, 'Fires burn the Great Forest in Orsk and Arvany.', names)).toEqual(['Great Forest located-in Orsk']);
  expect(told(rule, 'Orsk-based Bellco closed.', names)).toEqual(['Bellco located-in Orsk']);
});
