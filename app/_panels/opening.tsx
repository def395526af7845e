'use client';

import type { EntityView, LineView } from '#lib/model/views.ts';
import { Wordmark } from '../_ui/wordmark.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import { WithoutGraph } from './without-graph.tsx';
import shell from './explorer.module.css';
import header from './header.module.css';
import panel from './panel.module.css';
import sheet from './sheet.module.css';
import styles from './opening.module.css';

interface Props {
  readonly entity: EntityView | null;
  readonly line: LineView | null;
}

/** The explorer's places while its graph is on the way; the panel of what was asked for reads already. */
export function Opening({ entity, line }: Props) {
  const asked = entity ? <EntityPanel view={entity} /> : line ? <LinePanel view={line} /> : null;
  return (
    <div className={shell.shell}>
      <header className={header.header}>
        <a href="/" className={header.home}>
          <Wordmark />
        </a>
        <span className={`${styles.search} scripted-only`} aria-hidden="true" />
      </header>
      <div className={`${shell.side} scripted-only`} aria-hidden="true">
        <Bars widths={[40, 70, 76, 62, 70, 36, 80, 66, 74]} />
      </div>
      <main className={`${shell.stage} ${styles.stage}`} id="main" aria-busy="true">
        <p className="scripted-only" role="status">
          Loading the graph…
        </p>
      </main>
      <aside className={sheet.sheet} aria-label="Details" data-height={asked ? 'half' : 'low'}>
        <div className={sheet.content}>
          <WithoutGraph>{asked}</WithoutGraph>
          {!asked && (
            <div className="scripted-only" aria-hidden="true">
              <Bars widths={[50, 85, 70, 80, 60]} />
            </div>
          )}
        </div>
      </aside>
      <div className={`${shell.time} ${styles.time} scripted-only`} aria-hidden="true" />
    </div>
  );
}

function Bars({ widths }: { widths: readonly number[] }) {
  return widths.map((width, i) => <div key={i} className={panel.bar} style={{ width: `${width}%` }} />);
}
