import type { LocalEntity } from '../model/reading.ts';
import { normaliseName } from '../text/normalise.ts';
import type { CountryIndex } from './countries.ts';
import { parseInstitutionName } from './names/institution-name.ts';
import { parsePersonName } from './names/person-name.ts';
import { PARTY_WORDS } from './names/party-words.ts';
import { bareBody, stateBody } from './names/state-body.ts';
import type { Located } from './places/locate.ts';

/** How far from its article a key may join: everywhere, or only inside the article (`local`), to be compared later. */
export interface Identity {
  readonly key: string;
  readonly local: boolean;
}

/**
 * The cheapest safe answer to "which things of other articles are this one": a full name, a place of the gazetteer, an
 * organ of a state, a named event; none for what is only described. `home` is the state the article is about. Surnames alone and happenings told by a verb have none; pairs of them are compared.
 */
export function identityOf(
  entity: LocalEntity,
  located: Located | null,
  home: string | null,
  countries: CountryIndex,
): Identity {
  if (entity.type !== 'event' && isDescription(entity.name))
    return { key: `a ${normaliseName(entity.name).split(' ').at(-1)}`, local: true };
  switch (entity.type) {
    case 'person':
      return personIdentity(entity.name);
    case 'institution':
      return institutionIdentity(entity.name, home, countries);
    case 'place':
      return {
        key:
          located && located.candidate.via !== 'typo'
            ? `at ${located.candidate.place}`
            : normaliseName(entity.name).replace(/^the /, ''),
        local: false,
      };
    case 'event':
      return entity.trigger === null
        ? { key: normaliseName(entity.name).replace(/^the /, ''), local: false }
        : { key: normaliseName(entity.name), local: true };
  }
}

/** "gunman", "the coach": no part of it is a name. */
export function isDescription(name: string): boolean {
  return /^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
}

function personIdentity(name: string): Identity {
  const { given, middle, surname, generation } = parsePersonName(name);
  return {
    key: [given, ...middle, surname, generation].filter(Boolean).join(' '),
    local: given === '' || given.length === 1,
  };
}

/** "Congress" alone is the congress of the state the article is about; where it is about none, it means nothing elsewhere. */
function institutionIdentity(name: string, home: string | null, countries: CountryIndex): Identity {
  const body = stateBody(name, countries) ? null : bareBody(name);
  if (body === null) return { key: institutionKey(name, countries), local: false };
  return home === null ? { key: body, local: true } : { key: `${home}:${body}`, local: false };
}

export function institutionKey(name: string, countries: CountryIndex): string {
  const body = stateBody(name, countries);
  if (body) return `${body.code}:${body.body}`;
  const { core, form } = parseInstitutionName(name);
  if (core.length === 1 && PARTY_WORDS.has(core[0]!)) return `${core[0]} party`;
  return core.length === 1 && form !== '' && core[0]!.length < 3
    ? `${core[0]} ${form}`
    : core.join(' ') || normaliseName(name) || name;
}
