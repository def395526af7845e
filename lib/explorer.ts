import { anchorOf } from './explore/anchor.ts';
import { articleView } from './explore/article-view.ts';
import { cite } from './explore/citations/cite.ts';
import type { CitationStyle } from './explore/citations/citation-style.ts';
import { communityViews } from './explore/community-views.ts';
import { compareView } from './explore/compare-view.ts';
import { indexKnowledge } from './explore/corpus-index.ts';
import { allDifferences } from './explore/differences/differences.ts';
import { disputed } from './explore/disputed.ts';
import { draftDecision, type Drafted } from './explore/draft-decision.ts';
import { entityView } from './explore/entity-view.ts';
import { lineView } from './explore/line-view.ts';
import { pathEnd, pathsView } from './explore/path-view.ts';
import { reviewView } from './explore/review-view.ts';
import { createSearch } from './explore/search-view.ts';
import { withoutEffect } from './explore/without-effect.ts';
import { buildGraph } from './graph/build-graph.ts';
import { rememberedEnds } from './graph/ends.ts';
import { findPaths, type FindPaths } from './graph/paths-between.ts';
import type { Anchor, Decision } from './model/decision.ts';
import type { DecisionRequest } from './model/decision-request.ts';
import type { CompareView, Difference, Disputed } from './model/difference.ts';
import type { ArticleId, DecisionId, EntityId } from './model/ids.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { CommunityView, GraphView } from './model/graph-view.ts';
import type { EntityRef } from './model/passage.ts';
import type { ReviewView } from './model/review-view.ts';
import type { ArticleView, EntityView, LineView, PathsView, SearchView } from './model/views.ts';
import { inPeriod, parseQuery } from './search/query.ts';
import { createIndexes, type SearchIndexes } from './search/search-indexes.ts';

/** READ: everything the pages, the API and the terminal show of a resolved corpus. */
export interface Explorer {
  readonly knowledge: Knowledge;
  graph(): GraphView;
  /** The largest communities of the graph, each with a name. */
  communities(): readonly CommunityView[];
  /** The id itself, the id that took it over in a merge, or null. */
  follow(id: string): EntityId | null;
  entity(id: EntityId): EntityView;
  /** Everything that tells of a node, as citations. `base`: where articles are read, without a slash at its end. */
  cite(id: EntityId, style: CitationStyle, base: string | null): string;
  line(a: EntityId, b: EntityId): LineView | null;
  /** `first`: the entity whose mentions are marked before others that they lie in, pronouns too. */
  article(id: ArticleId, first?: EntityId): ArticleView | null;
  /** The strongest routes from one thing to another; each is named by its id or by words that a search finds it with. */
  paths(from: string, to: string): PathsView;
  search(query: string, options?: { limit?: number }): SearchView;
  /** Makes what the first search would make. */
  prepareSearch(): void;
  review(decisions: readonly Decision[], limit?: number): ReviewView;
  /** Decisions in force that have no effect on the graph, with the reason. */
  withoutEffect(decisions: readonly Decision[]): ReadonlyMap<DecisionId, string>;
  /** What outlets say differently of one thing. */
  compare(id: EntityId): CompareView;
  /** The differences of the whole corpus. */
  differences(): Iterable<Difference>;
  /** What outlets tell differently, the most first. */
  disputed(): readonly Disputed[];
  /** The words a decision on this entity holds on to. */
  anchor(id: EntityId): Anchor;
  /** What a decision asked for by id adds to the log. Throws a DatelineError for unknown ids. */
  draft(request: DecisionRequest, decisions: readonly Decision[]): Drafted;
  /** Entities whose names come nearest to an unknown id, the best first. */
  nearest(id: string, limit?: number): EntityRef[];
}

/**
 * `graph` gives the picture of `knowledge`, where there is one already; `indexes` those of the state before, so that search
 * costs by what is new.
 */
export function createExplorer(
  knowledge: Knowledge,
  graph?: () => GraphView,
  indexes: SearchIndexes = createIndexes(),
): Explorer {
  const index = indexKnowledge(knowledge);
  let made: GraphView | undefined;
  const drawn = graph ?? (() => (made ??= buildGraph(knowledge)));
  let search: ReturnType<typeof createSearch> | undefined;
  const searching = () =>
    (search ??= createSearch(index, { parseQuery, inPeriod, ...indexes }, drawn()));
  let named: readonly CommunityView[] | undefined;
  let routes: FindPaths | undefined;
  let most: readonly Disputed[] | undefined;
  const follow = (id: string): EntityId | null => {
    let at = id as EntityId;
    for (let hops = 0; hops < knowledge.entities.length + 1; hops++) {
      if (index.entities.has(at)) return at;
      const next = Object.hasOwn(knowledge.redirects, at) ? knowledge.redirects[at] : undefined;
      if (!next) return null;
      at = next;
    }
    return null;
  };
  return {
    knowledge,
    graph: drawn,
    communities: () => (named ??= communityViews(drawn(), rememberedEnds(drawn()))),
    follow,
    entity: (id) => entityView(index, id),
    cite: (id, style, base) => cite(index, id, style, base),
    line: (a, b) => lineView(index, a, b),
    article: (id, first) => articleView(index, id, first),
    paths(from, to) {
      const end = (asked: string) => pathEnd(index, asked, follow, (text, most) => searching().nearest(text, most));
      routes ??= findPaths(knowledge);
      return pathsView(index, end(from), end(to), routes);
    },
    search: (query, options) => searching().search(query, options?.limit),
    prepareSearch: () => void searching(),
    review: (decisions, limit = 20) => reviewView(index, decisions, limit),
    withoutEffect: (decisions) => withoutEffect(index, decisions),
    compare: (id) => compareView(index, id),
    differences: () => allDifferences(index),
    disputed: () => (most ??= disputed(allDifferences(index))),
    anchor: (id) => anchorOf(index, id),
    draft: (request, decisions) => draftDecision(index, decisions, request, follow),
    nearest: (id, limit = 5) => searching().nearest(id.replaceAll('-', ' '), limit),
  };
}
