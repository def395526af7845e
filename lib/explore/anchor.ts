import type { Anchor } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** The words a decision on an entity holds on to: its first name mention, in order of article id and place. */
export function anchorOf(index: CorpusIndex, id: EntityId): Anchor {
  const mentions = index.mentionsOf.get(id) ?? [];
  const named = mentions.filter((m) => m.level === 'name' || m.level === 'trigger');
  const first = (named.length ? named : mentions).reduce((a, b) => (before(b, a) ? b : a));
  const { article, start, end, surface, type } = first;
  return { article, start, end, surface, type };
}

function before(a: Mention, b: Mention): boolean {
  return a.article === b.article ? a.start < b.start : a.article < b.article;
}
