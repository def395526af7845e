import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { inWords } from '../explore/decision-words.ts';
import type { Passage } from '../model/passage.ts';
import type { ReviewItem, ReviewSide, ReviewView } from '../model/review-view.ts';
import { openCorpus, type OpenCorpus } from './open-corpus.ts';
import { printable } from './progress.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown } from './usage.ts';

const OPTIONS = {
  ...DATA,
  json: { type: 'boolean', default: false, description: 'print questions and decisions as JSON' },
} as const;

const VERDICTS = { y: 'same', n: 'different', u: 'unsure' } as const;
/** Sentences shown of each side. */
const SENTENCES = 3;
const LISTED = 50;

export default defineCommand({
  meta: { name: 'dateline review', description: 'Asks which nodes are the same, what is worth most first.' },
  args: OPTIONS,
  async run({ args }) {
    refuseUnknown(args, OPTIONS);
    const corpus = openCorpus(dataDirectory(args.data));
    try {
      if (args.json) process.stdout.write(`${JSON.stringify(look(corpus, LISTED))}\n`);
      else if (process.stdin.isTTY && process.stdout.isTTY) await ask(corpus);
      else process.stdout.write(asList(look(corpus, LISTED)));
    } finally {
      corpus.close();
    }
  },
});

function look(corpus: OpenCorpus, limit: number): ReviewView {
  return corpus.explorer().review(corpus.decisions(), limit);
}

/** One question after the other until none is left or the user leaves. */
async function ask(corpus: OpenCorpus): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let open = true;
  terminal.once('close', () => (open = false));
  while (open) {
    const view = look(corpus, 1);
    const [question] = view.items;
    process.stdout.write(
      question ? `\n${asText(question)}\n${progress(view)}\n` : `\nNothing left to ask. ${progress(view)}\n`,
    );
    const keys = question ? '[y] same  [n] different  [u] not sure  [undo]  [q]uit' : '[undo]  [q]uit';
    const answer = (await terminal.question(`${keys} > `).catch(() => 'q')).trim().toLowerCase();
    if (answer === 'q' || answer === 'quit') break;
    if (answer === 'undo' || answer === 'z') undo(corpus, view);
    else if (question && Object.hasOwn(VERDICTS, answer)) {
      const verdict = VERDICTS[answer as keyof typeof VERDICTS];
      corpus.decide({ verdict, a: question.a.entity.id, b: question.b.entity.id });
    } else process.stdout.write('y, n, u, undo or q.\n');
  }
  terminal.close();
}

function undo(corpus: OpenCorpus, { decisions }: ReviewView): void {
  const last = corpus
    .decisions()
    .findLast((d) => decisions.some((v) => v.id === d.id && v.undoneBy === null));
  if (!last || last.verdict === 'undo') return void process.stdout.write('Nothing to undo.\n');
  corpus.decide({ verdict: 'undo', decision: last.id });
  process.stdout.write(`Undone: ${printable(inWords(last))}.\n`);
}

function asList(view: ReviewView): string {
  const rest = view.total - view.items.length;
  return [
    ...view.items.map(asText),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    progress(view),
    'Answer with: dateline judge ID ID same|different|unsure',
    '',
  ].join('\n');
}

function progress({ answered, total }: ReviewView): string {
  return `${answered} of ${answered + total} answered.`;
}

function asText({ a, b, reasons }: ReviewItem): string {
  const lines = [
    `${a.entity.name} and ${b.entity.name}: the same?`,
    ...reasons.map((r) => `  - ${r}`),
    ...sideLines(a),
    ...sideLines(b),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function sideLines({ entity, counts, passages }: ReviewSide): string[] {
  return [
    `  ${entity.name}  (${entity.type}, ${entity.id}; ${counts.articles} articles, ${counts.independentSources} independent sources)`,
    ...passages.slice(0, SENTENCES).map(sentence),
  ];
}

function sentence({ text, article }: Passage): string {
  const source = [article.outlet ?? 'unknown outlet', article.published].filter(Boolean).join(', ');
  return `    “${text.replace(/\s+/g, ' ')}”  ${source}`;
}
