import type { Entity } from '../model/entity.ts';
import type { CoarseDate } from '../model/span.ts';
import type { GraphNode } from '../model/views.ts';
import { independentSources, type ArticleList } from './article-list.ts';
import { compare } from './order.ts';

/** What the picture shows of an entity whatever becomes of the others. */
export interface Face {
  readonly entity: Entity;
  /** Numbers of the articles that name it, in order of their ids. */
  readonly told: readonly number[];
  readonly shown: Pick<GraphNode, 'outlets' | 'aliases' | 'firstTold' | 'lastTold' | 'location'>;
  /** Logarithms of how often it is mentioned, and over how many articles and independent sources. */
  readonly mentions: number;
  readonly spread: number;
  /** As it was drawn last. */
  drawn: GraphNode | null;
}

/** Faces of all entities, in order of id; kept while the entity is the same object. */
export class FaceKeeper {
  readonly #articles: ArticleList;
  #faces: readonly Face[] = [];

  constructor(articles: ArticleList) {
    this.#articles = articles;
  }

  update(entities: readonly Entity[]): readonly Face[] {
    const before = this.#faces;
    let at = 0;
    this.#faces = entities
      .toSorted((a, b) => compare(a.id, b.id))
      .map((entity) => {
        while (at < before.length && before[at]!.entity !== entity && before[at]!.entity.id < entity.id) at++;
        return before[at]?.entity === entity ? before[at]! : faceOf(entity, this.#articles);
      });
    return this.#faces;
  }
}

function faceOf(entity: Entity, articles: ArticleList): Face {
  const told = articles.numbersOf(entity.articles);
  const tellers = told.map((number) => articles.at(number));
  let firstTold: CoarseDate | null = null;
  let lastTold: CoarseDate | null = null;
  for (const { published } of tellers) {
    if (published === null) continue;
    if (firstTold === null || published < firstTold) firstTold = published as CoarseDate;
    if (lastTold === null || published > lastTold) lastTold = published as CoarseDate;
  }
  return {
    entity,
    told,
    shown: {
      outlets: articles.outletsOf(tellers),
      aliases: entity.aliases.flatMap((a) => (a.surface === entity.name ? [] : [a.surface])),
      firstTold,
      lastTold,
      location: locationOf(entity),
    },
    mentions: Math.log1p(entity.mentionCount),
    spread: Math.log1p(tellers.length) + Math.log1p(independentSources(tellers)),
    drawn: null,
  };
}

function locationOf({ location }: Entity): GraphNode['location'] {
  if (!location || location.latitude === null || location.longitude === null) return null;
  const { latitude, longitude, kind } = location;
  return { latitude: Number(latitude.toFixed(4)), longitude: Number(longitude.toFixed(4)), kind };
}
