import type { Decision } from '../model/decision.ts';
import type { DecisionId } from '../model/ids.ts';
import { inForce } from './active-decisions.ts';
import { anchorsOf, entityAt } from './anchor.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** Decisions in force that the graph does not follow, with the reason in words: read off the graph itself. */
export function withoutEffect(index: CorpusIndex, log: readonly Decision[]): Map<DecisionId, string> {
  const out = new Map<DecisionId, string>();
  const last = new Map<string, DecisionId>();
  for (const decision of inForce(log)) {
    if (decision.verdict === 'hide') continue;
    const ends = anchorsOf(decision).map((anchor) => ({ anchor, id: entityAt(index, anchor) }));
    const gone = ends.find(({ id }) => id === null);
    if (gone) {
      const { article, surface } = gone.anchor;
      out.set(
        decision.id,
        index.articles.has(article)
          ? `“${surface}” is hidden, or no name in its article now`
          : `the article that says “${surface}” is not in this corpus`,
      );
    } else if ('b' in decision) {
      const pair = JSON.stringify(anchorsOf(decision).map((a) => `${a.article}/${a.start}`).sort());
      const isOne = ends[0]!.id === ends[1]!.id;
      if (last.has(pair)) out.set(decision.id, 'a later answer on the same two counts');
      else if (decision.verdict === 'same' && !isOne)
        out.set(decision.id, 'the two were told different, directly or through others');
      else if (decision.verdict === 'different' && isOne)
        out.set(decision.id, 'the two are one name in one article: split off a mention instead');
      last.set(pair, decision.id);
    }
  }
  return out;
}
