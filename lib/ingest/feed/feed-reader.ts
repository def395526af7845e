import { DatelineError } from '../../errors.ts';
import { decodeMarkup } from '../html/charset.ts';
import { wholeReader } from '../whole-reader.ts';

/** Feeds, one article an entry: RSS, Atom and RDF. */
export const feed = wholeReader(
  {
    name: 'a feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    recognises: (head) => /^(?:ï»¿)?\s*(?:<\?xml\b|<rss\b|<feed\b|<rdf:RDF\b)/i.test(head),
  },
  async (content, place) => {
    const { readFeed } = await import('./feed.ts');
    const { text, warning } = decodeMarkup(content, place);
    const articles = readFeed(text, place);
    if (articles.length === 0)
      throw new DatelineError({
        code: 'ingest/no-text',
        message: 'the feed holds no articles.',
        place,
        remedy: 'Save it again later, or save the articles themselves.',
      });
    return { articles, warnings: warning === null ? [] : [warning] };
  },
);
