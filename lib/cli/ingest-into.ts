import type { DatelineError } from '../errors.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { EXTRACTOR_VERSION, type Pipeline } from '../pipeline.ts';
import type { Store } from '../store/store.ts';
import type { Progress } from './progress.ts';

export interface Ingested {
  added: number;
  unchanged: number;
  errors: DatelineError[];
  knowledge: Knowledge;
}

/** Adds what is new in `paths`, one transaction an article, then resolves the whole. */
export async function ingestInto(store: Store, pipeline: Pipeline, paths: readonly string[], progress: Progress): Promise<Ingested> {
  const result = { added: 0, unchanged: 0, errors: [] as DatelineError[] };
  renew(store, pipeline, progress);
  progress.begin('reading');
  const unchanged = (source: string, hash: string) => store.sourceHash(source) === hash;
  for await (const input of readInputs(paths, { unchanged })) {
    for (const warning of input.warnings) progress.note(`${input.source}: ${warning}`);
    for (const error of input.errors) progress.note(error.line);
    result.errors.push(...input.errors);
    if (input.unchanged) result.unchanged++;
    for (const article of input.articles) {
      if (store.has(article.id) && store.sourceHash(article.source) === input.hash) result.unchanged++;
      else {
        store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, input.hash);
        result.added++;
      }
      progress.step(article.title);
    }
  }
  progress.begin('comparing');
  const knowledge = pipeline.refresh(store);
  progress.end();
  return { ...result, knowledge };
}

/** Readings made by another version of the extractor are made again. */
function renew(store: Store, pipeline: Pipeline, progress: Progress): void {
  const old = store.readings().filter((r) => r.extractor !== EXTRACTOR_VERSION);
  if (old.length) progress.begin('reading again with this version');
  for (const { article } of old) {
    store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, store.sourceHash(article.source) ?? '');
    progress.step(article.title);
  }
}

export function summaryLine({ added, unchanged, errors, knowledge }: Ingested): string {
  const parts = [`${added} added`, `${unchanged} unchanged`, ...(errors.length ? [`${errors.length} failed`] : [])];
  const { articles, entities, relations } = knowledge;
  return `${parts.join(', ')}. The graph holds ${articles.length} articles, ${entities.length} nodes, ${relations.length} relations.`;
}
