import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { ArticleItems, ItemChanges } from '../item.ts';
import { coMentionsIn } from './co-mentions.ts';
import { relationsIn, type IdOf } from './merge-relations.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Links, Share, ShareChanges } from './share.ts';

/** Makes the shares of all articles and keeps those in which nothing became something else. */
export class ShareKeeper {
  #kept = new Map<string, Share>();

  /** `touched`: articles in which something became something else. */
  update(
    { articles, fresh, gone }: ItemChanges,
    touched: ReadonlySet<string>,
  ): ShareChanges & { readonly shares: readonly Share[] } {
    const outdated = new Set([...touched, ...fresh.map((own) => own.source.article.id)]);
    const now = new Map<string, Share>();
    const come: Share[] = [];
    const left: Share[] = [];
    for (const own of articles) {
      const { id } = own.source.article;
      const known = this.#kept.get(id);
      const share = known && !outdated.has(id) ? known : makeShare(own, known);
      now.set(id, share);
      if (share === known) continue;
      come.push(share);
      if (known) left.push(known);
    }
    for (const { source } of gone) {
      const { id } = source.article;
      if (!now.has(id)) left.push(this.#kept.get(id)!);
    }
    this.#kept = now;
    return { shares: [...now.values()], fresh: come, gone: left };
  }
}

function makeShare(own: ArticleItems, before: Share | undefined): Share {
  const mentions = mentionsIn(own);
  return {
    ...linksIn(own, mentions),
    mentions: keepSame(mentions, before?.mentions),
    statements: keepSame(statementsIn(own), before?.statements),
  };
}

export function mentionsIn({ source: { article, reading }, byKey }: ArticleItems): Mention[] {
  return reading.mentions
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .flatMap((m): Mention[] => {
      const to = byKey.get(m.entity)?.became;
      return to ? [{ ...m, type: to.type, article: article.id, entity: to.id }] : [];
    });
}

export function statementsIn(own: ArticleItems): Statement[] {
  return mergeStatements(own.source, idsOf(own));
}

export function linksIn(own: ArticleItems, mentions: readonly Mention[]): Links {
  const { source } = own;
  return {
    article: source.article.id,
    relations: relationsIn(source, idsOf(own)),
    named: coMentionsIn(source, mentions),
  };
}

function idsOf({ byKey }: ArticleItems): IdOf {
  return (key) => byKey.get(key)?.became?.id;
}

/** Rows that were there before stay the same objects. */
function keepSame<T extends object>(rows: readonly T[], before: readonly T[] = []): readonly T[] {
  if (before.length === 0) return rows;
  const known = new Map(before.map((row) => [JSON.stringify(row), row]));
  return rows.map((row) => known.get(JSON.stringify(row)) ?? row);
}
