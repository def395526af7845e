import { normaliseName } from '../text/normalise.ts';
import type { CountryIndex } from './countries.ts';
import { triggerFamilies } from './events/trigger-class.ts';
import type { Group } from './group.ts';
import { institutionKey } from './identity.ts';
import { initials, isAcronym } from './names/acronym.ts';
import { canonicalWords } from './names/synonyms.ts';
import { parseInstitutionName } from './names/institution-name.ts';
import { parsePersonName } from './names/person-name.ts';
import { consonants, spellingKey } from './names/spelling-key.ts';
import type { Told } from './events/told.ts';

/** Larger blocks hold what is common to too many to tell anything; they would cost quadratic time. */
const LARGEST_BLOCK = 60;

/** Pairs of groups worth comparing, each once, ordered: those that share a cheap key (Papadakis et al. 2020). */
export function blockGroups(
  groups: readonly Group[],
  countries: CountryIndex,
  told: ReadonlyMap<number, Told>,
): [Group, Group][] {
  const blocks = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(blockKeys(group, countries, told))) {
      const block = blocks.get(key);
      if (block) block.push(group);
      else blocks.set(key, [group]);
    }
  const seen = new Set<number>();
  const pairs: [Group, Group][] = [];
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = block[i]!.index < block[j]!.index ? [block[i]!, block[j]!] : [block[j]!, block[i]!];
        const id = a.index * groups.length + b.index;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
  }
  return pairs.sort((x, y) => x[0].index - y[0].index || x[1].index - y[1].index);
}

function blockKeys(group: Group, countries: CountryIndex, told: ReadonlyMap<number, Told>): string[] {
  switch (group.type) {
    case 'person':
      return personKeys(group.key);
    case 'institution':
      return institutionKeys(group, countries);
    case 'place':
      return placeKeys(group);
    case 'event':
      return eventKeys(group, told);
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

function eventKeys(group: Group, told: ReadonlyMap<number, Told>): string[] {
  const event = told.get(group.index);
  if (!event) return [];
  const keys: string[] = [];
  for (const family of event.families) {
    const dates =
      event.date === null ? [] : event.date.length === 10 ? [event.date] : [event.date.slice(0, 7)];
    for (const who of [...event.agents, ...event.targets])
      for (const date of dates) keys.push(`event ${family} ${date} ${who}`);
    for (const place of event.places)
      keys.push(`event ${family} ${place}`, ...dates.map((date) => `event ${family} ${date} ${place}`));
    for (const who of event.targets) keys.push(`event ${family} of ${who}`);
  }
  if (!group.local)
    for (const family of triggerFamilies(group.name))
      keys.push(`event named ${family} ${group.key.split(' ')[0]}`);
  return keys;
}

function surfacesOf(group: Group): Set<string> {
  return new Set(group.items.flatMap((item) => [item.entity.name, ...item.entity.surfaces]));
}
