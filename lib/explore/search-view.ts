import type { Article } from '../model/article.ts';
import type { EntityId } from '../model/ids.ts';
import type { Query } from '../model/query.ts';
import type { Statement } from '../model/statement.ts';
import type { GraphView } from '../model/graph-view.ts';
import type { EntityRef } from '../model/passage.ts';
import type { SearchView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { findNames, isTold, nameEntry, type NamedRows } from './name-groups.ts';
import { articleRef, marksIn } from './passages.ts';
import { contentOf, statementView } from './statement-view.ts';
import type { SearchParts } from './search-ports.ts';

export interface Search {
  search(text: string, limit?: number): SearchView;
  nearest(text: string, limit: number): EntityRef[];
}

/** Sentences whose nodes are lit where no name was found. */
const LIT_SENTENCES = 500;

/** Searches names, headlines and sentences by the grammar of `parseQuery`; results grouped by kind. */
export function createSearch(
  index: CorpusIndex,
  parts: SearchParts,
  { nodes, articles: listed }: Pick<GraphView, 'nodes' | 'articles'>,
): Search {
  const { articles, sentences } = index.knowledge;
  const names = parts.names(nodes.map(nameEntry));
  const rowOf = new Map<string, number>(nodes.map((node, row) => [node.id, row]));
  const rows: NamedRows = {
    size: nodes.length,
    articles: listed,
    nodeAt: (row) => nodes[row]!,
    rowOf: (id) => rowOf.get(id) ?? -1,
  };
  const titles = parts.texts('titles', articles.map((a) => a.title));
  const places = articles.flatMap((article) => sentences[article.id]!.map((span, sentence) => ({ article, sentence, span })));
  const texts = parts.texts('sentences', places.map(({ article, span }) => article.text.slice(span.start, span.end)));

  const said = index.knowledge.statements;
  // The speaker's name stands after the words, so that it is found and never marked.
  const contents = parts.texts('statements', said.map((s) => `${contentOf(index, s)}\n${speakerOf(index, s)}`));

  const told = (query: Query, article: Article) => isTold(parts, query, article);

  return {
    nearest: (text, limit) => names.search(text, limit).map((hit) => index.ref(hit.id as EntityId)),
    search(text, limit = 8) {
      const query = parts.parseQuery(text);
      const named = findNames(rows, names, parts, query, limit);
      const told = query.types.length
        ? []
        : [articleGroup(query, limit), statementGroup(query, limit), sentenceGroup(query, limit)];
      const lit = named.ids.length || query.types.length ? named.ids : namedIn(query);
      const groups = [...named.groups, ...told.filter((g) => g.hits.length)];
      return { query: text, groups, lit, warnings: [...query.warnings] };
    },
  };

  /** Nodes that the sentences with the words name. */
  function namedIn(query: Query): EntityId[] {
    const { hits } = texts.search(query, LIT_SENTENCES, (i) => told(query, places[i]!.article));
    const marks = hits.flatMap(({ passage }) => marksIn(index, places[passage]!.article.id, places[passage]!.span));
    return [...new Set(marks.map((mark) => mark.entity))];
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
