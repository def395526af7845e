import type { EntityId } from '#lib/model/ids.ts';
import { count } from '../_state/wording.ts';
import type { ExplorerState } from './explorer-store.ts';
import type { Exploring } from './explorer-context.ts';

/** What can be done with one node or with all that are selected, by key, menu and panel alike. */
export interface SelectionAction {
  readonly key: string;
  label(state: ExplorerState, ids: readonly EntityId[]): string;
  does(context: Exploring, ids: readonly EntityId[]): void;
}

const EXPAND: SelectionAction = {
  key: 'e',
  label: (state, ids) => {
    if (isExpanded(state, ids)) return 'Collapse';
    const more = ids.length === 1 ? (state.scene.beyond.get(ids[0]!) ?? 0) : 0;
    return more ? `Expand (${more} more)` : 'Expand';
  },
  does: ({ store }, ids) => {
    const state = store.getState();
    if (!isExpanded(state, ids)) return state.expand(...ids);
    state.act({ do: 'collapse-all', ids });
    state.say('Collapsed');
  },
};

const ISOLATE: SelectionAction = {
  key: 'i',
  label: (_, ids) => (ids.length === 1 ? 'Only its neighbourhood' : 'Only these'),
  does: ({ store }, ids) => {
    const { act, say } = store.getState();
    const [id] = ids;
    act({
      do: 'look-at',
      scope: ids.length === 1 ? { kind: 'near', id: id!, steps: 1, relations: [] } : { kind: 'only', ids },
    });
    say(`${count(store.getState().scene.nodes.length, 'node')} left. 0 brings everything back`);
  },
};

const PIN: SelectionAction = {
  key: 'p',
  label: ({ scene }, ids) => (ids.every((id) => scene.pins.has(id)) ? 'Release' : 'Pin'),
  does: ({ store, index }, ids) => {
    const { act, say, scene } = store.getState();
    if (ids.every((id) => scene.pins.has(id))) {
      act({ do: 'unpin', ids });
      return say('Released');
    }
    const pins = ids.flatMap((id) => {
      const at = scene.pins.get(id) ?? index.nodes.get(id);
      return at ? [{ id, x: Math.round(at.x), y: Math.round(at.y) }] : [];
    });
    act({ do: 'pin', pins });
    say(
      pins.length === 1 ? 'Pinned: it stays drawn, and stays there' : `${count(pins.length, 'node')} pinned`,
    );
  },
};

const NEIGHBOURS: SelectionAction = {
  key: 'a',
  label: () => 'Select the neighbours too',
  does: ({ store }, ids) => {
    const { act, scene } = store.getState();
    act({ do: 'select-nodes', ids: [...ids, ...ids.flatMap((id) => scene.neighbours.get(id) ?? [])] });
  },
};

const HIDE: SelectionAction = {
  key: 'h',
  label: () => 'Hide',
  does: ({ store }, ids) => {
    const { act, say } = store.getState();
    act({ do: 'hide-all', ids });
    say(`${ids.length > 1 ? `${count(ids.length, 'node')} hidden` : 'Hidden'}. Ctrl+Z brings back`);
  },
};

/** In the order menu and panel list them. */
export const SELECTION_ACTIONS: readonly SelectionAction[] = [EXPAND, ISOLATE, NEIGHBOURS, PIN, HIDE];

function isExpanded({ view }: ExplorerState, ids: readonly EntityId[]): boolean {
  return ids.every((id) => view.expanded.includes(id));
}
