import { matchDate } from '../dates.ts';
import { sameHeadline, withoutOutlet } from '../plain/headline.ts';
import type { ArticleFacts } from '../to-article.ts';
import { newsArticleOf, text, type LinkedArticle } from './linked-data.ts';

/** As much of a document as its metadata needs. */
export interface PageDocument {
  readonly title: string;
  readonly documentElement: { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
  }>;
}

const NAMES = {
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'twitter:site'],
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
  published: [
    'article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate',
    'publishdate', 'publish-date', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'article:published',
  ],
  section: ['article:section', 'section', 'parsely-section'],
  language: ['og:locale', 'content-language', 'dc.language'],
} as const;

/** What a page says of its article in JSON-LD (schema.org), Open Graph (ogp.me) and its other meta elements, in that order. */
export function factsOfPage(document: PageDocument): ArticleFacts {
  const linked = newsArticleOf(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''),
  );
  const meta = metaOf(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const title = titleOf(linked, first(NAMES.title), document);
  const date = linked.published ?? first(NAMES.published) ?? timeOf(document);
  const author = linked.author ?? first(NAMES.author);
  return {
    outlet: linked.outlet ?? handleless(first(NAMES.outlet)) ?? title.outlet,
    title: title.title,
    published: date === null ? null : (matchDate(date)?.date ?? null),
    section: linked.section ?? first(NAMES.section),
    author: author === null || /^https?:/i.test(author) ? null : author.replace(/^by\s+/i, ''),
    url: linkOf(document) ?? meta.get('og:url') ?? null,
    language: document.documentElement?.getAttribute('lang') || first(NAMES.language)?.replace('_', '-') || null,
  };
}

function metaOf(document: PageDocument): Map<string, string> {
  const out = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((n) => element.getAttribute(n)).find(Boolean);
    const content = text(element.getAttribute('content'));
    if (name && content !== null && !out.has(name.toLowerCase())) out.set(name.toLowerCase(), content);
  }
  return out;
}

/** The headline without the outlet behind it; the `title` element tells where the headline ends. */
function titleOf({ title }: LinkedArticle, given: string | null, document: PageDocument) {
  const whole = text(document.title);
  const best = title ?? given ?? text([...document.querySelectorAll('h1')][0]?.textContent) ?? whole;
  if (best === null) return { title: null, outlet: null };
  const split = withoutOutlet(best);
  const outlet = split.outlet ?? (whole === null ? null : withoutOutlet(whole).outlet);
  return { title: whole !== null && sameHeadline(whole, split.title) ? split.title : best, outlet };
}

function timeOf(document: PageDocument): string | null {
  const [time] = document.querySelectorAll('time[datetime]');
  return text(time?.getAttribute('datetime'));
}

function linkOf(document: PageDocument): string | null {
  const [link] = document.querySelectorAll('link[rel="canonical"]');
  const href = text(link?.getAttribute('href'));
  return href !== null && /^https?:\/\//i.test(href) ? href : null;
}

/** A site name, not an account name such as "@example". */
function handleless(name: string | null): string | null {
  return name?.startsWith('@') ? null : name;
}
