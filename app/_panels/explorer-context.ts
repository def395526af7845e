'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { GraphIndex } from '../_state/graph-index.ts';
import type { ExplorerState, ExplorerStore, ShownGraph } from './explorer-store.ts';

/** The view as it is and the graph it is of. */
export interface Exploring {
  readonly store: ExplorerStore;
  readonly index: GraphIndex;
}

export interface ExplorerContext extends Exploring, ShownGraph {}

/** Null on pages outside of the explorer: links are plain links there. */
export const Explorer = createContext<ExplorerContext | null>(null);

export function useExplorer(): ExplorerContext {
  const context = useContext(Explorer);
  if (!context) throw new Error('useExplorer stands outside of the explorer');
  return context;
}

export function useExplorerState<T>(pick: (state: ExplorerState) => T): T {
  return useStore(useExplorer().store, pick);
}
