import type { Draft } from '#lib/extract/draft.ts';
import type { NameSpan } from '#lib/extract/draft.ts';
import { linkMentions, type Linked } from '#lib/extract/coreference/link-mentions.ts';
import type { Country } from '#lib/model/country.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { analyse } from '#lib/text/analyse.ts';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', i: 'institution', l: 'place', e: 'event' };

const country = (
  code: string,
  name: string,
  names: string[],
  demonyms: string[],
  capitals: string[],
): Country => ({
  code,
  name,
  names,
  demonyms,
  capitals,
  geonames: null,
  latitude: 0,
  longitude: 0,
});

export const COUNTRIES: readonly Country[] = [
  country('RU', 'Russia', ['Russian Federation'], ['Russian', 'Russians'], ['Moscow']),
  country(
    'US',
    'United States',
    ['US', 'U.S.', 'USA', 'United States of America'],
    ['American', 'U.S.'],
    ['Washington'],
  ),
  country('IR', 'Iran', ['Islamic Republic of Iran'], ['Iranian'], ['Tehran']),
  country('NE', 'Niger', [], ['Nigerien'], ['Niamey']),
  country('NG', 'Nigeria', [], ['Nigerian'], ['Abuja']),
];

/** Text with names marked as `[p:Anna Lowe]`: p person, i institution, l place, e event. */
export function readMarked(marked: string): Draft & Linked {
  let text = '';
  const found: { start: number; end: number; type: EntityType }[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([pile]):([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    found.push({ start: text.length, end: text.length + match[2]!.length, type: TYPES[match[1]!]! });
    text += match[2];
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const document = analyse(text);
  const names = found.map(({ start, end, type }): NameSpan => {
    const first = document.tokens.findIndex((t) => t.end > start);
    let last = first;
    while (last < document.tokens.length && document.tokens[last]!.start < end) last++;
    return { start, end, first, last, type, confidence: 1 };
  });
  const context = { published: null, outlet: null, title: '' };
  return { context, document, dates: [], whereabouts: new Map(), ...linkMentions(document, names, context, COUNTRIES) };
}

/** Surfaces of every entity in order, grouped: what the reader took for one thing. */
export function groups(marked: string): string[][] {
  const { mentions } = readMarked(marked);
  return [...Map.groupBy(mentions, (m) => m.entity).values()].map((of) => of.map((m) => m.surface));
}
