import type { Passage } from '../../model/passage.ts';
import type { StatementView } from '../../model/views.ts';
import { createFootnotes, oneLine } from '../footnotes.ts';
import type { CitationStyle } from './citation-style.ts';

/** What is told of a node, line by line, with the sentences as footnotes. */
export const plainText: CitationStyle = {
  name: 'text',
  mediaType: 'text/plain',
  extension: 'txt',
  describes: 'plain text with footnotes',
  write({ view: { entity, counts, relations, saidByIt, saidAboutIt, passages }, base }) {
    const notes = createFootnotes(base);
    const marks = (list: readonly Passage[]) => list.map(notes.mark).join('');
    const out = [
      `${oneLine(entity.name)} (${entity.type})`,
      `${times(counts.sentences, 'sentence')} in ${times(counts.articles, 'article')}, ${times(counts.independentSources, 'independent source')}`,
    ];
    for (const group of relations) {
      out.push('', group.heading);
      for (const { other, roles, passages: told } of group.items)
        out.push(
          `  ${oneLine(other.name)}${roles.length ? ` (${roles.map(oneLine).join(', ')})` : ''} ${marks(told)}`,
        );
    }
    const said = (title: string, list: readonly StatementView[], speaker: (s: StatementView) => string) => {
      if (!list.length) return;
      out.push('', title);
      for (const s of list) out.push(`  ${speaker(s)}“${oneLine(s.content)}” ${marks([s.passage])}`);
    };
    said('Said', saidByIt, () => '');
    said(
      'What others say',
      saidAboutIt,
      (s) => `${oneLine(s.speaker?.name ?? s.speakerDescription ?? 'unnamed source')}: `,
    );
    out.push('', `Every sentence that names it: ${marks(passages)}`);
    return `${[...out, ...notes.list()].join('\n')}\n`;
  },
};

function times(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
