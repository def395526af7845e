import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityType } from '../model/entity-type.ts';
import type { Exporter } from './exporter.ts';
import { relationRows, type RelationRow } from './relation-rows.ts';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  relation: 'urn:dateline:relation',
  from: { '@id': 'urn:dateline:from', '@type': '@id' },
  to: { '@id': 'urn:dateline:to', '@type': '@id' },
  role: 'urn:dateline:role',
  sentence: 'urn:dateline:sentence',
};
const CLASSES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  institution: 'Organization',
  place: 'Place',
  event: 'Event',
};

/**
 * JSON-LD 1.1 with schema.org's classes. A relation is a schema.org `Claim` that an article makes, quoted and with its
 * speaker, never a fact about the things themselves.
 */
export const jsonLd: Exporter = {
  name: 'json-ld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  describes: 'linked data in schema.org terms, every relation a claim with its source',
  *write(knowledge) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
    let lead = '\n';
    const put = (thing: object) => {
      const text = lead + JSON.stringify(thing);
      lead = ',\n';
      return text;
    };
    for (const article of knowledge.articles) yield put(articleOf(article));
    for (const entity of knowledge.entities) yield put(thingOf(entity));
    for (const claim of relationRows(knowledge)) yield put(claimOf(claim));
    yield '\n]}\n';
  },
};

function articleOf({ id, title, outlet, published, author, url, language, original }: Article) {
  return {
    '@id': articleIri(id),
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    ...(published && { datePublished: published }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(original &&
      original !== outlet && {
        isBasedOn: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: original } },
      }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(url && { url }),
  };
}

function thingOf({ id, type, name, aliases, date, location }: Entity) {
  const others = [...new Set(aliases.map((a) => a.surface))].filter((surface) => surface !== name);
  const known = location?.latitude != null && location.longitude != null;
  return {
    '@id': entityIri(id),
    '@type': CLASSES[type],
    name,
    ...(others.length > 0 && { alternateName: others }),
    ...(date && { startDate: date }),
    ...(known && {
      geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
    }),
    ...(location?.geonames && { sameAs: `https://sws.geonames.org/${location.geonames}/` }),
  };
}

function claimOf({ relation, evidence, article, text, saidBy }: RelationRow) {
  return {
    '@id': `urn:dateline:claim:${encodeURIComponent(relation.id)}:${encodeURIComponent(article.id)}:${evidence.start}`,
    '@type': 'Claim',
    text,
    relation: relation.type,
    from: entityIri(relation.from),
    to: entityIri(relation.to),
    ...(evidence.role && { role: evidence.role }),
    ...(saidBy && { author: { '@type': 'Thing', name: saidBy } }),
    sentence: evidence.sentence + 1,
    appearance: { '@id': articleIri(article.id) },
  };
}

function articleIri(id: string): string {
  return `urn:dateline:article:${encodeURIComponent(id)}`;
}

function entityIri(id: string): string {
  return `urn:dateline:entity:${encodeURIComponent(id)}`;
}
