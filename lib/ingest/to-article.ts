import type { Article } from '../model/article.ts';
import type { CoarseDate } from '../model/span.ts';
import { webAddress } from './address.ts';
import { articleHash } from './article-hash.ts';
import { detectLanguage, languageCode } from './language.ts';
import { findOriginal } from './outlets.ts';
import { matchDateline } from './plain/dateline.ts';
import { deriveTitle } from './plain/first-sentence.ts';

/** What an input tells about an article beside its words. */
export interface ArticleFacts {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: CoarseDate | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** A code or a name, as the input gives it. */
  readonly language: string | null;
}

/** The article of a body; what `facts` leave open is read from `report`, the body without a masthead. */
export function toArticle(facts: ArticleFacts, text: string, source: string, report = text): Article {
  const dateline = matchDateline(report);
  const outlet = facts.outlet ?? dateline?.agency ?? null;
  return {
    id: articleHash(text, outlet),
    outlet,
    title: facts.title ?? deriveTitle(report),
    titled: facts.title !== null,
    published: facts.published ?? dateline?.published ?? null,
    dateline: dateline?.place ?? null,
    section: facts.section,
    author: facts.author,
    url: facts.url ?? (source.includes('#') ? null : webAddress(source)),
    language: languageCode(facts.language) ?? detectLanguage(report),
    text,
    source,
    original: findOriginal(report, outlet),
  };
}

/** Canonical Unicode with plain line ends, without the invisible characters that web pages leave behind. */
export function cleanText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
    .replace(/[\ufeff\u00ad\u200b\u2060\0]/g, '')
    .replace(/\u00a0/g, ' ')
    .toWellFormed();
}
