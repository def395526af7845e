import type { TextDocument } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import { leadingCountry, type CountryIndex } from './country-index.ts';
import { givenNameGender } from './given-names.ts';
import type { Grouping } from './grouping.ts';
import { normaliseName, personTokens } from './name-form.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isKin, nounGender, samePersonNoun, type Gender } from './person-nouns.ts';
import { placeNameKind, type PlaceKind } from './place-kinds.ts';
import { nounRole, titleRole, type Role } from './roles.ts';

/** What an article tells about one named thing, as far as references to it need it. */
export interface Profile {
  readonly group: number;
  readonly type: NameSpan['type'];
  gender: Gender;
  /** Distinct role words in order of appearance. */
  readonly roles: string[];
  /** Head nouns of the roles, lower case. */
  readonly heads: Set<string>;
  /** Countries that stand before its role ("Russian President …"). */
  readonly countries: Set<string>;
  /** Whether a body stands before its role ("Senate President …"). */
  isOfBody: boolean;
  /** Normalised names. */
  readonly norms: Set<string>;
  readonly kind: PlaceKind | null;
}

/** A description that stands beside the name it means ("the mayor of London, Sadiq Khan"). */
export interface Apposition {
  readonly phrase: number;
  readonly group: number;
}

interface Profiles {
  readonly profiles: readonly Profile[];
  readonly appositions: readonly Apposition[];
}

interface Input {
  readonly document: TextDocument;
  readonly names: readonly NameSpan[];
  readonly nameAt: Int32Array;
  readonly phrases: readonly NounPhrase[];
  readonly grouping: Grouping;
  readonly index: CountryIndex;
}

/** Reads roles, gender and kind of every group of names from titles, appositions and copulas. */
export function readProfiles(input: Input): Profiles {
  const { document, names, nameAt, phrases, grouping, index } = input;
  const { text, tokens } = document;
  const profiles = grouping.groups.map(({ type, spans }, group): Profile => {
    const norms = new Set(
      spans.slice(0, 200).map((i) => normaliseName(text.slice(names[i]!.start, names[i]!.end))),
    );
    const first = [...norms][0] ?? '';
    const kind =
      type === 'place'
        ? placeNameKind(
            first,
            [...norms].some((n) => index.names.has(n)),
          )
        : null;
    const gender = type === 'person' ? genderOf([...norms]) : null;
    return { group, type, gender, roles: [], heads: new Set(), countries: new Set(), isOfBody: false, norms, kind };
  });
  const appositions: Apposition[] = [];
  const learn = (profile: Profile, role: Role, phrase: NounPhrase) => {
    const words = withoutCountry(role.words, index);
    if (!isKin(role.head) && !profile.roles.includes(words)) profile.roles.push(words);
    for (const word of role.words.toLowerCase().split(/[\s-]+/)) profile.gender ??= nounGender(word);
    profile.heads.add(role.head);
    const owner = nameAt[role.first - 1] ?? -1;
    if (role.first > phrase.first && owner >= 0 && names[owner]!.type === 'institution') profile.isOfBody = true;
    const led = leadingCountry(
      normaliseName(text.slice(tokens[phrase.first]!.start, tokens[role.last - 1]!.end)),
      index,
    );
    if (led) profile.countries.add(led.code);
    for (let i = phrase.first; i < role.last; i++) {
      const code =
        index.demonyms.get(tokens[i]!.lower) ?? index.names.get(tokens[i]!.lower.replace(/\./g, ''));
      if (code) profile.countries.add(code);
    }
  };
  phrases.forEach((phrase, at) => {
    const name = firstPerson(phrase, names, nameAt);
    if (name >= 0) {
      const profile = profiles[grouping.groupOf[name]!]!;
      for (let i = phrase.first; i < names[name]!.first; i++) profile.gender ??= nounGender(tokens[i]!.lower);
      const role = titleRole(tokens, phrase, names[name]!.first, nameAt);
      if (role) learn(profile, role, phrase);
      return;
    }
    const role = nounRole(tokens, phrase, nameAt);
    const group = role ? besideName(input, at) : -1;
    if (!role || group < 0) return;
    learn(profiles[group]!, role, phrase);
    appositions.push({ phrase: at, group });
  });
  return { profiles, appositions };
}

