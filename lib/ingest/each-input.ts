import type { DatelineError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Files } from './files.ts';
import { readInputs, type ReadInputsOptions } from './read-inputs.ts';

/** Follows how long work goes. */
export interface Watcher {
  /** How much there is to do, in any unit. */
  total(amount: number): void;
  /** One more thing done, an article where it has a title, and how much of the total it was. */
  step(title: string | null, amount: number): void;
  /** A warning or error of one input. */
  note(line: string): void;
}

export interface EachInput extends ReadInputsOptions {
  readonly files: Files;
  readonly watcher: Watcher;
  readonly take: (article: Article) => void | Promise<void>;
  readonly onFailure?: (error: DatelineError) => void;
}

/** Reads every article of `paths`; names each bad input to the watcher and goes on. Returns the failures. */
export async function eachInput(
  paths: readonly string[],
  { files, watcher, take, onFailure, onTotal, ...options }: EachInput,
): Promise<DatelineError[]> {
  const failures: DatelineError[] = [];
  const tellTotal = (bytes: number) => {
    watcher.total(bytes);
    onTotal?.(bytes);
  };
  for await (const outcome of readInputs(paths, files, { ...options, onTotal: tellTotal })) {
    if (outcome.kind === 'article') await take(outcome.article);
    else if (outcome.kind === 'warning') watcher.note(`${outcome.place}: ${outcome.message}`);
    else {
      failures.push(outcome.error);
      watcher.note(outcome.error.line);
      onFailure?.(outcome.error);
    }
    watcher.step(outcome.kind === 'article' ? outcome.article.title : null, outcome.bytes);
  }
  return failures;
}
