import type { LocalMention } from '../../model/mention.ts';
import type { LocalRelation } from '../../model/relation.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import { startingIn } from '../starting-in.ts';

/**
 * True where somebody only tells of the happening: each of its triggers in the evidence lies in what they say, and
 * they are not named in it. `mentions` are sorted by start. ("The capture of Lindow helps, Bell said": Bell takes no part in the capture.)
 */
export function onlyTells(relation: LocalRelation, statements: readonly LocalStatement[], mentions: readonly LocalMention[]): boolean {
  if (relation.type !== 'participant') return false;
  const own = statements.filter((s) => s.speaker === relation.from && overlaps(s, relation));
  if (own.length === 0) return false;
  const inside = startingIn(mentions, relation);
  const triggers = inside.filter((m) => m.entity === relation.to);
  const named = inside.filter((m) => m.entity === relation.from);
  return triggers.length > 0 && triggers.every((t) => own.some((s) => contains(s, t) && !named.some((m) => contains(s, m))));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
