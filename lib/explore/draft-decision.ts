import { DatelineError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import type { DecisionDraft, DecisionRequest } from '../model/decision-request.ts';
import type { DecisionId, EntityId } from '../model/ids.ts';
import { inForce, undoneBy } from './active-decisions.ts';
import { anchorAt, anchorOf, entityAt } from './anchor.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** What to add to the log; or, where that would change nothing, the decision that says it already (if any). */
export type Drafted = { readonly draft: DecisionDraft } | { readonly known: DecisionId | null };

/**
 * Turns a request into a decision on words. Ids may have been merged since they were read (`follow` tells the id that
 * took over). Throws a DatelineError for an id, mention or decision that is not there.
 */
export function draftDecision(
  index: CorpusIndex,
  log: readonly Decision[],
  request: DecisionRequest,
  follow: (id: string) => EntityId | null,
): Drafted {
  const find = (id: EntityId) => follow(id) ?? fail('there is no node with this id.', id);
  switch (request.verdict) {
    case 'undo':
      return undoing(log, request.decision);
    case 'split': {
      const mention = (index.mentions.get(request.article) ?? []).find((m) => m.start === request.start);
      if (!mention) fail('no mention starts there.', `${request.article}, character ${request.start}`);
      return { draft: { verdict: 'split', a: anchorAt(mention!) } };
    }
    case 'rename': {
      const { id, name } = index.ref(find(request.a));
      if (name === request.name) return { known: null };
      unchanged(request.was, name);
      return { draft: { verdict: 'rename', a: anchorOf(index, id), name: request.name } };
    }
    case 'retype': {
      const { id, type } = index.ref(find(request.a));
      if (type === request.type) return { known: null };
      unchanged(request.was, type);
      return { draft: { verdict: 'retype', a: anchorOf(index, id), type: request.type } };
    }
    case 'hide':
      return { draft: { verdict: 'hide', a: anchorOf(index, find(request.a)) } };
    default:
      return answer(index, log, request.verdict, find(request.a), find(request.b));
  }
}

function answer(
  index: CorpusIndex,
  log: readonly Decision[],
  verdict: 'same' | 'different' | 'unsure',
  a: EntityId,
  b: EntityId,
): Drafted {
  for (const decision of inForce(log)) {
    if (!('b' in decision)) continue;
    const ends = [entityAt(index, decision.a), entityAt(index, decision.b)];
    if (!(ends[0] === a && ends[1] === b) && !(ends[0] === b && ends[1] === a)) continue;
    if (decision.verdict === verdict) return { known: decision.id };
    // The two are one by now because somebody said so: the answer is on the words that were told the same.
    if (a === b) return { draft: { verdict, a: decision.a, b: decision.b } };
    break;
  }
  if (a === b) return { known: null };
  return { draft: { verdict, a: anchorOf(index, a), b: anchorOf(index, b) } };
}

function undoing(log: readonly Decision[], id: DecisionId): Drafted {
  if (!log.some((d) => d.id === id)) fail('there is no decision with this id.', id);
  const by = undoneBy(log).get(id);
  return by === undefined ? { draft: { verdict: 'undo', decision: id } } : { known: by };
}

/** Two readers may have the same node open: what one of them has changed meanwhile is not overwritten unseen. */
function unchanged(was: string | undefined, is: string): void {
  if (was === undefined || was === is) return;
  throw new DatelineError({
    code: 'resolve/changed-meanwhile',
    message: `it was changed to “${is}” meanwhile, in another tab or by someone else.`,
    place: was,
    remedy: 'Look at it as it is now, and decide again.',
  });
}

function fail(message: string, place: string): never {
  throw new DatelineError({
    code: 'resolve/unknown-id',
    message,
    place,
    remedy: 'It may have gone since the page was loaded: load it again.',
  });
}
