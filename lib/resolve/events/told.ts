import type { LocalEntity, Reading } from '../../model/reading.ts';
import { normaliseName } from '../../text/normalise.ts';
import type { KeyOf } from '../context.ts';
import type { Group } from '../group.ts';
import { triggerFamilies } from './trigger-class.ts';

/** A happening as the articles of one group tell it; participants and places as identity keys. */
export interface Told {
  readonly families: ReadonlySet<string>;
  readonly date: string | null;
  readonly published: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Of the places and bodies, those its own words name: "fall of Troy". */
  readonly focus: ReadonlySet<string>;
  /** Identity key -> name, for reasons. */
  readonly names: ReadonlyMap<string, string>;
}

export function readTold(groups: readonly Group[], keyOf: KeyOf): Map<number, Told> {
  const names = new Map<Reading, Named[]>();
  const namesOf = (reading: Reading) => {
    const known =
      names.get(reading) ??
      reading.entities.map((e) => ({
        entity: e,
        normal: [...new Set(e.surfaces.map((s) => ` ${normaliseName(s)} `))],
      }));
    names.set(reading, known);
    return known;
  };
  return new Map(groups.filter((g) => g.type === 'event').map((g) => [g.index, readOne(g, keyOf, namesOf)]));
}

/** An entity with its surfaces in normal form between spaces, so that they match whole words only. */
interface Named {
  readonly entity: LocalEntity;
  readonly normal: readonly string[];
}

function readOne(group: Group, keyOf: KeyOf, namesOf: (reading: Reading) => readonly Named[]): Told {
  const families = new Set<string>();
  const published = new Set<string>();
  const agents = new Set<string>();
  const targets = new Set<string>();
  const places = new Set<string>();
  const focus = new Set<string>();
  const names = new Map<string, string>();
  let date: string | null = null;
  for (const item of group.items) {
    const { article, reading } = item.source;
    if (item.entity.date !== null && (date === null || item.entity.date.length > date.length))
      date = item.entity.date;
    if (article.published) published.add(article.published);
    for (const words of item.entity.trigger === null
      ? [item.entity.name]
      : [item.entity.trigger, ...item.entity.surfaces])
      for (const family of triggerFamilies(words)) families.add(family);
    const label = ` ${normaliseName(item.entity.name)} `;
    for (const { entity, normal } of namesOf(reading))
      if (entity.key !== item.key && normal.some((name) => label.includes(name)))
        focus.add(keyOf(article.id, entity.key));
    const entities = new Map(reading.entities.map((e) => [e.key, e.name]));
    for (const { type, from, to, role } of reading.relations) {
      const into =
        type === 'occurred-in' && from === item.key
          ? places
          : type === 'participant' && to === item.key
            ? role === 'target'
              ? targets
              : agents
            : null;
      if (!into) continue;
      const other = into === places ? to : from;
      const key = keyOf(article.id, other);
      into.add(key);
      names.set(key, entities.get(other) ?? '');
    }
  }
  return { families, date, published, agents, targets, places, focus, names };
}
