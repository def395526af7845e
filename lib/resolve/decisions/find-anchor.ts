import type { Anchor } from '../../model/decision.ts';
import type { LocalMention } from '../../model/mention.ts';
import type { Source } from '../item.ts';

export interface Anchored {
  readonly source: Source;
  readonly mention: LocalMention;
}

/** The mention an anchor points at: the same words at the same offset, else the nearest of the same words in the article. */
export function findAnchor(anchor: Anchor, sources: ReadonlyMap<string, Source>): Anchored | null {
  const source = sources.get(anchor.article);
  if (!source) return null;
  const named = source.reading.mentions.filter(
    (m) => m.surface === anchor.surface && (m.level === 'name' || m.level === 'trigger'),
  );
  const typed = named.filter((m) => m.type === anchor.type);
  const best = (typed.length > 0 ? typed : named).toSorted(
    (x, y) => Math.abs(x.start - anchor.start) - Math.abs(y.start - anchor.start) || x.start - y.start,
  )[0];
  return best ? { source, mention: best } : null;
}
