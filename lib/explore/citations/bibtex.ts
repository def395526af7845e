import { oneLine } from '../footnotes.ts';
import type { CitationStyle, Cited } from './citation-style.ts';

/** One `@article` an article, the sentences under `annote`. */
export const bibtex: CitationStyle = {
  name: 'bibtex',
  mediaType: 'application/x-bibtex',
  extension: 'bib',
  describes: 'BibTeX, one entry an article, its sentences as annotation',
  write: ({ cited }) => `${cited.map(entry).join('\n\n')}\n`,
};

function entry({ article, sentences, url }: Cited): string {
  const [year, month, day] = article.published?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', `{${tex(article.title)}}`],
    ['author', article.author && `{${tex(article.author)}}`],
    ['journal', article.outlet && tex(article.outlet)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', url && url.replace(/[{}\\\s]/g, encodeURIComponent)],
    [
      'note',
      article.original && article.original !== article.outlet ? `Retelling ${tex(article.original)}` : null,
    ],
    ['annote', sentences.map(({ number, text }) => `Sentence ${number}: ${tex(text)}`).join(' / ')],
  ];
  const rows = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@article{${key(article.id)},\n${rows.join(',\n')}\n}`;
}

/** Keys may hold neither spaces nor signs that BibTeX reads. */
function key(id: string): string {
  return `dateline-${id.replace(/[^A-Za-z0-9.:_-]/g, '-')}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX reads are escaped, so that a text stays a text. */
function tex(text: string): string {
  return oneLine(text).replace(/[\\{}$&#_%~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
