import type { DatelineError } from '../errors.ts';
import { admit } from '../ingest/admit.ts';
import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { EXTRACTOR_VERSION, type Pipeline } from '../pipeline.ts';
import type { Store } from '../store/store.ts';
import { eachInput } from './each-input.ts';
import type { Progress } from './progress.ts';

export interface Ingested {
  added: number;
  changed: number;
  unchanged: number;
  /** Articles whose words are kept already, from another input. */
  duplicate: number;
  errors: DatelineError[];
  knowledge: Knowledge;
}

/** Adds what is new in `paths`, one transaction an article, then resolves the whole. */
export async function ingestInto(
  store: Store,
  pipeline: Pipeline,
  paths: readonly string[],
  progress: Progress,
): Promise<Ingested> {
  const count = { new: 0, changed: 0, unchanged: 0, duplicate: 0 };
  const put = (article: Article, hash: string) =>
    store.add({ article, reading: pipeline.read(article), extractor: EXTRACTOR_VERSION }, hash);
  renew(store, put, progress);
  progress.begin('reading');
  const errors = await eachInput(paths, progress, (article) => {
    const verdict = admit(article, store);
    count[verdict.kind]++;
    if (verdict.kind === 'new' || verdict.kind === 'changed') put(verdict.article, verdict.hash);
  });
  progress.begin('comparing');
  const knowledge = pipeline.refresh(store);
  progress.end();
  const { new: added, ...others } = count;
  return { added, ...others, errors, knowledge };
}

/** Readings made by another version of the extractor are made again. */
function renew(store: Store, put: (article: Article, hash: string) => void, progress: Progress): void {
  const old = store.outdated(EXTRACTOR_VERSION);
  if (old.length === 0) return;
  progress.begin('reading again with this version');
  progress.total(old.length);
  for (const article of old) {
    put(article, store.known(article.source)!.hash);
    progress.step(article.title, 1);
  }
}

export function summaryLine({ added, changed, unchanged, duplicate, errors, knowledge }: Ingested): string {
  const parts = [
    `${added} added`,
    ...(changed ? [`${changed} changed`] : []),
    `${unchanged} unchanged`,
    ...(duplicate ? [`${duplicate} already there under another name`] : []),
    ...(errors.length ? [`${errors.length} failed`] : []),
  ];
  const { articles, entities, relations } = knowledge;
  return `${parts.join(', ')}. The graph holds ${articles.length} articles, ${entities.length} nodes, ${relations.length} relations.`;
}
