import type { DatelineError } from '../errors.ts';
import { disk } from '../ingest/files.ts';
import { readInputs } from '../ingest/read-inputs.ts';
import type { Article } from '../model/article.ts';
import type { Progress } from './progress.ts';

/** Reads every article of `paths`; names each bad input on standard error and goes on. Returns the failures. */
export async function eachInput(
  paths: readonly string[],
  progress: Progress,
  take: (article: Article) => void,
): Promise<DatelineError[]> {
  const failures: DatelineError[] = [];
  for await (const outcome of readInputs(paths, disk, (bytes) => progress.total(bytes))) {
    if (outcome.kind === 'article') take(outcome.article);
    else if (outcome.kind === 'warning') progress.note(`${outcome.place}: ${outcome.message}`);
    else {
      failures.push(outcome.error);
      progress.note(outcome.error.line);
    }
    progress.step(outcome.kind === 'article' ? outcome.article.title : null, outcome.bytes);
  }
  return failures;
}
