'use client';

import Link from 'next/link';
import { PreferencesButton } from '../_ui/preferences-button.tsx';
import type { ViewName } from '../_state/view-state.ts';
import { Counts } from './counts.tsx';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { SearchBox } from './search-box.tsx';
import { ShareButton } from './share-button.tsx';
import { Wordmark } from '../_ui/wordmark.tsx';
import styles from './header.module.css';

const VIEWS: readonly { name: ViewName; label: string }[] = [
  { name: 'graph', label: 'Graph' },
  { name: 'map', label: 'Map' },
  { name: 'table', label: 'Table' },
];

export function Header() {
  const { store } = useExplorer();
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.home} onClick={() => store.getState().act({ do: 'clear' })}>
        <Wordmark />
      </Link>
      <Counts className={styles.counts} testId="counts" />
      <SearchBox />
      <nav className={`${styles.views} scripted-only`} aria-label="View">
        <Views />
      </nav>
      <ReviewLink />
      <ShareButton className={styles.share} />
      <PreferencesButton className={`${styles.icon} scripted-only`} />
    </header>
  );
}

/** The open questions, counted where there are any. */
function ReviewLink() {
  const { index } = useExplorer();
  const open = index.counts.lines.get('suggestion') ?? 0;
  return (
    <a href="/review" className={styles.review}>
      Review{open > 0 && <span className={styles.badge}>{open}</span>}
    </a>
  );
}

function Views() {
  const { store } = useExplorer();
  const view = useExplorerState((state) => state.view.view);
  return VIEWS.map(({ name, label }) => (
    <button
      key={name}
      type="button"
      aria-pressed={view === name}
      onClick={() => store.getState().act({ do: 'show-view', view: name })}
    >
      {label}
    </button>
  ));
}
