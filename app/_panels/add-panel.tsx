'use client';

import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { Adding } from '#lib/model/added.ts';
import { count } from '../_state/wording.ts';
import { AddRows } from './add-rows.tsx';
import { chosenFiles, droppedFiles, type DroppedFile } from './dropped-files.ts';
import { useAdding } from './use-adding.ts';
import { useFetched } from './use-fetched.ts';
import styles from './add.module.css';

/** Takes files by drop or by choice, sends them and tells what became of each. */
export function AddPanel({
  files,
  onAdded,
  onDone,
  done,
}: {
  /** Files that were dropped elsewhere on the page already. */
  files: readonly DroppedFile[];
  onAdded: () => void;
  onDone: () => void;
  /** Words of the closing button, given how many articles came in. */
  done: (articles: number) => string;
}) {
  const rules = useFetched<Adding>('/api/v1/articles');
  const { rows, running, add, stop } = useAdding();
  const [refused, setRefused] = useState('');
  const [over, setOver] = useState(false);
  const finish = useRef<HTMLButtonElement>(null);
  const known = rules.state === 'ready' ? rules.data : null;
  const articles = rows.reduce((sum, row) => sum + (row.result?.articles ?? 0), 0);

  const take = (chosen: readonly DroppedFile[]) => {
    if (!known?.allowed || running || !chosen.length) return;
    if (chosen.length > known.mostFiles) {
      setRefused(
        `These are ${count(chosen.length, 'file')}; the browser takes up to ${known.mostFiles} at a time. Nothing was added. Add fewer, or all at once from the terminal: dateline ingest FOLDER`,
      );
      return;
    }
    setRefused('');
    void add(chosen, known);
  };
  // What was dropped on the page is sent as soon as the rules are known.
  const dropped = useRef(files);
  useEffect(() => {
    if (!known) return;
    take(dropped.current);
    dropped.current = [];
  });
  useEffect(() => {
    if (articles > 0) onAdded();
  }, [articles, onAdded]);
  useEffect(() => {
    if (!running && rows.length) finish.current?.focus();
  }, [running, rows.length]);

  if (rules.state === 'failed') return <p className={styles.refused}>{rules.message}</p>;
  if (known && !known.allowed)
    return (
      <>
        <p className={styles.refused} role="alert">
          {known.reason}
        </p>
        <Finish label={done(0)} onDone={onDone} />
      </>
    );
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(take);
  };
  return (
    <div
      className={styles.panel}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      data-testid="add-panel"
    >
      {!running && (
        <div className={styles.choose}>
          <p>Drop files or a folder here, or</p>
          <label className={styles.button}>
            Choose files
            <input
              type="file"
              multiple
              className="unseen"
              onChange={(event) => {
                take(chosenFiles(event.currentTarget.files ?? []));
                event.currentTarget.value = '';
              }}
            />
          </label>
          <p className={styles.hint}>
            Text, web pages, feeds, PDF or Word, or JSON lines with a “text” each
            {known && `; up to ${known.mostFiles} files of ${known.mostBytes >> 20}\u00a0MB`}. Nothing leaves your
            machine.
          </p>
        </div>
      )}
      {refused && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
      {rows.length > 0 && <AddRows rows={rows} running={running} />}
      {running ? (
        <button type="button" className={styles.button} onClick={stop}>
          Stop
        </button>
      ) : (
        (rows.length > 0 || refused) && <Finish ref={finish} label={done(articles)} onDone={onDone} />
      )}
    </div>
  );
}

function Finish({
  label,
  onDone,
  ref,
}: {
  label: string;
  onDone: () => void;
  ref?: React.Ref<HTMLButtonElement>;
}) {
  return (
    <button ref={ref} type="button" className={styles.button} onClick={onDone}>
      {label}
    </button>
  );
}
