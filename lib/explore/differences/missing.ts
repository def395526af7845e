import type { Difference } from '../../model/difference.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { nameWords, normaliseName } from '../../text/normalise.ts';
import type { CorpusIndex } from '../corpus-index.ts';
import { statementView } from '../statement-view.ts';
import { type Column, placesIn, teller, textAt } from './columns.ts';
import type { Subjects } from './difference-of.ts';

/** Statements one comparison lists; the first of each outlet in turn would read no better than the first told. */
const MOST = 40;
/** Share of the shorter one's telling words from which two sentences say the same. */
const SAME = 0.5;
/** Letters of a word that are compared, and the least a telling word has. */
const STEM = 5;

/** Statements about or by the subject that only one outlet carries: no sentence of the others on it says nearly the same. */
export function missingStatements(
  index: CorpusIndex,
  subjects: Subjects,
  columns: readonly Column[],
): Difference[] {
  const statements = [...new Set(subjects.ids.flatMap((id) => statementsOn(index, id)))].slice(0, MOST);
  const told = columns.map((column) =>
    subjects.ids.flatMap((id) => placesIn(index, id, column).map((p) => wordsOf(textAt(index, p)))),
  );
  const out: Difference[] = [];
  for (const statement of statements) {
    const home = columns.find((c) => c.articles.has(statement.article));
    if (!home) continue;
    const content = index.articles.get(statement.article)!.text.slice(statement.start, statement.end);
    const words = wordsOf(content);
    if (words.size < 3) continue;
    if (
      columns.some((column, i) => column !== home && told[i]!.some((other) => overlap(words, other) >= SAME))
    )
      continue;
    const { passage, speaker, speakerDescription } = statementView(index, statement);
    const saidBy = { entity: speaker, description: speakerDescription };
    out.push({
      kind: 'missing',
      subjects: subjects.ids.map((id) => index.ref(id)),
      perhaps: false,
      reasons: [],
      tellings: [
        {
          ...teller(home),
          words: [{ text: content.replace(/\s+/g, ' '), count: 1 }],
          passages: [{ ...passage, saidBy }],
        },
      ],
      silent: columns.filter((c) => c !== home).map(teller),
    });
  }
  return out;
}

/** Statements by an entity, about it, or with its name in their words. */
function statementsOn(index: CorpusIndex, id: EntityId): Statement[] {
  const naming = (index.mentionsOf.get(id) ?? []).flatMap((m) =>
    (index.statementsIn.get(m.article) ?? []).filter((s) => s.start <= m.start && m.end <= s.end),
  );
  return [...(index.statementsAbout.get(id) ?? []), ...(index.statementsBy.get(id) ?? []), ...naming];
}

function wordsOf(text: string): Set<string> {
  return new Set(
    nameWords(normaliseName(text)).flatMap((word) => (word.length >= STEM ? [word.slice(0, STEM)] : [])),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(3, Math.min(a.size, b.size));
}
