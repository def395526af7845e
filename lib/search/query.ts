import type { EntityType } from '../model/entity-type.ts';
import { ENTITY_TYPES } from '../model/type-names.ts';
import type { Query } from '../model/query.ts';

type Draft = { -readonly [K in keyof Query]: Query[K] extends readonly (infer T)[] ? T[] : Query[K] };

const LONGEST = 500;
const TERM = /(-?)(\p{L}+):(?=\s|$)|(-?)(?:(\p{L}+):)?(?:["“”„«]([^"“”«»]*)(["“”»]|$)|([^\s"“”„«»]+))/gu;
const TYPE_WORDS: Readonly<Record<string, EntityType>> = {
  people: 'person',
  persons: 'person',
  organisation: 'institution',
  organization: 'institution',
  org: 'institution',
  institutions: 'institution',
  places: 'place',
  events: 'event',
  ...Object.fromEntries(ENTITY_TYPES.map((t) => [t, t])),
};
const FIELDS = 'type:, outlet:, before: and after:';

/**
 * Reads `words "a phrase" type:person outlet:"X Y" before:2025-12 after:2025 -not`. Never fails: what is not
 * understood is searched as words or left out, and told in `warnings`.
 */
export function parseQuery(text: string): Query {
  const query: Draft = {
    words: [],
    phrases: [],
    not: [],
    types: [],
    notTypes: [],
    outlets: [],
    notOutlets: [],
    before: null,
    after: null,
    open: false,
    warnings: [],
  };
  if (text.length > LONGEST)
    query.warnings.push(`Only the first ${LONGEST} letters of the search were read.`);
  for (const match of text.slice(0, LONGEST).matchAll(TERM)) {
    const minus = (match[1] ?? match[3]) === '-';
    const field = (match[2] ?? match[4])?.toLowerCase();
    const quoted = match[5] !== undefined;
    const value = (match[5] ?? match[7] ?? '').trim();
    query.open = false;
    if (quoted && match[6] === '') query.warnings.push(`The quotation mark before “${value}” is not closed.`);
    if (field) readField(query, field, value, minus);
    else if (value !== '') readTerm(query, value, minus, quoted);
  }
  query.open = query.open && !/\s$/.test(text);
  if (query.before !== null && query.after !== null && query.before <= query.after)
    query.warnings.push(`Nothing is both before ${query.before} and after ${query.after}.`);
  if (query.not.length > 0 && query.words.length + query.phrases.length === 0)
    query.warnings.push('A search needs something to look for besides what to leave out.');
  return query;
}

/** Whether a coarse date lies in the query's period; an unknown date only where no period is asked for. */
export function inPeriod({ before, after }: Pick<Query, 'before' | 'after'>, date: string | null): boolean {
  if (before === null && after === null) return true;
  if (date === null) return false;
  return (
    (before === null || date.slice(0, before.length) < before) &&
    (after === null || date.slice(0, after.length) > after)
  );
}

function readTerm(query: Draft, value: string, minus: boolean, quoted: boolean): void {
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  if (minus) query.not.push(value);
  else if (quoted) query.phrases.push(value);
  else {
    query.words.push(value);
    query.open = true;
  }
}

function readField(query: Draft, field: string, value: string, minus: boolean): void {
  if (value === '') {
    query.warnings.push(`“${field}:” needs a value, such as ${example(field)}.`);
    return;
  }
  if (field === 'type') {
    const type = TYPE_WORDS[value.toLowerCase()];
    if (type) (minus ? query.notTypes : query.types).push(type);
    else query.warnings.push(`There is no type “${value}”; types are ${ENTITY_TYPES.join(', ')}.`);
  } else if (field === 'outlet') (minus ? query.notOutlets : query.outlets).push(value);
  else if (field === 'before' || field === 'after') readDate(query, field, value, minus);
  else {
    query.warnings.push(`“${field}:” is not known and was searched as a word; known are ${FIELDS}.`);
    readTerm(query, field, minus, false);
    readTerm(query, value, minus, false);
  }
}

function readDate(query: Draft, field: 'before' | 'after', value: string, minus: boolean): void {
  if (minus)
    query.warnings.push(
      `“-${field}:” is not known; use ${field === 'before' ? 'after' : 'before'}: instead.`,
    );
  else if (!isDate(value))
    query.warnings.push(
      `“${value}” is not a date; write ${field}:2025, ${field}:2025-12 or ${field}:2025-12-02.`,
    );
  else if (query[field] !== null) query.warnings.push(`“${field}:” stands twice; ${value} was left out.`);
  else query[field] = value;
}

function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function example(field: string): string {
  const value =
    { type: 'person', outlet: '"Daily News"', before: '2025-12', after: '2025-12' }[field] ?? 'word';
  return `${field}:${value}`;
}
