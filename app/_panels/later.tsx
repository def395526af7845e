'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Picture } from '../_graph/picture.ts';
import { useExplorerState } from './explorer-context.ts';
import styles from './stage.module.css';

/* Parts of the explorer that many visits never need: loaded when they are first shown. */

export const SelectionPanel = dynamic(() => import('./selection-panel.tsx').then((m) => m.SelectionPanel));
export const CommunityPanel = dynamic(() => import('./community-panel.tsx').then((m) => m.CommunityPanel));
export const NodeTable = dynamic(() => import('./node-table.tsx').then((m) => m.NodeTable), {
  ssr: false,
  loading: () => <p className={styles.wait}>Opening the table…</p>,
});
export const MapView = dynamic(() => import('./map-view.tsx').then((m) => m.MapView), {
  ssr: false,
  loading: () => <p className={styles.wait}>Opening the map…</p>,
});
export const NotLoaded = dynamic(() => import('./not-loaded.tsx').then((m) => m.NotLoaded));

const Scope = dynamic(() => import('./scope-bar.tsx').then((m) => m.ScopeBar), { ssr: false });
const Outline = dynamic(() => import('./lasso.tsx').then((m) => m.Lasso), { ssr: false });
const Menu = dynamic(() => import('./node-menu.tsx').then((m) => m.NodeMenu), { ssr: false });
const Help = dynamic(() => import('./help-dialog.tsx').then((m) => m.HelpDialog), { ssr: false });

export function ScopeBar() {
  return useExplorerState((state) => state.view.scope !== null) && <Scope />;
}

export function Lasso({ picture }: { picture: Picture | null }) {
  return useExplorerState((state) => state.lassoing) && <Outline picture={picture} />;
}

export function NodeMenu() {
  return useExplorerState((state) => state.menu !== null) && <Menu />;
}

/** Stays once it was opened, so that closing it gives the focus back. */
export function HelpDialog() {
  const helping = useExplorerState((state) => state.helping);
  const [asked, setAsked] = useState(false);
  if (helping && !asked) setAsked(true);
  return asked && <Help />;
}
