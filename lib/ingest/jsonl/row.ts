import { z } from 'zod';
import type { Article } from '../../model/article.ts';
import { ArticleId } from '../../model/ids.ts';
import type { CoarseDate } from '../../model/span.ts';
import { articleHash } from '../article-hash.ts';
import { matchDate } from '../dates.ts';
import { detectLanguage, languageCode } from '../language.ts';
import { findOriginal } from '../outlets.ts';
import { matchDateline } from '../plain/dateline.ts';
import { deriveTitle } from '../plain/first-sentence.ts';

const words = z
  .string()
  .trim()
  .nullish()
  .transform((s) => s?.toWellFormed() || null);

/** A row of a JSONL file, with the field names that archives commonly use. Unknown fields are left alone. */
const Row = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  title: words,
  headline: words,
  outlet: words,
  publisher: words,
  source: words,
  published: z.union([z.string(), z.number()]).nullish(),
  date: z.union([z.string(), z.number()]).nullish(),
  author: words,
  byline: words,
  url: words,
  section: words,
  language: words,
  text: z
    .string({ error: 'it has no "text"' })
    .refine((s) => /[\p{L}\d]/u.test(s), 'its "text" holds no words'),
});

export interface ReadRow {
  readonly article: Article;
  /** True when the id is the row's own, not a hash. */
  readonly named: boolean;
  readonly warning: string | null;
}

/** The article of a parsed row; its text stays verbatim. Returns what is wrong as words. */
export function readRow(value: unknown, file: string): ReadRow | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the line is no JSON object';
  const parsed = Row.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue!.path[0] === 'text' ? issue!.message : `its "${String(issue!.path[0])}" is of a wrong kind`;
  }
  const row = parsed.data;
  const text = row.text.toWellFormed();
  const told = row.published ?? row.date ?? null;
  const dated = told === null ? null : toDate(told);
  const dateline = matchDateline(text.trimStart());
  const outlet = row.outlet ?? row.publisher ?? sourceName(row.source) ?? dateline?.agency ?? null;
  const title = row.title ?? row.headline;
  const own = toId(row.id);
  const id = own ?? articleHash(text, outlet);
  const article: Article = {
    id,
    outlet,
    title: title ?? deriveTitle(withoutDateLine(text)),
    titled: title !== null,
    published: dated ?? matchDate(text.slice(0, 120))?.date ?? dateline?.published ?? null,
    dateline: dateline?.place ?? null,
    section: row.section,
    author: row.author ?? row.byline,
    url: row.url,
    language: languageCode(row.language) ?? detectLanguage(text),
    text,
    source: `${file}#${id}`,
    original: findOriginal(text, outlet),
  };
  const warning =
    told !== null && told !== '' && dated === null ? `"${told}" is no date that could be understood.` : null;
  return { article, named: own !== null, warning };
}

function toId(id: string | number | null | undefined): ArticleId | null {
  const parsed = ArticleId.safeParse(
    String(id ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  );
  return parsed.success ? parsed.data : null;
}

/** Dates as text, or Unix time in seconds or milliseconds. */
function toDate(value: string | number): CoarseDate | null {
  if (typeof value === 'string')
    return matchDate(value)?.date ?? (/^\d{4}$/.test(value.trim()) ? value.trim() : null);
  if (value >= 1000 && value <= 2999) return String(value);
  const at = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

function sourceName(source: string | null): string | null {
  return source === null || /^(?:https?:|www\.|[./~])/i.test(source) || source.length > 60 ? null : source;
}

function withoutDateLine(text: string): string {
  const start = text.trimStart();
  const found = matchDate(start);
  return found && /^\s*\n/.test(start.slice(found.length)) ? start.slice(found.length).trimStart() : start;
}
