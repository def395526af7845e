import { readInputs } from '../ingest/read-inputs.ts';
import type { Article } from '../model/article.ts';

/** Reads every article of `paths`; names each bad input on standard error and goes on. Returns how many failed. */
export async function eachInput(paths: readonly string[], take: (article: Article) => void): Promise<number> {
  let failed = 0;
  for await (const input of readInputs(paths)) {
    for (const warning of input.warnings) process.stderr.write(`dateline: ${input.source}: ${warning}\n`);
    for (const error of input.errors) process.stderr.write(`dateline: ${error.line}\n`);
    failed += input.errors.length;
    for (const article of input.articles) take(article);
  }
  return failed;
}
