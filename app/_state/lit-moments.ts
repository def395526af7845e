import type { EntityId } from '#lib/model/ids.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';
import type { Scene } from './scene.ts';
import { mayLieIn } from './time-span.ts';
import type { ViewState } from './view-state.ts';

/** Keys of the moments at full strength; null where all are. */
export interface LitMoments {
  readonly events: ReadonlySet<string> | null;
  readonly articles: ReadonlySet<string> | null;
}

/**
 * What of the strip belongs to the dates that are filtered by and to the node that is looked at: its own events and
 * the articles that name it.
 */
export function litMoments(
  index: GraphIndex,
  scene: Scene,
  view: ViewState,
  focus: EntityId | null,
): LitMoments {
  const node = focus ? index.nodes.get(focus) : undefined;
  const dated = view.from || view.to;
  if (!dated && !node) return { events: null, articles: null };
  const events = scene.listed.filter(({ type }) => type === 'event');
  const near =
    node && new Set([node.id, ...(index.edgesOf.get(node.id) ?? []).map((e) => otherEnd(e, node.id))]);
  const articles = dated ? articlesInDates(index, events, view) : null;
  const named = node && new Set(node.toldIn);
  return {
    events: new Set(events.filter(({ id }) => !near || near.has(id)).map(({ id }) => id)),
    articles: new Set(
      index.graph.articles.flatMap(({ id }, place) =>
        (!articles || articles.has(place)) && (!named || named.has(place)) ? [id] : [],
      ),
    ),
  };
}

/** Told in these days; or, by when it happened, telling of what happened in them. */
function articlesInDates({ graph }: GraphIndex, events: readonly GraphNode[], view: ViewState): Set<number> {
  if (view.timeBy === 'happened') return new Set(events.flatMap(({ toldIn }) => toldIn));
  const { from, to } = view;
  return new Set(
    graph.articles.flatMap(({ published }, place) =>
      published && mayLieIn(published, from, to) ? [place] : [],
    ),
  );
}
