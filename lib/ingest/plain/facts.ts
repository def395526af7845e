import type { CoarseDate } from '../../model/span.ts';
import { matchDate } from '../dates.ts';
import { isKnownOutlet, looksLikeOutlet } from '../outlets.ts';
import { matchDateline } from './dateline.ts';
import { matchField } from './fields.ts';
import { sameHeadline, withoutOutlet } from './headline.ts';
import { isNoise, isSection, matchByline, matchUrl } from './labels.ts';

/** What lines above a body tell about an article. The first to tell a thing is believed. */
export interface Facts {
  outlet: string | null;
  title: string | null;
  published: CoarseDate | null;
  section: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
}

export function noFacts(): Facts {
  return {
    outlet: null,
    title: null,
    published: null,
    section: null,
    author: null,
    url: null,
    language: null,
  };
}

/** Takes the headline, and the outlet behind it ("Headline | BBC News"). */
export function takeTitle(facts: Facts, text: string): void {
  const { title, outlet } = withoutOutlet(text);
  facts.title = title;
  if (outlet !== null) facts.outlet ??= outlet;
}

/** Takes a line that holds one fact, or several beside each other ("Dec 2, 2025 | World | By Jane Doe"), and nothing else. */
export function takeLine(facts: Facts, line: string): boolean {
  if (takeField(facts, line) || takeFact(facts, line)) return true;
  const parts = splitByline(line) ?? line.split(/\s+[|·•]\s+|\s+[–—-]\s+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return false;
  return attempt(facts, (trial) =>
    parts.every(
      (part) => isNoise(part) || takeFact(trial, part) || takeOutlet(trial, part) || takeName(trial, part),
    ),
  );
}

/** Takes a date that is glued to the front of the body; returns the body's first line without it. */
export function takeLeadingDate(facts: Facts, line: string): string | null {
  const found = matchDate(line);
  if (!found || /^\s*,/.test(line.slice(found.length))) return null;
  const rest = behind(line, found.length);
  if (!/^["'“‘«(\p{Lu}\d]/u.test(rest) || (rest.length < 40 && matchDateline(rest) === null)) return null;
  facts.published ??= found.date;
  return rest;
}

/** Takes the name of an outlet, known or built like one. */
export function takeOutlet(facts: Facts, text: string): boolean {
  if (!looksLikeOutlet(text)) return false;
  facts.outlet ??= text;
  return true;
}

/** Keeps what `take` finds only if it succeeds. */
function attempt(facts: Facts, take: (trial: Facts) => boolean): boolean {
  const trial = { ...facts };
  if (!take(trial)) return false;
  Object.assign(facts, trial);
  return true;
}

/** "Title: …", "Date: …" and their like, as many archives write them. */
function takeField(facts: Facts, line: string): boolean {
  const field = matchField(line);
  if (field === null) return false;
  if (field.value === '') return true;
  if (field.name === 'published') {
    const found = matchDate(field.value);
    if (!found) return false;
    facts.published ??= found.date;
  } else if (field.name === 'title') {
    if (facts.title === null) takeTitle(facts, field.value);
  } else facts[field.name] ??= field.value;
  return true;
}

function takeFact(facts: Facts, text: string): boolean {
  const url = matchUrl(text);
  const byline = matchByline(text);
  if (url !== null) facts.url ??= url;
  else if (byline !== null) takeByline(facts, byline);
  else if (isSection(text)) facts.section ??= text.trim();
  else return takeDate(facts, text);
  return true;
}

/** A date with nothing behind it but another date, a section, an outlet, a byline or the headline again. */
function takeDate(facts: Facts, text: string): boolean {
  const found = matchDate(text);
  if (!found) return false;
  const rest = behind(text, found.length);
  const { published } = facts;
  const taken =
    rest === '' ||
    isNoise(rest) ||
    attempt(facts, (trial) => takeBehindDate(trial, rest) || takeLooseSection(trial, rest));
  if (taken) facts.published = published ?? found.date;
  return taken;
}

function takeBehindDate(facts: Facts, text: string): boolean {
  const { title } = facts;
  if (title === null || text.length < title.length || !sameHeadline(text.slice(-title.length), title))
    return takeFact(facts, text) || takeOutlet(facts, text);
  const label = text.slice(0, -title.length).trim();
  return label === '' || takeFact(facts, label) || takeLooseSection(facts, label);
}

/** One to three capitalised words behind a date are the section, whatever the paper calls it. */
function takeLooseSection(facts: Facts, text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 3 || !words.every((w) => /^(?:\p{Lu}[\p{L}.-]*|&|and)$/u.test(w)) || /[.!?]$/.test(text))
    return false;
  facts.section ??= text;
  return true;
}

/** "By Jane Doe Dec 2, 2025" is a byline and a date. */
function splitByline(line: string): string[] | null {
  if (!/^by\s/i.test(line) || line.length > 120) return null;
  for (const gap of line.matchAll(/[\s,|-]+/g)) {
    const rest = line.slice(gap.index + gap[0].length);
    if (matchDate(rest)?.length === rest.length) return [line.slice(0, gap.index), rest];
  }
  return null;
}

function takeByline(facts: Facts, names: string): void {
  const parts = names.split(/\s*[,|/]\s*/);
  const outlet = parts.find((part) => isKnownOutlet(part));
  if (outlet !== undefined) facts.outlet ??= outlet;
  const authors = parts.filter((part) => part !== outlet).join(', ');
  if (authors !== '') facts.author ??= authors;
}

/** Beside other facts below the headline, two to four capitalised words are the author. */
function takeName(facts: Facts, text: string): boolean {
  if (facts.title === null || facts.author !== null) return false;
  if (!/^\p{Lu}[\p{L}.'’-]+(?: (?:de|van|von|al|bin|\p{Lu}[\p{L}.'’-]*)){1,3}$/u.test(text)) return false;
  facts.author = text;
  return true;
}

function behind(text: string, length: number): string {
  return text
    .slice(length)
    .replace(/^[\s|,:·•–—-]+/, '')
    .trim();
}
