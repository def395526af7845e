import { decode } from '../decode.ts';
import { noText } from '../read-whole.ts';
import { wholeReader } from '../whole-reader.ts';
import { readPlainText } from './plain-text.ts';

/** One article a file. */
export const plainText = wholeReader(
  { name: 'plain text', extensions: ['.txt', '.text', '.md', '.markdown'], recognises: () => true },
  (content, place) => {
    const { text, warning } = decode(content, place);
    const article = readPlainText(text, place);
    if (article === null) throw noText(place);
    return { articles: [article], warnings: warning === null ? [] : [warning] };
  },
);
