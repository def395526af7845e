import type { Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { GroupClustering } from '../cluster-groups.ts';
import type { Decided } from '../decisions/constraints.ts';
import type { Group } from '../group.ts';
import type { ArticleItems } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { CoMentionRows } from './co-mentions.ts';
import { type Cluster, ClusterKeeper } from './cluster.ts';
import { IdKeeper, type GivenIds } from './ids.ts';
import { mergeEntity } from './merge-entity.ts';
import { RelationRows } from './merge-relations.ts';
import { BecameKeeper, ShareKeeper } from './shares.ts';
import { SortedRows } from './sorted-rows.ts';
import { SuggestionKeeper } from './suggest.ts';

export interface MergeInput {
  readonly articles: readonly ArticleItems[];
  readonly groups: readonly Group[];
  readonly clustering: GroupClustering;
  readonly decided: Decided;
  /** What ids were given before. */
  readonly ledger: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

/** Clusters of items -> entities with ids, and everything that points at them; rows that stay the same stay the same objects. */
export class KnowledgeMerger {
  readonly #clusters: ClusterKeeper;
  readonly #ids: IdKeeper;
  readonly #entities: EntityRows;
  readonly #became = new BecameKeeper();
  readonly #shares = new ShareKeeper();
  readonly #relations = new RelationRows();
  readonly #coMentions = new CoMentionRows();
  readonly #suggestions = new SuggestionKeeper();

  constructor(gazetteer: Gazetteer) {
    this.#clusters = new ClusterKeeper(gazetteer);
    this.#ids = new IdKeeper(gazetteer);
    this.#entities = new EntityRows(gazetteer);
  }

  update({ articles, groups, clustering, decided, ledger, redirects }: MergeInput): {
    readonly knowledge: Knowledge;
    readonly given: GivenIds;
  } {
    const clusterOf = this.#clusters.update(groups, clustering, decided);
    const clusters = [...new Set(clusterOf)];
    const given = this.#ids.update(clusters, ledger, redirects);
    this.#became.update(clusters, given.ids);
    const becameOf = (group: Group) => this.#became.of(clusterOf[group.index]!);
    const changes = this.#shares.update(articles, ({ group }) => becameOf(group!));
    const apart = new Set(
      decided.apart.map(([a, b]) => [a, b].map(({ group }) => becameOf(group!)?.id).sort().join('~')),
    );
    const { shares } = changes;
    return {
      given,
      knowledge: {
        articles: articles.map((a) => a.source.article),
        sentences: Object.fromEntries(articles.map(({ source: s }) => [s.article.id, s.reading.sentences])),
        entities: this.#entities.update(clusters, given.ids),
        mentions: shares.flatMap((share) => share.mentions),
        relations: this.#relations.update(changes),
        coMentions: this.#coMentions.update(changes),
        statements: shares.flatMap((share) => share.statements),
        suggestions: this.#suggestions.update(
          clustering.open,
          (group) => becameOf(group)?.id,
          (a, b) => apart.has([a, b].sort().join('~')),
        ),
        redirects: Object.fromEntries(given.redirects),
      },
    };
  }
}

class EntityRows {
  readonly #gazetteer: Gazetteer;
  readonly #made = new WeakMap<Cluster, Entity>();
  readonly #rows = new SortedRows<Entity>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** In order of id; hidden ones left out. */
  update(clusters: readonly Cluster[], ids: ReadonlyMap<Cluster, EntityId>): Entity[] {
    const changes = new Map<string, Entity | null>();
    const alive = new Set<string>();
    for (const cluster of clusters) {
      if (cluster.hidden) continue;
      const id = ids.get(cluster)!;
      alive.add(id);
      const known = this.#made.get(cluster);
      const entity = known?.id === id ? known : mergeEntity(id, cluster, this.#gazetteer);
      this.#made.set(cluster, entity);
      if (this.#rows.get(id) !== entity) changes.set(id, entity);
    }
    for (const { id } of this.#rows.rows) if (!alive.has(id)) changes.set(id, null);
    this.#rows.update(changes);
    return [...this.#rows.rows];
  }
}
