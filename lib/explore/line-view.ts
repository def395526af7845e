import type { EntityId } from '../model/ids.ts';
import type { LineView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { evidencePassages, suggestionView } from './entity-view.ts';
import { byHeading, heading } from './headings.ts';
import { byRecency, passage } from './passages.ts';

/** Every sentence behind the line between two nodes; null where nothing links them. */
export function lineView(index: CorpusIndex, a: EntityId, b: EntityId): LineView | null {
  if (!index.entities.has(a) || !index.entities.has(b)) return null;
  const joins = (x: { a: EntityId; b: EntityId }) => (x.a === a && x.b === b) || (x.a === b && x.b === a);
  const relations = (index.relationsOf.get(a) ?? []).filter((r) => joins({ a: r.from, b: r.to }));
  const together = (index.coMentionsOf.get(a) ?? []).filter(joins);
  const suggestion = (index.suggestionsOf.get(a) ?? []).find(joins);
  if (!relations.length && !together.length && !suggestion) return null;
  return {
    a: index.ref(a),
    b: index.ref(b),
    relations: relations
      .map((r) => ({
        type: r.type,
        from: r.from,
        to: r.to,
        heading: heading(r.type, 'out'),
        roles: r.roles,
        passages: evidencePassages(index, r),
      }))
      .sort(byHeading),
    sameSentence: together
      .flatMap((c) => c.evidence.map((e) => passage(index, e.article, e.sentence)))
      .sort(byRecency),
    suggestion: suggestion ? suggestionView(index, suggestion, b) : null,
  };
}