/** "Mexican President" is the role of a "President". */
function withoutCountry(words: string, index: CountryIndex): string {
  const led = leadingCountry(normaliseName(words), index);
  const kept = led && words.split(' ').slice(-led.rest.split(' ').length).join(' ');
  return kept && normaliseName(kept) === led.rest ? kept : words;
}

/** A word that more than this many bear says nothing. */
const MOST_BEARERS = 20;

/** Persons by the head nouns of their roles, institutions by the words of their names. */
export function indexByHead(profiles: readonly Profile[]): Map<string, Profile[]> {
  const out = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const words =
      profile.type === 'person'
        ? profile.heads
        : profile.type === 'institution'
          ? new Set([...profile.norms].flatMap((n) => n.split(' ')))
          : [];
    for (const word of words) {
      const bearers = out.get(word);
      if (!bearers) out.set(word, [profile]);
      else if (bearers.length < MOST_BEARERS) bearers.push(profile);
    }
  }
  return out;
}

function genderOf(norms: readonly string[]): Gender {
  for (const norm of norms) {
    const tokens = personTokens(norm);
    if (tokens.length > 1 || norms.length === 1) {
      const gender = givenNameGender(tokens[0]!);
      if (gender && (tokens.length > 1 || norms.length === 1)) return gender;
    }
  }
  return null;
}

/** The person whose name ends the phrase, or -1. */
function firstPerson(phrase: NounPhrase, names: readonly NameSpan[], nameAt: Int32Array): number {
  const name = nameAt[phrase.head]!;
  return name >= 0 && names[name]!.type === 'person' ? name : -1;
}

/** Group of the person a role phrase stands beside: "NAME, an analyst", "the mayor of X, NAME,", "NAME is a lawyer". */
function besideName({ document: { tokens }, names, nameAt, phrases, grouping }: Input, at: number): number {
  const phrase = phrases[at]!;
  const sentence = phrase.sentence;
  const person = (i: number) => {
    const other = phrases[i];
    if (!other || other.sentence !== sentence) return -1;
    const name = firstPerson(other, names, nameAt);
    return name >= 0 ? grouping.groupOf[name]! : -1;
  };
  const before = tokens[phrase.first - 1];
  const previous = phrases[at - 1];
  if (before && previous && previous.sentence === sentence) {
    const gap = tokens.slice(previous.last, phrase.first).map((t) => t.lower);
    if (
      /^(,|\(|–|—)$/.test(gap.join(' ')) ||
      /^,? ?(?:who )?(?:is|was|became|remains|who is|who was)(?: (?:also|now|then|currently|still))?$/.test(
        gap.join(' '),
      )
    ) {
      const group = person(at - 1);
      if (group >= 0) return group;
    }
    if (/^, (?:the )?(?:former|then|current)$/.test(gap.join(' '))) return person(at - 1);
  }
  if (phrase.determiner === 'indefinite') return -1;
  for (
    let i = at + 1, hops = 0;
    i < phrases.length && hops < 3 && phrases[i]!.sentence === sentence;
    i++, hops++
  ) {
    const gap = tokens
      .slice(phrases[i - 1]!.last, phrases[i]!.first)
      .map((t) => t.lower)
      .join(' ');
    const group = person(i);
    if (
      group >= 0 &&
      (gap === ',' || gap === '(' || (gap === '' && hops > 0)) &&
      (phrase.determiner !== 'none' || hops > 0 || gap === ',')
    )
      return group;
    if (!/^(of|for|at|in|of the|and|)$/.test(gap)) return -1;
  }
  return -1;
}

/** True where a role noun of the profile can be told by `head`. */
export function bearsRole(profile: Profile, head: string): boolean {
  if (profile.heads.has(head)) return true;
  for (const own of profile.heads) if (samePersonNoun(own, head)) return true;
  return false;
}
