import { z } from 'zod';
import { DatelineError } from '#lib/errors.ts';
import { Decision } from '#lib/model/decision.ts';
import { EntityType } from '#lib/model/entity-type.ts';
import { EntityId } from '#lib/model/ids.ts';
import { getCorpus } from './corpus.ts';
import { getExplorer } from './explorer.ts';

/** What a page asks to decide; ids become anchors in the text before they are logged. */
export const DecisionRequest = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['same', 'different', 'unsure']), a: EntityId, b: EntityId }),
  z.object({ verdict: z.literal('rename'), a: EntityId, name: z.string().trim().min(1).max(300) }),
  z.object({ verdict: z.literal('retype'), a: EntityId, type: EntityType }),
  z.object({ verdict: z.literal('hide'), a: EntityId }),
  z.object({ verdict: z.literal('undo'), decision: z.string().min(1) }),
]);
export type DecisionRequest = z.infer<typeof DecisionRequest>;

/** Logs a decision and resolves the corpus with it. Throws a DatelineError for ids that no longer exist. */
export function decide(request: DecisionRequest): { decision: string } {
  const { store } = getCorpus();
  const explorer = getExplorer();
  const anchor = (id: EntityId) => {
    const found = explorer.follow(id);
    if (!found) throw new DatelineError({ code: 'resolve/unknown-id', message: 'there is no node with this id any more.', place: id, remedy: 'Reload the page.' });
    return explorer.anchor(found);
  };
  const id = crypto.randomUUID();
  const log = { id, at: new Date().toISOString(), by: 'explorer', note: null };
  const { verdict } = request;
  if (verdict === 'undo') store.append(Decision.parse({ ...log, verdict, decision: request.decision }));
  else if ('b' in request) store.append(Decision.parse({ ...log, verdict, a: anchor(request.a), b: anchor(request.b) }));
  else store.append(Decision.parse({ ...log, ...request, a: anchor(request.a) }));
  getExplorer();
  return { decision: id };
}
