import type { CoarseDate } from '../../model/span.ts';
import { matchDate } from '../dates.ts';
import { isKnownOutlet, looksLikeOutlet, sameOutlet } from '../outlets.ts';
import { matchDateline } from './dateline.ts';
import { isNoise, isSection, matchByline, matchUrl } from './labels.ts';
import { matchField } from './fields.ts';
import { isHeadline, sameHeadline, withoutOutlet } from './headline.ts';

/** What stands above an article's body, and the lines that are the body. */
export interface Head {
  outlet: string | null;
  title: string | null;
  published: CoarseDate | null;
  section: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
  /** Lines from the body's first on. */
  body: string[];
}

/** Reads lines from the top for as long as they say something about the article instead of telling it. */
export function readHead(lines: readonly string[]): Head {
  const head = readNothing();
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '' || isNoise(line) || takeMeta(head, line)) continue;
    if (takeLeadingDate(head, line)) {
      const rest = line.slice(matchDate(line)!.length).replace(/^[\s|,:·•–—-]+/, '');
      head.body = [rest, ...lines.slice(at + 1)];
      return head;
    }
    if (head.title !== null && sameHeadline(line, head.title)) continue;
    if (takeOutlet(head, line, lines, at)) continue;
    if (head.title !== null) break;
    const headline = isHeadline(lines, at);
    if (headline === null) break;
    setTitle(head, headline.text);
    at += headline.lines - 1;
  }
  head.body = lines.slice(at);
  return head;
}

function setTitle(head: Head, text: string): void {
  const { title, outlet } = withoutOutlet(text);
  head.title = title;
  if (outlet !== null) head.outlet ??= outlet;
}

/** A whole line of facts, or several beside each other: "Dec 2, 2025 | World | By Jane Doe". */
function takeMeta(head: Head, line: string): boolean {
  if (takeField(head, line) || takeFact(head, line)) return true;
  const parts = line.split(/\s+[|·•]\s+|\s+[–—-]\s+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return false;
  const trial = { ...head };
  const known = parts.every((part) => isNoise(part) || takeFact(trial, part) || takeNamedOutlet(trial, part));
  if (known) Object.assign(head, trial);
  return known;
}

function takeFact(head: Head, text: string): boolean {
  const url = matchUrl(text);
  if (url !== null) {
    head.url ??= url;
    return true;
  }
  const byline = matchByline(text);
  if (byline !== null) {
    takeByline(head, byline);
    return true;
  }
  if (isSection(text)) {
    head.section ??= text.trim();
    return true;
  }
  return takeDate(head, text);
}

/** A date with nothing behind it but another date, a section, an outlet or a byline. */
function takeDate(head: Head, text: string): boolean {
  const found = matchDate(text);
  if (!found) return false;
  const rest = text
    .slice(found.length)
    .replace(/^[\s|,:·•–—-]+/, '')
    .trim();
  if (rest !== '') {
    const trial = { ...head };
    if (
      !isNoise(rest) &&
      !takeFact(trial, rest) &&
      !takeNamedOutlet(trial, rest) &&
      !takeLooseSection(trial, rest)
    )
      return false;
    Object.assign(head, { ...trial, published: head.published });
  }
  head.published ??= found.date;
  return true;
}

/** One to three capitalised words behind a date are the section, whatever the paper calls it. */
function takeLooseSection(head: Head, text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 3 || !words.every((w) => /^(?:\p{Lu}[\p{L}.-]*|&|and)$/u.test(w)) || /[.!?]$/.test(text))
    return false;
  head.section ??= text;
  return true;
}

/** A date glued to the front of the body. */
function takeLeadingDate(head: Head, line: string): boolean {
  const found = matchDate(line);
  if (!found || /^[\s]*,/.test(line.slice(found.length))) return false;
  const rest = line.slice(found.length).replace(/^[\s|:·•–—-]+/, '');
  if (!/^["'“‘«(\p{Lu}\d]/u.test(rest) || (rest.length < 40 && matchDateline(rest) === null)) return false;
  head.published ??= found.date;
  return true;
}

function takeByline(head: Head, names: string): void {
  const parts = names.split(/\s*[,|/]\s*/);
  const outlet = parts.find((part) => isKnownOutlet(part));
  if (outlet !== undefined) head.outlet ??= outlet;
  const authors = parts.filter((part) => part !== outlet).join(', ');
  if (authors !== '') head.author ??= authors;
}

function takeNamedOutlet(head: Head, text: string): boolean {
  if (!looksLikeOutlet(text)) return false;
  head.outlet ??= text;
  return true;
}

/** A line that is an outlet's name: known to readers, or built like one and too short for, or above, a headline. */
function takeOutlet(head: Head, line: string, lines: readonly string[], at: number): boolean {
  if (!looksLikeOutlet(line)) return false;
  if (head.outlet !== null) return sameOutlet(head.outlet, line);
  if (isKnownOutlet(line) || line.split(/\s+/).length <= 3) return takeNamedOutlet(head, line);
  const next = lines.findIndex((l, i) => i > at && l.trim() !== '');
  if (head.title !== null || (next > 0 && leadsToHeadline(lines, next))) return takeNamedOutlet(head, line);
  return false;
}

function leadsToHeadline(lines: readonly string[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const trial = readNothing();
    if (line === '' || isNoise(line) || takeMeta(trial, line)) continue;
    return isHeadline(lines, i) !== null;
  }
  return false;
}

function readNothing(): Head {
  return {
    outlet: null,
    title: null,
    published: null,
    section: null,
    author: null,
    url: null,
    language: null,
    body: [],
  };
}

/** "Title: …", "Date: …" and their like, as many archives write them. */
function takeField(head: Head, line: string): boolean {
  const field = matchField(line);
  if (field === null) return false;
  if (field.value === '') return true;
  if (field.name === 'published') {
    const found = matchDate(field.value);
    if (!found) return false;
    head.published ??= found.date;
  } else if (field.name === 'title') {
    if (head.title === null) setTitle(head, field.value);
  } else head[field.name] ??= field.value;
  return true;
}
