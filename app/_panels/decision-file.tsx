'use client';

import { useState, type ChangeEvent } from 'react';
import { count } from '../_state/wording.ts';
import styles from './review.module.css';

interface Report {
  readonly added: number;
  readonly repeated: number;
  readonly troubles: readonly { readonly line: number; readonly kept: boolean; readonly reason: string }[];
}

/** Takes the log of decisions out as a file and in again, and tells which lines could not be applied. */
export function DecisionFile({ onImported }: { onImported: () => void }) {
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setReport(null);
    setProblem(null);
    const response = await fetch('/api/v1/decisions/import', { method: 'POST', body: await file.text() }).catch(() => null);
    const body = await response?.json().catch(() => null);
    if (response?.ok) {
      setReport(body as Report);
      onImported();
    } else setProblem(body?.error?.message ?? 'The server does not answer. Is dateline still running?');
    field.value = '';
  };
  return (
    <section className={styles.file} aria-labelledby="decision-file">
      <h2 id="decision-file" className={styles.subheading}>
        Decisions as a file
      </h2>
      <p>
        <a href="/api/v1/decisions" download="decisions.jsonl">
          Export all decisions
        </a>
        <label className="scripted-only">
          <span>Import decisions</span>
          <input type="file" accept=".jsonl,application/x-ndjson,application/json,text/plain" onChange={(event) => void read(event)} />
        </label>
      </p>
      <div role="status" data-testid="import-report">
        {report && (
          <>
            <p>
              {count(report.added, 'decision')} added, {report.repeated} known already,{' '}
              {report.troubles.filter((t) => !t.kept).length} left out.
            </p>
            <ul className={styles.reasons}>
              {report.troubles.map(({ line, kept, reason }) => (
                <li key={`${line} ${reason}`}>
                  Line {line}: {reason}; {kept ? 'kept, without effect so far' : 'left out'}.
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
