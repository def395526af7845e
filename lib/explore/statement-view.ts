import type { Statement } from '../model/statement.ts';
import type { StatementView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { passage, sentenceAt } from './passages.ts';

export function statementView(index: CorpusIndex, statement: Statement): StatementView {
  const { article, start, end, speaker, speakerDescription, kind, cue } = statement;
  const sentence = sentenceAt(index.knowledge.sentences[article]!, start);
  return {
    speaker: speaker ? index.ref(speaker) : null,
    speakerDescription,
    kind,
    cue,
    content: contentOf(index, statement),
    passage: passage(index, article, sentence, { clause: { start, end } }),
  };
}

/** The words that were said. */
export function contentOf(index: CorpusIndex, { article, start, end }: Statement): string {
  return index.articles.get(article)!.text.slice(start, end);
}
