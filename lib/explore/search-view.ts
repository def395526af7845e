import type { EntityType } from '../model/entity-type.ts';
import { ENTITY_TYPES } from '../model/type-names.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/ids.ts';
import type { Query } from '../model/query.ts';
import type { Statement } from '../model/statement.ts';
import type { EntityRef, SearchHit, SearchView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { articleRef, marksIn } from './passages.ts';
import { contentOf, statementView } from './statement-view.ts';
import type { SearchParts } from './search-ports.ts';

export interface Search {
  search(text: string, limit?: number): SearchView;
  nearest(text: string, limit: number): EntityRef[];
}

const LABELS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  institution: 'Institutions',
  place: 'Places',
  event: 'Events',
};
/** Names ranked before they are told apart by type; more than any list shows. */
const RANKED = 400;
/** Sentences whose nodes are lit where no name was found. */
const LIT_SENTENCES = 500;

/** Searches names, headlines and sentences by the grammar of `parseQuery`; results grouped by kind. */
export function createSearch(index: CorpusIndex, parts: SearchParts, importance: ReadonlyMap<EntityId, number>): Search {
  const { articles, entities, sentences } = index.knowledge;
  const names = parts.names(
    entities.map((e) => ({ id: e.id, names: namesOf(e), weight: importance.get(e.id) ?? 0 })),
  );
  const titles = parts.texts('titles', articles.map((a) => a.title));
  const places = articles.flatMap((article) => sentences[article.id]!.map((span, sentence) => ({ article, sentence, span })));
  const texts = parts.texts('sentences', places.map(({ article, span }) => article.text.slice(span.start, span.end)));

  const said = index.knowledge.statements;
  // The speaker's name stands after the words, so that it is found and never marked.
  const contents = parts.texts('statements', said.map((s) => `${contentOf(index, s)}\n${speakerOf(index, s)}`));

  const told = (query: Query, article: Article) =>
    parts.inPeriod(query, article.published) &&
    (!query.outlets.length || query.outlets.some((o) => sameOutlet(o, article.outlet))) &&
    !query.notOutlets.some((o) => sameOutlet(o, article.outlet));
  const toldEntity = (query: Query, entity: Entity) => entity.articles.some((id) => told(query, index.articles.get(id)!));

  return {
    nearest: (text, limit) => names.search(text, limit).map((hit) => index.ref(hit.id as EntityId)),
    search(text, limit = 8) {
      const query = parts.parseQuery(text);
      const named = entityGroups(query);
      const groups = [
        ...named,
        ...(query.types.length ? [] : [articleGroup(query, limit), statementGroup(query, limit), sentenceGroup(query, limit)]),
      ].map((g) => ({ ...g, hits: g.hits.slice(0, limit) }));
      const byName = named.flatMap((g) => g.hits.flatMap((hit) => hit.entity?.id ?? []));
      const lit = byName.length || query.types.length ? byName : namedIn(query);
      return { query: text, groups: groups.filter((g) => g.hits.length), lit, warnings: [...query.warnings] };
    },
  };

  /** Nodes that the sentences with the words name. */
  function namedIn(query: Query): EntityId[] {
    const { hits } = texts.search(query, LIT_SENTENCES, (i) => told(query, places[i]!.article));
    const marks = hits.flatMap(({ passage }) => marksIn(index, places[passage]!.article.id, places[passage]!.span));
    return [...new Set(marks.map((mark) => mark.entity))];
  }

  function entityGroups(query: Query): SearchView['groups'] {
    const asked = [...query.words, ...query.phrases].join(' ');
    const filtered = query.types.length > 0 || query.outlets.length > 0 || query.before !== null || query.after !== null;
    if (!asked && !filtered) return [];
    const found = asked
      ? names.search(asked, RANKED, query.open)
      : entities
          .toSorted((a, b) => (importance.get(b.id) ?? 0) - (importance.get(a.id) ?? 0) || a.id.localeCompare(b.id))
          .map((e) => ({ id: e.id as string, name: e.name, index: 0, matches: [] }));
    const wanted = (e: Entity) =>
      (!query.types.length || query.types.includes(e.type)) &&
      !query.notTypes.includes(e.type) &&
      !query.not.some((word) => namesOf(e).some((n) => n.toLowerCase().includes(word.toLowerCase()))) &&
      toldEntity(query, e);
    const hits = found.flatMap((hit) => {
      const entity = index.entities.get(hit.id as EntityId)!;
      return wanted(entity) ? [{ entity, hit: entityHit(index.ref(entity.id), hit) }] : [];
    });
    return ENTITY_TYPES.map((type) => {
      const mine = hits.filter(({ entity }) => entity.type === type).map(({ hit }) => hit);
      return { label: LABELS[type], type, total: mine.length, hits: mine };
    });
  }

  function articleGroup(query: Query, limit: number): SearchView['groups'][number] {
    const { total, hits } = titles.search(query, limit, (i) => told(query, articles[i]!));
    return {
      label: 'Articles',
      type: null,
      total,
      hits: hits.map(({ passage, matches }) => {
        const article = articles[passage]!;
        const href = `/articles/${encodeURIComponent(article.id)}`;
        return { kind: 'article', href, title: article.title, entity: null, article: articleRef(article), snippet: article.title, matches, note: null };
      }),
    };
  }

  function statementGroup(query: Query, limit: number): SearchView['groups'][number] {
    const { total, hits } = contents.search(query, limit, (i) => told(query, index.articles.get(said[i]!.article)!));
    return {
      label: 'Statements',
      type: null,
      total,
      hits: hits.map(({ passage: at, matches }) => {
        const { speaker, content, passage } = statementView(index, said[at]!);
        const href = `/articles/${encodeURIComponent(passage.article.id)}?s=${passage.sentence + 1}`;
        const title = speakerOf(index, said[at]!);
        const note = `said by ${title}`;
        return { kind: 'statement', href, title, entity: speaker, article: passage.article, snippet: content, matches: matches.filter((m) => m.end <= content.length), note };
      }),
    };
  }

  function sentenceGroup(query: Query, limit: number): SearchView['groups'][number] {
    const { total, hits } = texts.search(query, limit, (i) => told(query, places[i]!.article));
    return {
      label: 'Sentences',
      type: null,
      total,
      hits: hits.map(({ passage, matches }) => {
        const { article, sentence, span } = places[passage]!;
        const href = `/articles/${encodeURIComponent(article.id)}?s=${sentence + 1}`;
        const snippet = article.text.slice(span.start, span.end);
        return { kind: 'sentence', href, title: article.title, entity: null, article: articleRef(article), snippet, matches, note: null };
      }),
    };
  }
}

function speakerOf(index: CorpusIndex, { speaker, speakerDescription }: Statement): string {
  return speaker ? index.ref(speaker).name : (speakerDescription ?? 'Unnamed source');
}

function entityHit(ref: EntityRef, found: { name: string; index: number; matches: SearchHit['matches'] }): SearchHit {
  const byAlias = found.index > 0;
  return {
    kind: 'entity',
    href: `/entities/${encodeURIComponent(ref.id)}`,
    title: ref.name,
    entity: ref,
    article: null,
    snippet: byAlias ? ref.name : found.name,
    matches: byAlias ? [] : found.matches,
    note: byAlias ? `also ${found.name}` : null,
  };
}

function namesOf(entity: Entity): string[] {
  const gazetteer = entity.location && entity.location.kind !== 'country' ? [entity.location.name] : [];
  return [...new Set([entity.name, ...entity.aliases.map((a) => a.surface), ...gazetteer])];
}

function sameOutlet(asked: string, outlet: string | null): boolean {
  return outlet !== null && outlet.toLowerCase().includes(asked.toLowerCase());
}
