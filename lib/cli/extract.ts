import { defineCommand } from 'citty';
import { dataReader } from '../data/read.ts';
import { toExtractRows } from '../export/extract-rows.ts';
import type { Article } from '../model/article.ts';
import { createPipeline } from '../pipeline.ts';
import { eachInput } from './each-input.ts';
import { writeAll } from './output.ts';
import { PATHS } from './shared-options.ts';
import { pathsOf, refuseUnknown } from './usage.ts';

export default defineCommand({
  meta: { name: 'dateline extract', description: 'Prints one JSON object an article; nothing is stored.' },
  args: PATHS,
  async run({ args }) {
    refuseUnknown(args, PATHS);
    const articles = new Map<string, Article>();
    const failed = await eachInput(pathsOf(args), (article) => articles.set(article.id, article));
    const knowledge = createPipeline(dataReader()).extract([...articles.values()]);
    for (const row of toExtractRows(knowledge)) await writeAll(`${JSON.stringify(row)}\n`);
    return failed ? 1 : 0;
  },
});
