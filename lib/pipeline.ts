import { z } from 'zod';
import { createAtlas } from './atlas.ts';
import type { DataReader } from './data/read.ts';
import { readEventModel } from './extract/events/model.ts';
import { createExtractor } from './extract/extract.ts';
import type { NameFinder } from './extract/name-finder.ts';
import { createNameFinder } from './extract/names/learned.ts';
import { readRelationModel } from './extract/relations/model.ts';
import { Country } from './model/country.ts';
import type { Article } from './model/article.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { Reading } from './model/reading.ts';
import { createGazetteer } from './resolve/places/gazetteer.ts';
import { createRefresh, type Refreshed } from './refresh.ts';
import { createResolver, resolve } from './resolve/resolve.ts';
import type { Store } from './store/store.ts';

/** Changes whenever the same text may be read differently; readings of another version are made again. */
export const EXTRACTOR_VERSION = '5';

/** WRITE: article -> reading (extract) -> knowledge (resolve) -> store. */
export interface Pipeline {
  /** Reads one article by itself. */
  read(article: Article): Reading;
  /** Reads and resolves articles without a store. */
  extract(articles: readonly Article[]): Knowledge;
  /** Resolves what changed in a store and keeps the outcome and the picture; old nodes stay put. */
  refresh(store: Store): Refreshed;
}

export function createPipeline(data: DataReader): Pipeline {
  const countries = once(() => z.array(Country).parse(JSON.parse(new TextDecoder().decode(data('countries.json')))));
  const gazetteer = once(() => createGazetteer(data('places.bin')));
  const extractor = once(() =>
    createExtractor({
      names: loadNameFinder(data),
      countries: countries(),
      atlas: createAtlas(gazetteer(), countries()),
      events: readEventModel(data('events.bin')),
      relations: readRelationModel(data('relations.bin')),
    }),
  );
  const read = (article: Article) => extractor().read(article);
  const resources = () => ({ gazetteer: gazetteer(), countries: countries() });
  return {
    read,
    extract(articles) {
      const readings = articles.map((article) => ({ article, reading: read(article) }));
      return resolve({ readings, decisions: [], ledger: new Map(), redirects: new Map() }, resources()).knowledge;
    },
    refresh: createRefresh(() => createResolver(resources())),
  };
}

function loadNameFinder(data: DataReader): NameFinder {
  return createNameFinder({
    tagger: data('tagger.bin'),
    clusters: data('clusters.bin'),
    lexicon: data('lexicon.bin'),
  });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
