import type { Entity } from '../model/entity.ts';
import type { CoarseDate } from '../model/span.ts';
import type { GraphNode } from '../model/graph-view.ts';
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
  /** The node of this id as it was drawn last, and whether of this face. */
  drawn: GraphNode | null;
  isDrawn: boolean;
}

/** Faces of all entities, in order of id; kept while the entity is the same object. */
export class FaceKeeper {
  readonly #articles: ArticleList;
  /** Nodes that were drawn before the first update. */
  #drawn: ReadonlyMap<string, GraphNode> | null;
  #faces: readonly Face[] = [];

  constructor(articles: ArticleList, drawn: readonly GraphNode[] = []) {
    this.#articles = articles;
    this.#drawn = new Map(drawn.map((node) => [node.id, node]));
  }

  update(entities: readonly Entity[]): readonly Face[] {
    this.#faces = this.#walk(entities) ?? this.#walk(entities.toSorted((a, b) => compare(a.id, b.id)))!;
    this.#drawn = null;
    return this.#faces;
  }

  /** Walks along the faces before; null where the entities are not in order. Only new ones can be out of it. */
  #walk(entities: readonly Entity[]): Face[] | null {
    const before = this.#faces;
    const faces: Face[] = [];
    let at = 0;
    let last: Entity | null = null;
    let lastIsNew = false;
    for (const entity of entities) {
      let isNew = before[at]?.entity !== entity;
      while (isNew && at < before.length && before[at]!.entity.id < entity.id) isNew = before[++at]?.entity !== entity;
      if ((isNew || lastIsNew) && last !== null && last.id > entity.id) return null;
      const was = before[at];
      const known = was && (!isNew || was.entity.id === entity.id) ? was : null;
      if (known) at++;
      faces.push(known && !isNew ? known : faceOf(entity, this.#articles, known?.drawn ?? this.#drawn?.get(entity.id) ?? null));
      last = entity;
      lastIsNew = isNew;
    }
    return faces;
  }
}

function faceOf(entity: Entity, articles: ArticleList, drawn: GraphNode | null): Face {
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
      aliases: aliasesOf(entity),
      firstTold,
      lastTold,
      location: locationOf(entity),
    },
    mentions: Math.log1p(entity.mentionCount),
    spread: Math.log1p(tellers.length) + Math.log1p(independentSources(tellers)),
    drawn,
    isDrawn: false,
  };
}

/** Other names it goes by, in articles and in the gazetteer. */
function aliasesOf({ name, aliases, location }: Entity): string[] {
  const names = new Set(aliases.map((alias) => alias.surface));
  if (location && location.kind !== 'country') names.add(location.name);
  names.delete(name);
  return [...names];
}

function locationOf({ location }: Entity): GraphNode['location'] {
  if (!location || location.latitude === null || location.longitude === null) return null;
  const { latitude, longitude, kind } = location;
  return { latitude: Number(latitude.toFixed(4)), longitude: Number(longitude.toFixed(4)), kind };
}
