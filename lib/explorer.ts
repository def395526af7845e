import type { Knowledge } from './model/knowledge.ts';
import type { ArticleId, EntityId } from './model/ids.ts';
import type { ArticleView, EntityRef, EntityView, GraphView, LineView, SearchView } from './model/views.ts';

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
  /** Entities whose names come nearest to an unknown id, the best first. */
  nearest(id: string, limit?: number): EntityRef[];
}
