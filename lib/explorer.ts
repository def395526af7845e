import { anchorOf } from './explore/anchor.ts';
import { articleView } from './explore/article-view.ts';
import { indexKnowledge } from './explore/corpus-index.ts';
import { entityView } from './explore/entity-view.ts';
import { lineView } from './explore/line-view.ts';
import { reviewView } from './explore/review-view.ts';
import { createSearch } from './explore/search-view.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { Anchor, Decision } from './model/decision.ts';
import type { ArticleId, EntityId } from './model/ids.ts';
import type { Knowledge } from './model/knowledge.ts';
import type { ArticleView, EntityRef, EntityView, GraphView, LineView, ReviewView, SearchView } from './model/views.ts';
import { createNameIndex } from './search/name-index.ts';
import { inPeriod, parseQuery } from './search/query.ts';
import { createTextIndex } from './search/text-index.ts';

/** READ: everything the pages, the API and the terminal show of a resolved corpus. */
export interface Explorer {
  readonly knowledge: Knowledge;
  graph(): GraphView;
  /** The id itself, the id that took it over in a merge, or null. */
  follow(id: string): EntityId | null;
  entity(id: EntityId): EntityView;
  line(a: EntityId, b: EntityId): LineView | null;
  article(id: ArticleId): ArticleView | null;
  search(query: string, options?: { limit?: number }): SearchView;
  review(decisions: readonly Decision[], limit?: number): ReviewView;
  /** The words a decision on this entity holds on to. */
  anchor(id: EntityId): Anchor;
  /** Entities whose names come nearest to an unknown id, the best first. */
  nearest(id: string, limit?: number): EntityRef[];
}

export function createExplorer(knowledge: Knowledge): Explorer {
  const index = indexKnowledge(knowledge);
  let graph: GraphView | undefined;
  const drawn = () => (graph ??= buildGraph(knowledge));
  let search: ReturnType<typeof createSearch> | undefined;
  const searching = () =>
    (search ??= createSearch(index, { parseQuery, inPeriod, createNameIndex, createTextIndex }, importanceOf(drawn())));
  return {
    knowledge,
    graph: drawn,
    follow(id) {
      let at = id as EntityId;
      for (let hops = 0; hops < knowledge.entities.length + 1; hops++) {
        if (index.entities.has(at)) return at;
        const next = Object.hasOwn(knowledge.redirects, at) ? knowledge.redirects[at] : undefined;
        if (!next) return null;
        at = next;
      }
      return null;
    },
    entity: (id) => entityView(index, id),
    line: (a, b) => lineView(index, a, b),
    article: (id) => articleView(index, id),
    search: (query, options) => searching().search(query, options?.limit),
    review: (decisions, limit = 20) => reviewView(index, decisions, limit),
    anchor: (id) => anchorOf(index, id),
    nearest: (id, limit = 5) => searching().nearest(id.replaceAll('-', ' '), limit),
  };
}

function importanceOf(graph: GraphView): ReadonlyMap<EntityId, number> {
  return new Map(graph.nodes.map((n) => [n.id, n.importance]));
}
