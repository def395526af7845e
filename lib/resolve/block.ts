import { flat } from '../text/flat.ts';
import { normaliseName } from '../text/normalise.ts';
import { leadOf } from './compare/story.ts';
import type { CountryIndex } from './countries.ts';
import { triggerFamilies } from './events/trigger-class.ts';
import { Group } from './group.ts';
import { institutionKey } from './identity.ts';
import { initials, isAcronym } from './names/acronym.ts';
import { canonicalWords } from './names/synonyms.ts';
import { parseInstitutionName } from './names/institution-name.ts';
import { parsePersonName } from './names/person-name.ts';
import { consonants, spellingKey } from './names/spelling-key.ts';

/** Larger blocks hold what is common to too many to tell anything; they would cost quadratic time. */
const LARGEST_BLOCK = 60;

/** Groups worth comparing: those that share a cheap key (Papadakis et al. 2020). Knows which blocks an update changed. */
export class BlockIndex {
  readonly #countries: CountryIndex;
  readonly #numbers = new Map<string, number>();
  /** By number of the key; most blocks have one member, which stands for itself. */
  readonly #blocks: (Group | readonly Group[] | undefined)[] = [];
  readonly #keys = new Map<Group, readonly number[]>();

  constructor(countries: CountryIndex) {
    this.#countries = countries;
  }

  /** Gives the old groups that have other partners now than just the fresh and the gone. */
  update(fresh: readonly Group[], gone: readonly Group[]): Set<Group> {
    /** Of each changed block, how many it had. */
    const sizes = new Map<number, number>();
    for (const group of gone) {
      for (const key of this.#keys.get(group) ?? []) {
        if (!sizes.has(key)) sizes.set(key, this.#members(key).length);
        this.#put(key, this.#members(key).filter((other) => other !== group));
      }
      this.#keys.delete(group);
    }
    for (const group of fresh) {
      const keys = Array.from(new Set(blockKeys(group, this.#countries)), (key) => this.#numberOf(key));
      this.#keys.set(group, keys);
      for (const key of keys) {
        if (!sizes.has(key)) sizes.set(key, this.#members(key).length);
        this.#add(key, group);
      }
    }
    const moved = new Set<Group>();
    for (const [key, size] of sizes) {
      const members = this.#members(key);
      if (members.length > LARGEST_BLOCK !== size > LARGEST_BLOCK) for (const group of members) moved.add(group);
    }
    return moved;
  }

  /** Each once. */
  partners(group: Group): Set<Group> {
    const out = new Set<Group>();
    for (const key of this.#keys.get(group) ?? []) {
      const members = this.#members(key);
      if (members.length <= LARGEST_BLOCK) for (const other of members) out.add(other);
    }
    out.delete(group);
    return out;
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(flat(key), (number = this.#numbers.size));
    return number;
  }

  #members(key: number): readonly Group[] {
    const block = this.#blocks[key];
    return block instanceof Group ? [block] : (block ?? []);
  }

  #add(key: number, group: Group): void {
    const block = this.#blocks[key];
    if (Array.isArray(block)) block.push(group);
    else this.#blocks[key] = block === undefined ? group : [block as Group, group];
  }

  #put(key: number, members: readonly Group[]): void {
    this.#blocks[key] = members.length > 1 ? members : members[0];
  }
}

function blockKeys(group: Group, countries: CountryIndex): string[] {
  if (group.isDescribed) return leadOf(group.items[0]!).map((handle) => `${group.type} ${group.key} ${handle}`);
  switch (group.type) {
    case 'person':
      return personKeys(group.key);
    case 'institution':
      return institutionKeys(group, countries);
    case 'place':
      return placeKeys(group);
    case 'event':
      return eventKeys(group);
  }
}

function personKeys(name: string): string[] {
  const { given, middle, surname, words } = parsePersonName(name);
  if (given === '') return [`person one ${spellingKey(surname)}`];
  const keys = [
    `person ${consonants(surname)} ${given[0]}`,
    ...middle.filter((w) => w.length > 2).map((w) => `person ${consonants(w)} ${given[0]}`),
  ];
  keys.push(`person one ${spellingKey(surname)}`, `person set ${words.map(consonants).sort().join(' ')}`);
  if (given.length > 2) keys.push(`person near ${spellingKey(given)} ${surname.slice(0, 4)}`);
  return keys;
}

function institutionKeys(group: Group, countries: CountryIndex): string[] {
  const keys: string[] = [];
  for (const surface of surfacesOf(group)) {
    const key = institutionKey(surface, countries);
    const { core } = parseInstitutionName(surface);
    keys.push(`body ${key}`);
    if (isAcronym(surface)) keys.push(`body short ${normaliseName(surface).replace(/ /g, '')}`);
    for (const letters of initials(core)) keys.push(`body short ${letters}`);
    if (core.length > 1)
      keys.push(
        `body words ${[...canonicalWords(core)].sort().join(' ')}`,
        `body start ${core[0]} ${core[1]}`,
      );
    if (core.length > 2) keys.push(`body end ${core.at(-2)} ${core.at(-1)}`);
    if (core.join('').length >= 8) keys.push(`body near ${core.map(consonants).join('')}`);
  }
  return keys;
}

function placeKeys(group: Group): string[] {
  const keys: string[] = [];
  for (const { located } of group.items) if (located) keys.push(`place at ${located.candidate.place}`);
  for (const surface of surfacesOf(group)) {
    const name = normaliseName(surface).replace(/^the /, '');
    keys.push(`place ${name}`);
    if (name.length >= 6)
      keys.push(`place near ${consonants(name.split(' ')[0]!)} ${name.split(' ').length}`);
  }
  return keys;
}

function eventKeys(group: Group): string[] {
  const event = group.told;
  const keys: string[] = [];
  for (const family of event.families) {
    const dates =
      event.date === null ? [] : event.date.length === 10 ? [event.date] : [event.date.slice(0, 7)];
    for (const who of [...event.agents, ...event.targets])
      for (const date of dates) keys.push(`event ${family} ${date} ${who}`);
    for (const place of event.places)
      keys.push(`event ${family} ${place}`, ...dates.map((date) => `event ${family} ${date} ${place}`));
    for (const who of event.targets) keys.push(`event ${family} of ${who}`);
    for (const handle of leadOf(group.items[0]!)) keys.push(`event ${family} beside ${handle}`);
  }
  if (!group.local)
    for (const family of triggerFamilies(group.name))
      keys.push(`event named ${family} ${group.key.split(' ')[0]}`);
  return keys;
}

function surfacesOf(group: Group): Set<string> {
  return new Set(group.items.flatMap((item) => [item.entity.name, ...item.entity.surfaces]));
}
