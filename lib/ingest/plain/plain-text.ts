import type { Article } from '../../model/article.ts';
import { type ArticleFacts, cleanText, toArticle } from '../to-article.ts';
import { readHead } from './head.ts';
import { isNoise } from './labels.ts';
import { cutTail } from './tail.ts';

const WORD = /[\p{L}\d]/u;

/**
 * Reads one article out of plain text as people save it: outlet, headline, date, section and byline above the body,
 * tags and small print below it. Masthead and dateline stay in `text`, being words that say who tells this and where. Null where no word is left.
 */
export function readPlainText(raw: string, source: string): Article | null {
  const head = readHead(withoutFence(toLines(raw)));
  const told = head.body.filter((line) => !isNoise(line) || line.trim() === '');
  const { body, url, author } = cutTail(told);
  const report = body
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!WORD.test(report))
    return head.title === null || !WORD.test(head.title) ? null : assemble({ ...head, title: null }, head.title, source);
  return assemble({ ...head, url: head.url ?? url, author: head.author ?? author }, report, source);
}

function assemble(facts: ArticleFacts, report: string, source: string): Article {
  return toArticle(facts, withMasthead(report, facts.outlet), source, report);
}

/** The outlet's name as the file prints it stays above the body: the words that say who tells this. */
function withMasthead(report: string, outlet: string | null): string {
  return outlet === null || report.includes(outlet) ? report : `${outlet}\n\n${report}`;
}

function toLines(raw: string): string[] {
  return cleanText(raw)
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Drops the `---` lines around the fields that Markdown files begin with. */
function withoutFence(lines: string[]): string[] {
  const first = lines.findIndex((l) => l !== '');
  if (lines[first] !== '---') return lines;
  const last = lines.indexOf('---', first + 1);
  return last < 0 || last > 40 ? lines : [...lines.slice(first + 1, last), '', ...lines.slice(last + 1)];
}
