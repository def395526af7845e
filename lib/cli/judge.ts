import { readFileSync, writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { DatelineError } from '../errors.ts';
import { inWords } from '../explore/decision-words.ts';
import { readDecisions, troublesAfter } from '../explore/read-decisions.ts';
import { DecisionRequest } from '../model/decision-request.ts';
import { openCorpus, type OpenCorpus } from './open-corpus.ts';
import { printable } from './progress.ts';
import { DATA, dataDirectory } from './shared-options.ts';
import { refuseUnknown, UsageError } from './usage.ts';

const OPTIONS = {
  what: {
    type: 'positional',
    required: false,
    valueHint: 'ID ID VERDICT',
    description: 'two ids and same, different or unsure; or: undo DECISION',
  },
  note: { type: 'string', valueHint: 'TEXT', description: 'why, kept with the decision' },
  export: {
    type: 'string',
    valueHint: 'FILE',
    description: 'write all decisions as JSONL (- is standard output)',
  },
  import: { type: 'string', valueHint: 'FILE', description: 'add the decisions of a JSONL file' },
  ...DATA,
} as const;

export default defineCommand({
  meta: {
    name: 'dateline judge',
    description: 'Says whether two nodes are the same; takes decisions in and out.',
  },
  args: OPTIONS,
  run({ args }) {
    refuseUnknown(args, OPTIONS);
    const asked = args._.length > 0 ? requestOf(args._) : null;
    const file = args.export ?? args.import;
    if ((asked === null) === (file === undefined) || (args.export !== undefined && args.import !== undefined))
      throw new UsageError(
        'name either two ids and a verdict, undo DECISION, --export FILE or --import FILE',
      );
    const corpus = openCorpus(dataDirectory(args.data));
    try {
      if (asked) return decide(corpus, asked, args.note ?? null);
      return args.export !== undefined ? exportTo(corpus, args.export) : importFrom(corpus, args.import!);
    } finally {
      corpus.close();
    }
  },
});

function requestOf(words: readonly string[]): DecisionRequest {
  const [first, second, verdict] = words;
  const wanted =
    first === 'undo' && words.length === 2
      ? { verdict: 'undo', decision: second }
      : { verdict, a: first, b: second };
  const request = DecisionRequest.safeParse(wanted);
  const fits =
    words.length === (first === 'undo' ? 2 : 3) &&
    request.success &&
    ['same', 'different', 'unsure', 'undo'].includes(request.data.verdict);
  if (!fits)
    throw new UsageError('name two ids and same, different or unsure; or undo and the id of a decision');
  return request.data;
}

function decide(corpus: OpenCorpus, request: DecisionRequest, note: string | null): number {
  const decision = corpus.decide(request, note);
  if (!decision) process.stdout.write('That is decided already; nothing changed.\n');
  else if (decision.verdict === 'undo') process.stdout.write(`Undone (${decision.id}).\n`);
  else process.stdout.write(`${printable(inWords(decision))} (${decision.id}).\n`);
  corpus.explorer();
  return 0;
}

function exportTo(corpus: OpenCorpus, file: string): number {
  const decisions = corpus.decisions();
  const lines = decisions.map((d) => `${JSON.stringify(d)}\n`).join('');
  if (file === '-') process.stdout.write(lines);
  else {
    onDisk(file, 'written', () => writeFileSync(file, lines));
    process.stderr.write(`${decisions.length} decisions written to ${file}\n`);
  }
  return 0;
}

/** 1 where a line was left out or points at words that are not here. */
function importFrom(corpus: OpenCorpus, file: string): number {
  const text = onDisk(file, 'read', () => readFileSync(file, 'utf8'));
  const articles = new Map(corpus.explorer().knowledge.articles.map((a) => [a.id as string, a]));
  const read = readDecisions(text, corpus.decisions(), articles);
  const { decisions, repeated } = read;
  for (const decision of decisions) corpus.append(decision);
  const troubles = troublesAfter(read, corpus.explorer().withoutEffect(corpus.decisions()));
  for (const { line, kept, reason } of troubles)
    process.stderr.write(
      `${file}:${line}: ${printable(reason)}; ${kept ? 'kept, without effect so far' : 'left out'}.\n`,
    );
  const left = troubles.filter((t) => !t.kept).length;
  process.stdout.write(`${decisions.length} added, ${repeated} known already, ${left} left out.\n`);
  return troubles.length > 0 ? 1 : 0;
}

function onDisk<T>(file: string, done: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new DatelineError(
      {
        code: 'cli/file',
        message: `the file cannot be ${done} (${(cause as NodeJS.ErrnoException).code}).`,
        place: file,
        remedy: 'Check the path and its permissions.',
      },
      { cause },
    );
  }
}
