import type { EntityId } from '../../model/ids.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { GroupClustering } from '../cluster-groups.ts';
import type { Decided } from '../decisions/constraints.ts';
import type { Group } from '../group.ts';
import type { ItemChanges } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { CoMentionRows } from './co-mentions.ts';
import { ClusterKeeper } from './cluster.ts';
import { EntityRows } from './entity-rows.ts';
import { IdKeeper, type GivenIds } from './ids.ts';
import { RelationRows } from './merge-relations.ts';
import type { Share } from './share.ts';
import { ShareKeeper } from './shares.ts';
import { SuggestionKeeper } from './suggest.ts';

export interface MergeInput {
  readonly items: ItemChanges;
  readonly groups: readonly Group[];
  readonly clustering: GroupClustering;
  readonly decided: Decided;
  /** What ids were given before. */
  readonly ledger: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

export interface Merged {
  readonly knowledge: Knowledge;
  readonly given: GivenIds;
}

/** Clusters of items -> entities with ids, and everything that points at them; rows that stay the same stay the same objects. */
export class KnowledgeMerger {
  readonly #clusters = new ClusterKeeper();
  readonly #ids: IdKeeper;
  readonly #entities: EntityRows;
  readonly #shares = new ShareKeeper();
  readonly #relations = new RelationRows();
  readonly #coMentions = new CoMentionRows();
  readonly #suggestions = new SuggestionKeeper();

  constructor(gazetteer: Gazetteer) {
    this.#ids = new IdKeeper(gazetteer);
    this.#entities = new EntityRows(gazetteer);
  }

  update({ items, groups, clustering, decided, ledger, redirects }: MergeInput): Merged {
    const changed = this.#clusters.update(groups, clustering, decided);
    const given = this.#ids.update(changed, ledger, redirects);
    const touched = this.#entities.update(given.named, changed.gone);
    const shares = this.#shares.update(items, touched);
    const sources = items.articles.map((a) => a.source);
    return {
      given,
      knowledge: {
        articles: sources.map((s) => s.article),
        sentences: Object.fromEntries(sources.map((s) => [s.article.id, s.reading.sentences])),
        entities: this.#entities.rows as Knowledge['entities'],
        mentions: joined(shares.shares, (share) => share.mentions),
        relations: this.#relations.update(shares),
        coMentions: this.#coMentions.update(shares),
        statements: joined(shares.shares, (share) => share.statements),
        suggestions: suggest(this.#suggestions, clustering, decided),
        redirects: Object.fromEntries(given.redirects),
      },
    };
  }
}

/** The rows of all articles, one after the other. */
function joined<T>(shares: readonly Share[], rowsOf: (share: Share) => readonly T[]): T[] {
  const out: T[] = [];
  for (const share of shares) {
    const rows = rowsOf(share);
    for (let i = 0; i < rows.length; i++) out.push(rows[i]!);
  }
  return out;
}

export function suggest(suggestions: SuggestionKeeper, { open }: GroupClustering, decided: Decided): Suggestion[] {
  const idOf = (group: Group) => group.items[0]!.became?.id;
  const apart = new Set(decided.apart.map(([a, b]) => pairOf(a.became?.id, b.became?.id)));
  return suggestions.update(open, idOf, (a, b) => apart.size > 0 && apart.has(pairOf(a, b)));
}

function pairOf(a: EntityId | undefined, b: EntityId | undefined): string {
  return [a, b].sort().join('~');
}
