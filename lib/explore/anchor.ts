import type { Anchor, Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** The words a decision on an entity holds on to: its first name mention, in order of article id and place. */
export function anchorOf(index: CorpusIndex, id: EntityId): Anchor {
  const mentions = index.mentionsOf.get(id) ?? [];
  const named = mentions.filter(isNamed);
  return anchorAt((named.length ? named : mentions).reduce((a, b) => (before(b, a) ? b : a)));
}

export function anchorAt({ article, start, end, surface, type }: Mention): Anchor {
  return { article, start, end, surface, type };
}

/** The entity an anchor's words belong to now; of several places with these words the nearest. */
export function entityAt(index: CorpusIndex, anchor: Anchor): EntityId | null {
  const here = (index.mentions.get(anchor.article) ?? []).filter(
    (m) => m.surface === anchor.surface && isNamed(m),
  );
  const typed = here.filter((m) => m.type === anchor.type);
  const far = (m: Mention) => Math.abs(m.start - anchor.start);
  return (
    (typed.length ? typed : here).toSorted((a, b) => far(a) - far(b) || a.start - b.start)[0]?.entity ?? null
  );
}

/** The words a decision is on. */
export function anchorsOf(decision: Decision): Anchor[] {
  if (decision.verdict === 'undo') return [];
  return 'b' in decision ? [decision.a, decision.b] : [decision.a];
}

function isNamed({ level }: Mention): boolean {
  return level === 'name' || level === 'trigger';
}

function before(a: Mention, b: Mention): boolean {
  return a.article === b.article ? a.start < b.start : a.article < b.article;
}
