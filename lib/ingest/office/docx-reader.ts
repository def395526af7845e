import type { Article } from '../../model/article.ts';
import { paragraphsOf, type MarkupNode } from '../html/paragraphs.ts';
import { readPlainText } from '../plain/plain-text.ts';
import { noText } from '../read-whole.ts';
import { wholeReader } from '../whole-reader.ts';

/** Word documents (Office Open XML), one article each, read as the text they show. */
export const docx = wholeReader(
  {
    name: 'a Word document',
    extensions: ['.docx'],
    recognises: (head, path) => head.startsWith('PK\u0003\u0004') && (/\.docx$/i.test(path) || head.includes('word/')),
  },
  async (content, place) => {
    const [{ default: mammoth }, { parseHTML }] = await Promise.all([import('mammoth'), import('linkedom')]);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
    const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
    const article: Article | null = readPlainText(
      paragraphsOf(document.body as unknown as MarkupNode).join('\n\n'),
      place,
    );
    if (article === null) throw noText(place);
    return { articles: [article], warnings: [] };
  },
);
