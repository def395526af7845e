import type { Difference } from '../model/difference.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Evidence } from '../model/relation.ts';
import type { Exporter } from './exporter.ts';

/** The whole graph as one JSON object; every evidence carries its sentence's offsets and words. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  describes: 'everything, with the sentence behind each relation',
  *write(knowledge, differences = []) {
    yield `${JSON.stringify(toJson(knowledge, differences), null, 1)}\n`;
  },
};

function toJson(knowledge: Knowledge, differences: Iterable<Difference>) {
  const texts = new Map(knowledge.articles.map((a) => [a.id, a.text]));
  const quote = ({ article, sentence, start, end, role, attribution }: Evidence) => {
    const whole = knowledge.sentences[article]![sentence]!;
    const from = Math.min(whole.start, start);
    const to = Math.max(whole.end, end);
    return {
      article,
      sentence,
      start: from,
      end: to,
      text: texts.get(article)!.slice(from, to),
      clause: { start, end },
      role,
      attribution,
    };
  };
  return {
    articles: knowledge.articles,
    entities: knowledge.entities,
    mentions: knowledge.mentions,
    relations: knowledge.relations.map((r) => ({ ...r, evidence: r.evidence.map(quote) })),
    statements: knowledge.statements.map((s) => ({ ...s, text: texts.get(s.article)!.slice(s.start, s.end) })),
    suggestions: knowledge.suggestions,
    differences: [...differences].map(brief),
    redirects: knowledge.redirects,
  };
}

/** Ids and offsets in the place of what articles and entities say already. */
function brief({ subjects, tellings, ...rest }: Difference) {
  return {
    ...rest,
    subjects: subjects.map((s) => s.id),
    tellings: tellings.map(({ passages, ...telling }) => ({
      ...telling,
      evidence: passages.map(({ article, sentence, span, text }) => ({ article: article.id, sentence, ...span, text })),
    })),
  };
}
