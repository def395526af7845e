import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { linkMentions } from '#lib/extract/coreference/link-mentions.ts';
import type { NameSpan } from '#lib/extract/draft.ts';
import { isPlausible } from '#lib/extract/relations/plausible.ts';
import { Country } from '#lib/model/country.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { analyse } from '#lib/text/analyse.ts';

const countries = Country.array().parse(JSON.parse(new TextDecoder().decode(dataReader()('countries.json'))));

/** Whether `text` may say that its first name relates so to its second. */
function plausible(text: string, type: 'affiliation' | 'located-in', names: [surface: string, type: EntityType][]): boolean {
  const document = analyse(text);
  const spans = names.map(([surface, kind]): NameSpan => {
    const start = text.indexOf(surface);
    const first = document.tokens.findIndex((t) => t.start === start);
    const last = document.tokens.findIndex((t) => t.end === start + surface.length) + 1;
    return { start, end: start + surface.length, first, last, type: kind, confidence: 1 };
  });
  const context = { published: null, outlet: null, title: '' };
  const linked = linkMentions(document, spans, context, countries);
  const [from, to] = names.map(([name]) => [...linked.entities.values()].find((e) => e.name === name)!.key);
  const relation = { type, from: from!, to: to!, start: 0, end: text.length, sentence: 0, role: null, attribution: null };
  return isPlausible(relation, { context, document, dates: [], whereabouts: new Map(), ...linked }, countries);
}

test.each<[string, 'affiliation' | 'located-in', [string, EntityType][], boolean]>([
  ['Ann Bell, an expert at Lindow College, spoke.', 'affiliation', [['Ann Bell', 'person'], ['Lindow College', 'institution']], true],
  ['Ann Bell joined Lindow College.', 'affiliation', [['Ann Bell', 'person'], ['Lindow College', 'institution']], true],
  ['Ann Bell praised Lindow College.', 'affiliation', [['Ann Bell', 'person'], ['Lindow College', 'institution']], false],
  ['Trade grew between France, Spain and others.', 'located-in', [['France', 'place'], ['Spain', 'place']], false],
  ['They met in Greenland, part of Denmark.', 'located-in', [['Greenland', 'place'], ['Denmark', 'place']], true],
  ['They met in Paris, the capital of France.', 'located-in', [['Paris', 'place'], ['France', 'place']], true],
])('%s', (text, type, names, expected) => {
  expect(plausible(text, type, names)).toBe(expected);
});
