import { noText } from '../read-whole.ts';
import { wholeReader } from '../whole-reader.ts';
import { decodeMarkup } from './charset.ts';

/** Saved web pages, one article each. */
export const html = wholeReader(
  {
    name: 'a web page',
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: (head) =>
      /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head),
  },
  async (content, place) => {
    const { readPage } = await import('./page.ts');
    const { text, warning } = decodeMarkup(content, place);
    const article = readPage(text, place);
    if (article === null) throw noText(place);
    return { articles: [article], warnings: warning === null ? [] : [warning] };
  },
);
