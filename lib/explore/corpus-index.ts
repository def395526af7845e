import type { Article } from '../model/article.ts';
import type { CoMention } from '../model/co-mention.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { EntityRef } from '../model/passage.ts';
import { nearCopies } from './near-copies.ts';

/** The look-ups every view needs, made once per state of the corpus. */
export interface CorpusIndex {
  readonly knowledge: Knowledge;
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** By article id, sorted by start. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsOf: ReadonlyMap<EntityId, readonly Mention[]>;
  readonly relationsOf: ReadonlyMap<EntityId, readonly Relation[]>;
  readonly coMentionsOf: ReadonlyMap<EntityId, readonly CoMention[]>;
  readonly suggestionsOf: ReadonlyMap<EntityId, readonly Suggestion[]>;
  readonly statementsBy: ReadonlyMap<EntityId, readonly Statement[]>;
  readonly statementsAbout: ReadonlyMap<EntityId, readonly Statement[]>;
  readonly statementsIn: ReadonlyMap<string, readonly Statement[]>;
  ref(id: EntityId): EntityRef;
  /** Article id -> the first of its near-copies; found when first asked for. */
  copies(): ReadonlyMap<string, string>;
}

/** Each look-up is made when first asked for: a page that shows only the graph needs none. */
export function indexKnowledge(knowledge: Knowledge): CorpusIndex {
  const entities = once(() => new Map(knowledge.entities.map((e) => [e.id, e])));
  const articles = once(() => new Map(knowledge.articles.map((a) => [a.id as string, a])));
  const mentions = once(() => {
    const byArticle = group<Mention, string>(knowledge.mentions, (m, add) => add(m.article));
    for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
    return byArticle;
  });
  const mentionsOf = once(() => group<Mention, EntityId>(knowledge.mentions, (m, add) => add(m.entity)));
  const relationsOf = once(() => group<Relation, EntityId>(knowledge.relations, (r, add) => both(r.from, r.to, add)));
  const coMentionsOf = once(() => group<CoMention, EntityId>(knowledge.coMentions, (c, add) => both(c.a, c.b, add)));
  const suggestionsOf = once(() => group<Suggestion, EntityId>(knowledge.suggestions, (s, add) => both(s.a, s.b, add)));
  const statementsBy = once(() => group<Statement, EntityId>(knowledge.statements, (s, add) => s.speaker && add(s.speaker)));
  const statementsAbout = once(() => group<Statement, EntityId>(knowledge.statements, (s, add) => s.about.forEach(add)));
  const statementsIn = once(() => group<Statement, string>(knowledge.statements, (s, add) => add(s.article)));
  return {
    knowledge,
    get articles() {
      return articles();
    },
    get entities() {
      return entities();
    },
    get mentions() {
      return mentions();
    },
    get mentionsOf() {
      return mentionsOf();
    },
    get relationsOf() {
      return relationsOf();
    },
    get coMentionsOf() {
      return coMentionsOf();
    },
    get suggestionsOf() {
      return suggestionsOf();
    },
    get statementsBy() {
      return statementsBy();
    },
    get statementsAbout() {
      return statementsAbout();
    },
    get statementsIn() {
      return statementsIn();
    },
    copies: once(() => nearCopies(knowledge.articles)),
    ref(id) {
      const entity = entities().get(id);
      if (!entity) throw new RangeError(`no entity ${id}`);
      return { id, type: entity.type, name: entity.name };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `keys` tells each key of an item to `add`; the same one twice in a row counts once. */
function group<T, K>(items: readonly T[], keys: (item: T, add: (key: K) => void) => void): Map<K, T[]> {
  const out = new Map<K, T[]>();
  let item: T;
  const add = (key: K) => {
    const list = out.get(key);
    if (!list) out.set(key, [item]);
    else if (list.at(-1) !== item) list.push(item);
  };
  for (item of items) keys(item, add);
  return out;
}

function both<K>(a: K, b: K, add: (key: K) => void): void {
  add(a);
  add(b);
}
