import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { Article } from '../../model/article.ts';
import { matchDate } from '../dates.ts';
import { text } from '../html/linked-data.ts';
import { paragraphsOf, type MarkupNode } from '../html/paragraphs.ts';
import { toArticle } from '../to-article.ts';

/** An entry of any kind of feed. */
interface Entry {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly author: string | null;
  /** HTML or plain text; the fullest that the feed gives. */
  readonly body: string;
}

type Loose = Record<string, any>;

/** The articles of a feed (RSS, Atom, RDF, JSON Feed), in its order; entries without words are left out. */
export function readFeed(content: string, source: string): Article[] {
  const { format, feed } = parseFeed(content) as { format: string; feed: Loose };
  const outlet = text(plain(feed.title));
  const language = text(feed.language ?? feed.dc?.language);
  const entries: readonly Loose[] = feed.items ?? feed.entries ?? [];
  return entries.flatMap((raw) => {
    const entry = format === 'atom' ? atomEntry(raw) : otherEntry(raw);
    const body = bodyOf(entry.body);
    if (!/[\p{L}\d]/u.test(body)) return [];
    const { title, url, author, published } = entry;
    const date = published === null ? null : (matchDate(published)?.date ?? null);
    const facts = { outlet, title, published: date, section: null, author, url, language };
    const article = toArticle(facts, body, source);
    return [{ ...article, source: `${source}#${entry.id ?? url ?? article.id}` }];
  });
}

function atomEntry(raw: Loose): Entry {
  const links: readonly Loose[] = raw.links ?? [];
  return {
    id: text(raw.id),
    title: text(plain(raw.title)),
    url: text(links.find((l) => (l.rel ?? 'alternate') === 'alternate')?.href),
    published: text(raw.published ?? raw.updated),
    author: text(raw.authors?.[0]?.name),
    body: fullest(raw.content, raw.summary),
  };
}

function otherEntry(raw: Loose): Entry {
  const [author] = [raw.authors ?? raw.dc?.creators ?? raw.dc?.creator ?? []].flat();
  return {
    id: text(raw.guid?.value ?? raw.id),
    title: text(plain(raw.title)),
    url: text(raw.link ?? raw.url),
    published: text(raw.pubDate ?? raw.date_published ?? raw.dc?.dates?.[0] ?? raw.dc?.date),
    author: text(typeof author === 'string' ? author : author?.name),
    body: fullest(raw.content?.encoded, raw.content_html, raw.content_text, raw.description, raw.summary),
  };
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value;
}

function fullest(...given: readonly unknown[]): string {
  const texts = given.map(plain).filter((v) => typeof v === 'string');
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function bodyOf(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return paragraphsOf(document.body as unknown as MarkupNode).join('\n\n');
}
