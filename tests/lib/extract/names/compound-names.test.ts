import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import type { NameSpan } from '#lib/extract/draft.ts';
import { withCompoundNames } from '#lib/extract/names/compound-names.ts';
import { Lexicon } from '#lib/extract/names/lexicon.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { analyse } from '#lib/text/analyse.ts';

const lexicon = new Lexicon(dataReader()('lexicon.bin'));

/** Marks `surface` in `text` as one name and gives what becomes of it. */
function names(text: string, surface: string, type: EntityType): string[] {
  const document = analyse(text);
  const start = text.indexOf(surface);
  const end = start + surface.length;
  const first = document.tokens.findIndex((t) => t.end > start);
  const last = document.tokens.findLastIndex((t) => t.start < end) + 1;
  const name: NameSpan = { start, end, first, last, type, confidence: 1 };
  const found = withCompoundNames(document, [name], lexicon);
  for (const n of found) expect(document.tokens[n.first]!.start).toBeLessThanOrEqual(n.start);
  return found.map((n) => `${n.type}: ${text.slice(n.start, n.end)}`);
}

test.each<[text: string, surface: string, type: EntityType, expected: string[]]>([
  ['The Royal Swedish Navy Peter Larsson spoke.', 'Royal Swedish Navy Peter Larsson', 'institution', ['institution: Royal Swedish Navy', 'person: Peter Larsson']],
  [
    'He leads the Institute of Peace and Trade of the Nordic Academy of Public Service (NAPS).',
    'Institute of Peace and Trade of the Nordic Academy of Public Service',
    'institution',
    ['institution: Institute of Peace and Trade', 'institution: Nordic Academy of Public Service'],
  ],
  ['The Food and Agriculture Organization (FAO) met.', 'Food and Agriculture Organization', 'institution', ['institution: Food and Agriculture Organization']],
  ['the chief of the Naval Staff of the Chilean Armed Forces', 'Chilean Armed Forces', 'institution', ['institution: Naval Staff of the Chilean Armed Forces']],
  ['an army of the Chilean Armed Forces', 'Chilean Armed Forces', 'institution', ['institution: Chilean Armed Forces']],
  ['in the Leeds-Bradford conurbation', 'Leeds-Bradford conurbation', 'place', ['place: Leeds', 'place: Bradford']],
  ['in Guinea-Bissau', 'Guinea-Bissau', 'place', ['place: Guinea-Bissau']],
  ['the Omsk Cement Plant and Elevator', 'Omsk Cement Plant and Elevator', 'institution', ['institution: Omsk Cement Plant', 'institution: Elevator']],
])('%s', (text, surface, type, expected) => {
  expect(names(text, surface, type)).toEqual(expected);
});
