import { DatelineError } from '../../errors.ts';
import { readPlainText } from '../plain/plain-text.ts';
import { wholeReader } from '../whole-reader.ts';
import { joinLines } from './join-lines.ts';

/** PDF files, one article each, where they hold text; a scanned page is told as such. */
export const pdf = wholeReader(
  { name: 'a PDF', extensions: ['.pdf'], recognises: (head) => head.startsWith('%PDF') },
  async (content, place) => {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0, isEvalSupported: false });
    const { text } = await extractText(document, { mergePages: false });
    await document.destroy();
    const article = readPlainText(joinLines(text), place);
    if (article === null)
      throw new DatelineError({
        code: 'ingest/no-text',
        message: 'this PDF holds pictures of pages, no text.',
        place,
        remedy: 'Run it through text recognition (OCR), or save the article as plain text.',
      });
    return { articles: [article], warnings: [] };
  },
);
