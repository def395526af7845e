import type { LocalKey } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { ArticleItems, ItemChanges } from '../item.ts';
import { coMentionsIn } from './co-mentions.ts';
import { relationsIn } from './merge-relations.ts';
import { mergeStatements } from './merge-statements.ts';
import type { Share, ShareChanges } from './share.ts';

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

function makeShare({ source, byKey }: ArticleItems, before: Share | undefined): Share {
  const { article, reading } = source;
  const idOf = (key: LocalKey) => byKey.get(key)?.became?.id;
  const mentions = reading.mentions
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1))
    .flatMap((m): Mention[] => {
      const to = byKey.get(m.entity)?.became;
      return to ? [{ ...m, type: to.type, article: article.id, entity: to.id }] : [];
    });
  return {
    article: article.id,
    mentions: keepSame(mentions, before?.mentions),
    statements: keepSame(mergeStatements(source, idOf), before?.statements),
    relations: relationsIn(source, idOf),
    named: coMentionsIn(source, mentions),
  };
}

/** Rows that were there before stay the same objects. */
function keepSame<T extends object>(rows: readonly T[], before: readonly T[] = []): readonly T[] {
  if (before.length === 0) return rows;
  const known = new Map(before.map((row) => [JSON.stringify(row), row]));
  return rows.map((row) => known.get(JSON.stringify(row)) ?? row);
}
