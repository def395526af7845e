import { z } from 'zod';
import { createAtlas } from './atlas.ts';
import type { DataReader } from '../data/read.ts';
import { readEventModel } from '../extract/events/model.ts';
import { createExtractor } from '../extract/extract.ts';
import type { NameFinder } from '../extract/name-finder.ts';
import { createNameFinder } from '../extract/names/learned.ts';
import { readRelationModel } from '../extract/relations/model.ts';
import { Country } from '../model/country.ts';
import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Reading } from '../model/reading.ts';
import { createGazetteer } from '../resolve/places/gazetteer.ts';
import { resolve, type ResolveResources } from '../resolve/resolve.ts';

/** Article -> reading -> knowledge, of what is at hand; all that reading needs, and nothing of stores and pictures. */
export interface ArticleReader {
  /** Reads one article by itself. */
  read(article: Article): Reading;
  /** Reads and resolves articles without a store. */
  extract(articles: readonly Article[]): Knowledge;
}

/** What resolution knows of the world is loaded when first asked for, like all that reading needs. */
export function createArticleReader(data: DataReader): ArticleReader & { resources(): ResolveResources } {
  const countries = once(() =>
    z.array(Country).parse(JSON.parse(new TextDecoder().decode(data('countries.json')))),
  );
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
    resources,
    read,
    extract(articles) {
      const readings = articles.map((article) => ({ article, reading: read(article) }));
      return resolve({ readings, decisions: [], ledger: new Map(), redirects: new Map() }, resources())
        .knowledge;
    },
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
