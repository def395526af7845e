import type { DecisionRequest } from '#lib/model/decision-request.ts';
import type { DecisionId } from '#lib/model/ids.ts';
import { decidedAt, passDecided, rememberDecided, type Way } from '../_state/undo.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { renew } from './renew.ts';
import { sendDecision } from './send-decision.ts';

/**
 * Sends decisions, shows the graph as they leave it, and keeps them in the history that undo walks. `words` tell what was
 * done. Says what went wrong, and answers whether all went well.
 */
export async function decide(
  store: ExplorerStore,
  requests: readonly DecisionRequest[],
  words: string,
): Promise<boolean> {
  return alone(store, async () => {
    const decided: DecisionId[] = [];
    try {
      for (const request of requests) {
        const { decision, known } = await sendDecision(request);
        if (decision && !known) decided.push(decision);
      }
      store
        .getState()
        .say(decided.length ? words : 'That was decided already, in another tab or by someone else');
    } finally {
      // Also where only some went through: the picture shows what holds.
      await renew(store);
      if (decided.length) store.setState(({ undo }) => ({ undo: rememberDecided(undo, { decided, words }) }));
    }
  });
}

/** Takes back, or does again, what changed last: the view, or with the server what was decided. */
export async function step(store: ExplorerStore, way: Way): Promise<void> {
  const { undo, stepBack, stepForward, say } = store.getState();
  const last = decidedAt(undo, way);
  const said = way === 'back' ? 'Undone' : 'Done again';
  if (!last) {
    const done = way === 'back' ? stepBack() : stepForward();
    return say(done ? said : way === 'back' ? 'Nothing to undo' : 'Nothing to redo');
  }
  await alone(store, async () => {
    const reverse: DecisionId[] = [];
    for (const decision of last.decided.toReversed()) {
      const answer = await sendDecision({ verdict: 'undo', decision });
      if (answer.decision) reverse.push(answer.decision);
    }
    await renew(store);
    store.setState((state) => ({ undo: passDecided(state.undo, way, { ...last, decided: reverse }) }));
    say(`${said}: ${last.words}`);
  });
}

/** Shows what has come in since the page was opened. */
export function showNew(store: ExplorerStore): Promise<boolean> {
  return alone(store, () => renew(store));
}

/** One at a time: what is done while another is under way would be done to a graph that is no more. */
async function alone(store: ExplorerStore, work: () => Promise<void>): Promise<boolean> {
  const { correcting, say } = store.getState();
  if (correcting) return false;
  store.setState({ correcting: true });
  try {
    await work();
    return true;
  } catch (error) {
    say((error as Error).message);
    return false;
  } finally {
    store.setState({ correcting: false });
  }
}
