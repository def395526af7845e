import { roleList } from '#lib/model/role-list.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { RelationType } from '#lib/model/relation-type.ts';
import type { LineKind } from './view-state.ts';

interface TypeWords {
  readonly one: string;
  readonly many: string;
}

/** In the order legends and result groups list them. */
export const TYPE_WORDS: Readonly<Record<EntityType, TypeWords>> = {
  person: { one: 'Person', many: 'People' },
  institution: { one: 'Institution', many: 'Institutions' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
};
export const TYPES = Object.keys(TYPE_WORDS) as readonly EntityType[];

export const LINE_WORDS: Readonly<Record<LineKind, string>> = {
  stated: 'Stated',
  'co-mention': 'Same sentence',
  suggestion: 'Same thing?',
};
export const LINE_KINDS = Object.keys(LINE_WORDS) as readonly LineKind[];

/** What filters and lists call each relation. */
export const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  'occurred-in': 'Took place in',
  participant: 'Took part in',
  affiliation: 'Belongs to',
  'part-of': 'Part of',
  'located-in': 'Lies in',
  origin: 'Comes from',
  kinship: 'Family',
  'spoke-to': 'Spoke to',
};

/** What articles without an outlet are filed under. */
export const NO_OUTLET = 'No outlet named';

/** A name as headings and lists set it: events are named by words of the article, which start small. */
export function shownName({ type, name }: { readonly type: EntityType; readonly name: string }): string {
  return type === 'event' ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name;
}

/** What a participant does in an event; nothing is said where the part is unclear. */
const PART_WORDS: Readonly<Record<string, string>> = { agent: 'acting', target: 'acted upon', other: '' };

/** Role words for a reader: a person's own as they stand, an event's parts in words. */
export function roleWords(roles: readonly string[]): string {
  return roleList(roles.map((role) => PART_WORDS[role] ?? role));
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** "100,000 of 312,345" */
export function ofTotal(some: number, all: number): string {
  return `${some.toLocaleString('en')} of ${all.toLocaleString('en')}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2025-12-02" -> "2 Dec 2025"; coarser dates keep their coarseness. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language's English name; what is no language code is as good as unknown. */
export function languageWords(code: string): string {
  try {
    return code === 'und' ? 'unknown language' : (LANGUAGES.of(code) ?? code);
  } catch {
    return 'unknown language';
  }
}
