import { oneLine } from '../footnotes.ts';
import type { CitationStyle, Cited } from './citation-style.ts';

/** CSL-JSON (citationstyles.org), as Zotero and pandoc read it. */
export const cslJson: CitationStyle = {
  name: 'csl-json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  describes: 'CSL-JSON for Zotero and pandoc',
  write: ({ cited }) => `${JSON.stringify(cited.map(item), null, 1)}\n`,
};

function item({ article, sentences, url }: Cited) {
  const { id, title, outlet, author, published, language, original } = article;
  return {
    id,
    type: 'article-newspaper',
    title: oneLine(title),
    ...(outlet && { 'container-title': outlet }),
    ...(author && { author: [{ literal: oneLine(author) }] }),
    ...(published && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    language,
    ...(original && original !== outlet && { note: `Retelling ${original}` }),
    annote: sentences.map(({ number, text }) => `Sentence ${number}: ${oneLine(text)}`).join('\n'),
  };
}
