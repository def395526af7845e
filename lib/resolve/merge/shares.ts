import type { EntityType } from '../../model/entity-type.ts';
import type { ArticleId, EntityId, LocalKey } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { ArticleItems } from '../item.ts';
import type { Cluster } from './cluster.ts';
import { coMentionsIn, type NamedTogether } from './co-mentions.ts';
import { relationsIn, type ToldRelation } from './merge-relations.ts';
import { mergeStatements } from './merge-statements.ts';

/** What an item became; null where that is hidden. */
export interface Became {
  readonly id: EntityId;
  readonly type: EntityType;
}

/** What one article gives to the knowledge, with entities in the place of local keys. */
export interface Share {
  readonly article: ArticleId;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly relations: readonly ToldRelation[];
  readonly named: NamedTogether;
}

export interface ShareChanges {
  readonly fresh: readonly Share[];
  readonly gone: readonly Share[];
}

interface Kept {
  readonly items: ArticleItems;
  readonly became: readonly (Became | null)[];
  readonly share: Share;
}

/** Makes the shares of all articles and keeps those in which nothing became something else. */
export class ShareKeeper {
  #kept = new Map<string, Kept>();

  update(
    articles: readonly ArticleItems[],
    becameOf: (item: ArticleItems['items'][number]) => Became | null,
  ): ShareChanges & { readonly shares: readonly Share[] } {
    const now = new Map<string, Kept>();
    const fresh: Share[] = [];
    const gone: Share[] = [];
    for (const own of articles) {
      const { id } = own.source.article;
      const known = this.#kept.get(id);
      if (known?.items === own && own.items.every((item, i) => becameOf(item) === known.became[i])) {
        now.set(id, known);
        continue;
      }
      const became = own.items.map(becameOf);
      const share = makeShare(own, became);
      now.set(id, { items: own, became, share });
      fresh.push(share);
      if (known) gone.push(known.share);
    }
    for (const [id, { share }] of this.#kept) if (!now.has(id)) gone.push(share);
    this.#kept = now;
    return { shares: [...now.values()].map((kept) => kept.share), fresh, gone };
  }
}

/** What each cluster's items became: the same object as long as that is the same. */
export class BecameKeeper {
  #byCluster = new Map<Cluster, Became | null>();
  #byId = new Map<EntityId, Became>();

  update(clusters: readonly Cluster[], ids: ReadonlyMap<Cluster, EntityId>): void {
    const byCluster = new Map<Cluster, Became | null>();
    const byId = new Map<EntityId, Became>();
    for (const cluster of clusters) {
      const { type } = cluster;
      const id = ids.get(cluster)!;
      const known = this.#byId.get(id);
      const became = known?.type === type ? known : { id, type };
      byId.set(id, became);
      byCluster.set(cluster, cluster.hidden ? null : became);
    }
    this.#byCluster = byCluster;
    this.#byId = byId;
  }

  of(cluster: Cluster): Became | null {
    return this.#byCluster.get(cluster) ?? null;
  }
}

function makeShare({ source, items }: ArticleItems, became: readonly (Became | null)[]): Share {
  const { article, reading } = source;
  const at = new Map<LocalKey, Became | null>(items.map((item, i) => [item.key, became[i]!]));
  const idOf = (key: LocalKey) => at.get(key)?.id;
  const mentions = reading.mentions
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .flatMap((m): Mention[] => {
      const to = at.get(m.entity);
      return to ? [{ ...m, type: to.type, article: article.id, entity: to.id }] : [];
    });
  return {
    article: article.id,
    mentions,
    statements: mergeStatements(source, idOf),
    relations: relationsIn(source, idOf),
    named: coMentionsIn(source, mentions),
  };
}
