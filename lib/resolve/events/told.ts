import { ownWordsOf } from '../../model/event-label.ts';
import type { LocalEntity } from '../../model/reading.ts';
import { nameWords, normaliseName } from '../../text/normalise.ts';
import type { Item } from '../item.ts';
import { isKindWord, stem, triggerFamilies } from './trigger-class.ts';

/** A happening as the articles of one group tell it; participants and places as handles. */
export interface Told {
  readonly families: ReadonlySet<string>;
  /** Stems of its triggers. */
  readonly words: ReadonlySet<string>;
  readonly date: string | null;
  readonly published: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Of the places and bodies, those its own words name: "fall of Troy". */
  readonly focus: ReadonlySet<string>;
  /** Of events with a name, the words that tell it from others of the kind ("Dorian" of "Hurricane Dorian"). */
  readonly ownWords: ReadonlySet<string>;
  /** Handle -> name, for reasons. */
  readonly names: ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** One empty set for all: each takes as much room as one of four. */
function kept(set: ReadonlySet<string>): ReadonlySet<string> {
  return set.size > 0 ? set : NONE;
}

/** The kinds of happening that its words tell. */
export function familiesOf({ trigger, name, surfaces }: LocalEntity): Set<string> {
  return new Set(
    (trigger === null ? [name] : [trigger, ...surfaces]).flatMap((words) => [...triggerFamilies(words)]),
  );
}

/** What the articles of an event's items tell of it. */
export function readTold(items: readonly Item[]): Told {
  const families = new Set<string>();
  const words = new Set<string>();
  const published = new Set<string>();
  const agents = new Set<string>();
  const targets = new Set<string>();
  const places = new Set<string>();
  const focus = new Set<string>();
  const ownWords = new Set<string>();
  const names = new Map<string, string>();
  let date: string | null = null;
  for (const { source, key, entity, siblings, relations } of items) {
    const { article } = source;
    const told = entity.date ?? (entity.trigger === null ? yearIn(entity.name) : null);
    if (told !== null && (date === null || told.length > date.length)) date = told;
    if (entity.trigger === null) for (const word of distinguishing(entity.name)) ownWords.add(word);
    if (article.published) published.add(article.published);
    for (const family of familiesOf(entity)) families.add(family);
    for (const surface of entity.trigger === null ? [] : [entity.trigger, ...entity.surfaces])
      words.add(stem(nameWords(normaliseName(surface)).at(-1) ?? ''));
    const label = ` ${normaliseName(ownWordsOf(entity.name))} `;
    for (const other of siblings.values())
      if (other.key !== key && other.entity.surfaces.some((s) => label.includes(` ${normaliseName(s)} `)))
        focus.add(other.handle);
    for (const { type, from, to, role } of relations) {
      const into =
        type === 'occurred-in' && from === key
          ? places
          : type === 'participant' && to === key
            ? role === 'target'
              ? targets
              : agents
            : null;
      const other = into && siblings.get(into === places ? to : from);
      if (!into || !other) continue;
      into.add(other.handle);
      names.set(other.handle, other.entity.name);
    }
  }
  return {
    families,
    words,
    date,
    published: kept(published),
    agents: kept(agents),
    targets: kept(targets),
    places: kept(places),
    focus: kept(focus),
    ownWords: kept(ownWords),
    names: names.size > 0 ? names : NO_NAMES,
  };
}

/** The year in a name ("2016 Summer Olympics"); null where it has none or several. */
function yearIn(name: string): string | null {
  const years = name.match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 && !/\d[-–]\d/.test(name) ? years[0]! : null;
}

/** Words of a name that are neither numbers nor tell its kind. */
function distinguishing(name: string): string[] {
  return nameWords(normaliseName(name)).filter(
    (word) => word.length > 2 && !/\d/.test(word) && !isKindWord(word),
  );
}
