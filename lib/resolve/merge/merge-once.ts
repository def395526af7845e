import type { EntityId } from '../../model/ids.ts';
import type { ArticleRows, KnowledgeRows } from '../../model/knowledge.ts';
import type { ArticleItems } from '../item.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { ClusterKeeper } from './cluster.ts';
import { CoMentionRows } from './co-mentions.ts';
import { EntityRows } from './entity-rows.ts';
import { IdKeeper } from './ids.ts';
import { type MergeInput, suggest } from './merge-knowledge.ts';
import { RelationRows } from './merge-relations.ts';
import { linksIn, mentionsIn, statementsIn } from './shares.ts';
import { SuggestionKeeper } from './suggest.ts';

export interface MergedOnce {
  readonly knowledge: KnowledgeRows;
  readonly ledger: ReadonlyMap<string, EntityId>;
}

/** What `KnowledgeMerger` makes first, without what it keeps for the next time; mentions and statements come article by article. */
export function mergeOnce({ articles, entities, ledger, redirects, suggestions }: NamedOnce): MergedOnce {
  const fresh = articles.map((own) => linksIn(own, mentionsIn(own)));
  return {
    ledger,
    knowledge: {
      articles: articles.map((own) => own.source.article),
      entities,
      relations: new RelationRows().update({ fresh, gone: [] }),
      coMentions: new CoMentionRows().update({ fresh, gone: [] }),
      byArticle: rowsOf(articles),
      suggestions,
      redirects: Object.fromEntries(redirects),
    },
  };
}

/** Items that know what they became, and what they became. */
export interface NamedOnce extends Pick<MergedOnce, 'ledger'>, Pick<KnowledgeRows, 'entities' | 'suggestions'> {
  readonly articles: readonly ArticleItems[];
  readonly redirects: ReadonlyMap<string, EntityId>;
}

/** Gives ids to clusters, and tells each item what it became; groups are no longer held then. */
export function nameOnce(
  { items: { articles }, groups, clustering, decided, ledger: before, redirects: old }: MergeInput,
  gazetteer: Gazetteer,
): NamedOnce {
  const changed = new ClusterKeeper().update(groups, clustering, decided);
  const { named, ledger, redirects } = new IdKeeper(gazetteer).update(changed, before, old);
  const entities = new EntityRows(gazetteer);
  entities.update(named, []);
  const suggestions = suggest(new SuggestionKeeper(), clustering, decided);
  for (const own of articles) for (const item of own.items) item.group = null;
  return { articles, entities: entities.rows, ledger, redirects, suggestions };
}

/** Made anew by every walk. */
function rowsOf(articles: readonly ArticleItems[]): Iterable<ArticleRows> {
  return {
    *[Symbol.iterator]() {
      for (const own of articles) yield { mentions: mentionsIn(own), statements: statementsIn(own) };
    },
  };
}
