import type { Entity } from '../../model/entity.ts';
import type { EntityType } from '../../model/entity-type.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Became } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Cluster } from './cluster.ts';
import { mergeEntity } from './merge-entity.ts';
import { byId, Dropped, SortedRows } from './sorted-rows.ts';

/** The entities, and what each item became of them. */
export class EntityRows {
  readonly #gazetteer: Gazetteer;
  readonly #rows = new SortedRows<Pick<Entity, 'id'>, Entity>(byId);
  readonly #became = new Map<EntityId, Became>();
  readonly #idOf = new Map<Cluster, EntityId>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** In order of id; hidden ones left out. */
  get rows(): readonly Entity[] {
    return this.#rows.rows;
  }

  /** Clusters that got an id, and clusters that are no more -> ids of the articles in which something became something else. */
  update(named: readonly Cluster[], gone: readonly Cluster[]): Set<string> {
    const changes = new Map<EntityId, Entity | null>();
    const touched = new Set<string>();
    for (const cluster of [...gone, ...named]) {
      const id = this.#idOf.get(cluster);
      if (id !== undefined && this.#rows.get({ id })) changes.set(id, null);
      this.#idOf.delete(cluster);
    }
    for (const cluster of named) {
      const id = cluster.id!;
      this.#idOf.set(cluster, id);
      const became = cluster.hidden ? null : this.#becameOf(id, cluster.type);
      if (became) changes.set(id, mergeEntity(id, cluster, this.#gazetteer));
      for (const item of cluster.items)
        if (item.became !== became) {
          item.became = became;
          touched.add(item.source.article.id);
        }
    }
    this.#rows.update(Array.from(changes, ([id, row]) => row ?? new Dropped({ id })));
    return touched;
  }

  #becameOf(id: EntityId, type: EntityType): Became {
    const known = this.#became.get(id);
    if (known?.type === type) return known;
    const became = { id, type };
    this.#became.set(id, became);
    return became;
  }
}
