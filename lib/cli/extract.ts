import { defineCommand } from 'citty';
import { createArticleReader } from '../corpus/article-reader.ts';
import { dataReader } from '../data/read.ts';
import { toExtractRows } from '../export/extract-rows.ts';
import { admit, createShelf } from '../ingest/admit.ts';
import { eachInput } from '../ingest/each-input.ts';
import type { Article } from '../model/article.ts';
import { writeAll } from './output.ts';
import { createProgress } from './progress.ts';
import { PATHS } from './shared-options.ts';
import { pathsOf, refuseUnknown } from './usage.ts';
import { withWeb } from './web-files.ts';

export default defineCommand({
  meta: { name: 'dateline extract', description: 'Prints one JSON object an article; nothing is stored.' },
  args: PATHS,
  async run({ args }) {
    refuseUnknown(args, PATHS);
    const shelf = createShelf();
    const articles: Article[] = [];
    const progress = createProgress();
    const failed = await eachInput(pathsOf(args), {
      files: withWeb(),
      watcher: progress,
      take(given) {
        const verdict = admit(given, shelf);
        if (verdict.kind !== 'new') return;
        shelf.put(verdict.article);
        articles.push(verdict.article);
      },
    });
    progress.end();
    const knowledge = createArticleReader(dataReader()).extract(articles);
    for (const row of toExtractRows(knowledge)) await writeAll(`${JSON.stringify(row)}\n`);
    return failed.length ? 1 : 0;
  },
});
