import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../model/article.ts';
import { detectLanguage } from '../language.ts';
import { type Facts, noFacts, takeLine } from '../plain/facts.ts';
import { isNoise } from '../plain/labels.ts';
import { sameHeadline } from '../plain/headline.ts';
import { toArticle } from '../to-article.ts';
import { factsOfPage, type PageDocument } from './metadata.ts';
import { isDeeper, paragraphsOf, type MarkupNode } from './paragraphs.ts';

/** Letters from which Readability's find counts as the body; below, it takes more of the page. */
const CHARACTERS = 250;
/** Levels of elements up to which a page is one that people made; Readability takes quadratic time for depth. */
const MOST_DEPTH = 300;
/** Paragraphs above the body that are looked at. */
const MOST_ABOVE = 8;

/** The article of a saved web page; null where it holds no words. Scripts are not run and nothing is fetched. */
export function readPage(html: string, source: string): Article | null {
  const { document } = parseHTML(html);
  const facts = factsOfPage(document as unknown as PageDocument);
  const deep = isDeeper(document.documentElement as unknown as MarkupNode | null, MOST_DEPTH);
  const found = deep ? null : findBody(document as unknown as Document);
  const body = found?.content ?? ((deep ? document : parseHTML(html).document).body as unknown as MarkupNode | null);
  const { told, head } = splitHead(body ? paragraphsOf(body) : [], facts.title);
  const text = told.join('\n\n');
  if (!/[\p{L}\d]/u.test(text)) return null;
  return toArticle(
    {
      ...facts,
      outlet: facts.outlet ?? (found?.siteName || null),
      published: facts.published ?? head.published,
      author: facts.author ?? (found?.byline || null)?.replace(/^by\s+/i, '') ?? head.author,
      // The words decide: templates often name another language.
      language: detectLanguage(text) === 'und' ? facts.language : null,
    },
    text,
    source,
  );
}

/** What Readability takes for the article; changes the document. */
function findBody(document: Document) {
  const options = { charThreshold: CHARACTERS, serializer: (node: Node) => node as unknown as MarkupNode };
  return new Readability<MarkupNode>(document, options).parse();
}

/** Parts the body from what stands above it: the headline again, dates, bylines, lines such as "Share this article". */
function splitHead(paragraphs: readonly string[], title: string | null): { told: string[]; head: Facts } {
  const told = paragraphs.filter((p) => !isNoise(p));
  const head = noFacts();
  const isAbove = (p: string) => (title !== null && sameHeadline(p, title)) || takeLine(head, p);
  let above = 0;
  while (above < told.length - 1 && above < MOST_ABOVE && isAbove(told[above]!)) above++;
  return { told: told.slice(above), head };
}
