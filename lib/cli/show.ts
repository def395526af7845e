import { defineCommand } from 'citty';
import { DatelineError } from '../errors.ts';
import { CITATION_STYLES } from '../explore/citations/styles.ts';
import type { Passage } from '../model/passage.ts';
import type { EntityView } from '../model/views.ts';
import { openExplorer } from './open-explorer.ts';
import { writeAll } from './output.ts';
import { printable } from './progress.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown, UsageError } from './usage.ts';

const OPTIONS = {
  id: { type: 'positional', required: false, valueHint: 'ID', description: 'an id as search prints it' },
  ...DATA,
  json: { type: 'boolean', default: false, description: 'print everything as JSON' },
  cite: {
    type: 'string',
    valueHint: 'STYLE',
    description: `print the evidence as citations; ${CITATION_STYLES.map((s) => `${s.name}: ${s.describes}`).join('; ')}`,
  },
} as const;

export default defineCommand({
  meta: { name: 'dateline show', description: 'Shows a node with the sentences behind it.' },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const [id] = args._;
    if (id === undefined) throw new UsageError('name the id of a node');
    const style = CITATION_STYLES.find((s) => s.name === args.cite);
    if (args.cite !== undefined && !style)
      throw new UsageError(
        `--cite takes ${CITATION_STYLES.map((s) => s.name).join(', ')}, not ${JSON.stringify(args.cite)}`,
      );
    const explorer = openExplorer(dataDirectory(args.data));
    const found = explorer.follow(id);
    if (!found) {
      const near = explorer.nearest(id).map((e) => e.id);
      throw new DatelineError({
        code: 'cli/unknown-id',
        message: 'there is no node with this id.',
        place: id,
        remedy: near.length ? `Did you mean ${near.join(', ')}?` : 'Find it with: dateline search NAME',
      });
    }
    if (style) return await writeAll(explorer.cite(found, style, null));
    const view = explorer.entity(found);
    await writeAll(args.json ? `${JSON.stringify(view)}\n` : asText(view));
  },
});

function asText({ entity, counts, facts, relations, saidByIt, suggestions }: EntityView): string {
  const out = [
    `${entity.name}  (${entity.type}, ${entity.id})`,
    `${counts.sentences} sentences in ${counts.articles} articles, ${counts.independentSources} independent sources`,
    ...facts.map((f) => `${f.label}: ${f.value}`),
  ];
  for (const group of relations) {
    out.push('', group.heading);
    for (const item of group.items) {
      out.push(`  ${item.other.name}${item.roles.length ? ` (${item.roles.join(', ')})` : ''}`);
      out.push(...item.passages.map((p) => `    ${quote(p)}`));
    }
  }
  if (saidByIt.length) out.push('', 'Said', ...saidByIt.map((s) => `  “${s.content}”  ${source(s.passage)}`));
  if (suggestions.length)
    out.push(
      '',
      'Same thing?',
      ...suggestions.map((s) => `  ${s.other.name} (${s.other.id}): ${s.reasons.join('; ')}`),
    );
  return `${out.map(printable).join('\n')}\n`;
}

function quote(passage: Passage): string {
  return `“${passage.text.replace(/\s+/g, ' ')}”  ${source(passage)}`;
}

function source({ article, sentence }: Passage): string {
  return [article.outlet ?? 'unknown outlet', article.published, `sentence ${sentence + 1}`]
    .filter(Boolean)
    .join(', ');
}
