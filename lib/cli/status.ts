import { defineCommand } from 'citty';
import { openExplorer } from './open-explorer.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown } from './usage.ts';

const OPTIONS = { ...DATA, json: { type: 'boolean', default: false, description: 'print as JSON' } } as const;

export default defineCommand({
  meta: { name: 'dateline status', description: 'Tells what the data directory holds.' },
  args: OPTIONS,
  run({ args }) {
    refuseUnknown(args, OPTIONS);
    const data = dataDirectory(args.data);
    const { articles, entities, relations, statements, suggestions } = openExplorer(data).knowledge;
    const of = (type: string) => entities.filter((e) => e.type === type).length;
    const counts = {
      data,
      articles: articles.length,
      outlets: new Set(articles.map((a) => a.outlet)).size,
      persons: of('person'),
      institutions: of('institution'),
      places: of('place'),
      events: of('event'),
      relations: relations.length,
      statements: statements.length,
      questions: suggestions.length,
    };
    if (args.json) process.stdout.write(`${JSON.stringify(counts)}\n`);
    else
      for (const [name, value] of Object.entries(counts))
        process.stdout.write(`${name.padEnd(13)} ${value}\n`);
  },
});
