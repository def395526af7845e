import { addInputs } from '../corpus/add-inputs.ts';
import type { DatelineError } from '../errors.ts';
import { EXTRACTOR_VERSION, type Pipeline } from '../pipeline.ts';
import type { Store, Totals } from '../store/store.ts';
import { createReaders } from './elastic-readers.ts';
import { limitGarbage } from './garbage.ts';
import type { Progress } from './progress.ts';
import { withWeb } from './web-files.ts';

/** Percent beside what lives while all is compared: V8's own choice holds half as much again, for no time saved. */
export const GARBAGE = 20;

export interface Ingested {
  added: number;
  changed: number;
  unchanged: number;
  /** Articles whose words are kept already, from another input. */
  duplicate: number;
  errors: DatelineError[];
  /** Null where an open explorer takes in what is new. */
  totals: Totals | null;
}

/** Adds what is new in `paths`, on all cores where there is much, then resolves the whole unless an open explorer does. */
export async function ingestInto(
  store: Store,
  pipeline: Pipeline,
  paths: readonly string[],
  progress: Progress,
): Promise<Ingested> {
  const readers = createReaders(pipeline);
  try {
    const options = { files: withWeb(), readers, extractor: EXTRACTOR_VERSION, watcher: progress };
    const { count, errors } = await addInputs(store, paths, options);
    await readers.close();
    progress.begin('comparing');
    limitGarbage(GARBAGE);
    const totals = store.isAttended() ? null : pipeline.settle(store);
    const { new: added, ...others } = count;
    return { added, ...others, errors, totals };
  } finally {
    limitGarbage(null);
    await readers.close();
    progress.end();
  }
}

export function summaryLine({ added, changed, unchanged, duplicate, errors, totals }: Ingested): string {
  const parts = [
    `${added} added`,
    ...(changed ? [`${changed} changed`] : []),
    `${unchanged} unchanged`,
    ...(duplicate ? [`${duplicate} already there under another name`] : []),
    ...(errors.length ? [`${errors.length} failed`] : []),
  ];
  if (!totals) return `${parts.join(', ')}. The open explorer takes it in.`;
  const { articles, entities, relations } = totals;
  return `${parts.join(', ')}. The graph holds ${articles} articles, ${entities} nodes, ${relations} relations.`;
}
