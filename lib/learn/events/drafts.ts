import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAtlas } from '../../corpus/atlas.ts';
import { linkMentions } from '../../extract/coreference/link-mentions.ts';
import { findDates } from '../../extract/dates/find-dates.ts';
import type { Atlas } from '../../extract/atlas.ts';
import { type Draft, type NameSpan, whereaboutsOf } from '../../extract/draft.ts';
import type { Country } from '../../model/country.ts';
import type { LocalKey } from '../../model/ids.ts';
import { createGazetteer } from '../../resolve/places/gazetteer.ts';
import { analyse } from '../../text/analyse.ts';
import type { TextDocument } from '../../text/document.ts';
import { DATA } from '../paths.ts';
import type { GoldArticle, GoldSpan } from './gold-articles.ts';

export interface GoldDraft {
  readonly draft: Draft;
  /** The gold key each local entity stands for, by most shared mentions. */
  readonly keyOf: ReadonlyMap<LocalKey, string>;
}

/** The draft an article would have if the name finder made no mistake. */
export function draftOf(gold: GoldArticle, { countries, atlas }: World): GoldDraft {
  const document = analyse(gold.text);
  const context = { published: gold.published, outlet: null, title: gold.title };
  const linked = linkMentions(document, namesOf(gold, document), context, countries);
  return {
    draft: {
      context,
      document,
      ...linked,
      dates: findDates(document, context),
      whereabouts: whereaboutsOf(linked.entities, atlas),
    },
    keyOf: align(linked.mentions, gold.spans),
  };
}

/** The names of the gold, as a name finder would mark them. */
export function namesOf({ spans }: GoldArticle, document: TextDocument): NameSpan[] {
  return spans.filter((s) => !s.trigger).flatMap((s) => nameSpan(document, s));
}

function nameSpan(document: TextDocument, { start, end, type }: GoldSpan): NameSpan[] {
  const first = document.tokens.findIndex((t) => t.end > start);
  let last = first;
  while (last >= 0 && last < document.tokens.length && document.tokens[last]!.start < end) last++;
  return first < 0 || last === first ? [] : [{ start, end, first, last, type, confidence: 1 }];
}

function align(mentions: Draft['mentions'], spans: readonly GoldSpan[]): Map<LocalKey, string> {
  const votes = new Map<LocalKey, Map<string, number>>();
  for (const m of mentions)
    for (const s of spans) {
      if (m.level !== 'name' || s.trigger || m.start >= s.end || s.start >= m.end) continue;
      const own = votes.get(m.entity) ?? new Map<string, number>();
      own.set(s.key, (own.get(s.key) ?? 0) + 1);
      votes.set(m.entity, own);
    }
  return new Map(
    [...votes].map(([entity, own]) => [entity, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

/** What the extractor knows of the world. */
export interface World {
  readonly countries: readonly Country[];
  readonly atlas: Atlas;
}

/** From lib/data/countries.json and places.bin. */
export function readWorld(): World {
  const countries = JSON.parse(readFileSync(path.join(DATA, 'countries.json'), 'utf8')) as Country[];
  return { countries, atlas: createAtlas(createGazetteer(readFileSync(path.join(DATA, 'places.bin'))), countries) };
}
