'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Adding } from '#lib/model/added.ts';
import { addFile, type FileResult } from './add-file.ts';
import type { DroppedFile } from './dropped-files.ts';

export interface AddedRow {
  readonly name: string;
  /** Null until its turn is over. */
  readonly result: FileResult | null;
}

/** Adds files one after another; what became of each stands in `rows`. */
export function useAdding() {
  const [rows, setRows] = useState<readonly AddedRow[]>([]);
  const [running, setRunning] = useState(false);
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);
  const add = useCallback(async (files: readonly DroppedFile[], rules: Adding) => {
    abort.current = new AbortController();
    const { signal } = abort.current;
    setRunning(true);
    setRows(files.map(({ name }) => ({ name, result: null })));
    for (const [at, file] of files.entries()) {
      const result = await addFile(file, rules, signal);
      setRows((before) => before.map((row, i) => (i === at ? { ...row, result } : row)));
      if (signal.aborted) break;
    }
    setRunning(false);
  }, []);
  const stop = useCallback(() => abort.current.abort(), []);
  return { rows, running, add, stop };
}
