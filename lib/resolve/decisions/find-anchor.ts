import type { Anchor } from '../../model/decision.ts';
import type { LocalMention } from '../../model/mention.ts';
import type { Reading } from '../../model/reading.ts';

/** The mention an anchor points at in its article: the same words at the same offset, else the nearest of the same words. */
export function findAnchor(anchor: Anchor, reading: Reading): LocalMention | null {
  const named = reading.mentions.filter(
    (m) => m.surface === anchor.surface && (m.level === 'name' || m.level === 'trigger'),
  );
  const typed = named.filter((m) => m.type === anchor.type);
  const best = (typed.length > 0 ? typed : named).toSorted(
    (x, y) => Math.abs(x.start - anchor.start) - Math.abs(y.start - anchor.start) || x.start - y.start,
  )[0];
  return best ?? null;
}
