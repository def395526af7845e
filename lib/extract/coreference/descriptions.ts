import { bodyNounKinds, isPublicBody } from './body-nouns.ts';
import type { Referent } from './discourse.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPersonHead, nounGender, samePersonNoun } from './person-nouns.ts';
import { placeNounKind } from './place-kinds.ts';
import { bearsRole, type Profile } from './profile.ts';
import type { Scene } from './scene.ts';

/** Nouns that may describe a person of whom the article has told no role yet. */
const BARE =
  /^(expert|analyst|politician|author|activist|journalist|artist|singer|actor|actress|player|leader|man|woman|suspect|astronaut|cosmonaut|star|champion|candidate)$/;

const PLAIN =
  /^(former|late|new|current|old|young|local|then|outgoing|incoming|acting|late|same|first|last|second|other|u\.s\.|us|lead|senior)$/;

/** What a definite phrase ("the expert", "the city", "police") means: a referent, unnamed ones included; else null. */
export function resolveDescription(phrase: NounPhrase, scene: Scene): Referent | null {
  const { tokens } = scene.input.document;
  const head =
    (tokens[phrase.head - 1]?.lower === 'vice' && phrase.head > phrase.first ? 'vice-' : '') +
    tokens[phrase.head]!.lower;
  const bare = phrase.determiner === 'none' && phrase.last - phrase.first === 1;
  if (bare && head === 'police') return body(phrase, head, scene);
  if (phrase.determiner !== 'definite') return null;
  if (isPersonHead(head) || head.startsWith('vice-')) return person(phrase, head, scene);
  for (let i = phrase.first; i < phrase.head; i++)
    if (scene.input.nameAt[i]! >= 0 || tokens[i]!.pos === 'NUM') return null;
  const kind = placeNounKind(head);
  if (kind) return place(phrase, head, scene) ?? body(phrase, head, scene);
  return bodyNounKinds(head) ? body(phrase, head, scene) : namedEvent(head, scene);
}

function profileOf(scene: Scene, r: Referent): Profile {
  return scene.input.profiles[r.group]!;
}

/** Countries told by the words before the head ("the Russian leader"). */
function countriesOf(phrase: NounPhrase, { input }: Scene): string[] {
  const out: string[] = [];
  for (let i = phrase.first; i < phrase.head; i++) {
    const code =
      input.index.demonyms.get(input.document.tokens[i]!.lower) ??
      input.index.names.get(input.document.tokens[i]!.lower.replace(/\./g, ''));
    if (code) out.push(code);
  }
  return out;
}

function person(phrase: NounPhrase, noun: string, scene: Scene): Referent | null {
  const { tokens } = scene.input.document;
  const after = tokens[phrase.last]?.text === '-' ? tokens[phrase.last + 1] : tokens[phrase.last];
  const head = after?.lower === 'elect' ? `${noun}-elect` : noun;
  const gender = nounGender(head);
  const countries = countriesOf(phrase, scene);
  const fitsGender = (r: Referent) => gender === null || r.gender === null || r.gender === gender;
  const alike = (r: Referent) =>
    r.group < 0
      ? r.head !== null && (samePersonNoun(r.head, head) || (head === 'source' && r.head === 'official'))
      : bearsRole(profileOf(scene, r), head);
  const fitsCountry = (r: Referent) => r.group < 0 || isOfOneOf(countries, profileOf(scene, r));
  const modifiers = modifiersOf(phrase, scene);
  const fitsModifiers = (r: Referent) =>
    r.group < 0 || !modifiers.length || sharesModifier(profileOf(scene, r), modifiers, head);
  const role = scene.discourse.candidates(
    (r) =>
      r.type === 'person' && !r.plural && fitsGender(r) && fitsCountry(r) && alike(r) && fitsModifiers(r),
    6,
  );
  const former = (r: Referent) =>
    r.group >= 0 && profileOf(scene, r).roles.every((w) => /^(former|ex|then|late)\b/i.test(w)) ? 1 : 0;
  if (role[0]) return [...role].sort((a, b) => former(a) - former(b) || b.token - a.token)[0]!;
  const known = (scene.input.byHead.get(head) ?? []).filter(
    (p) => p.type === 'person' && scene.discourse.named(p.group),
  );
  if (
    known.length === 1 &&
    (!modifiers.length || sharesModifier(known[0]!, modifiers, head)) &&
    isOfOneOf(countries, known[0]!)
  )
    return scene.discourse.named(known[0]!.group)!;
  if (!BARE.test(head) || scene.input.document.tokens[phrase.last]?.lower === 'who') return null;
  const near = scene.discourse.candidates((r) => r.type === 'person' && !r.plural && fitsGender(r), 2);
  return near.length === 1 && near[0]!.group >= 0 && !profileOf(scene, near[0]!).roles.length
    ? near[0]!
    : null;
}

/** "The Arvan president" may be a president of whom no country is told, but not the one of the senate. */
function isOfOneOf(countries: readonly string[], { countries: own, isOfBody }: Profile): boolean {
  if (countries.length === 0) return true;
  return own.size > 0 ? countries.some((c) => own.has(c)) : !isOfBody;
}

/** Words that tell one office from another ("health" in "the health minister"). */
function modifiersOf(phrase: NounPhrase, { input: { document, nameAt, index } }: Scene): string[] {
  const out: string[] = [];
  for (let i = phrase.first + 1; i < phrase.head; i++) {
    const { lower, pos } = document.tokens[i]!;
    if (nameAt[i]! < 0 && /^(NOUN|ADJ|PROPN)$/.test(pos) && !index.demonyms.has(lower) && !PLAIN.test(lower))
      out.push(lower);
  }
  return out;
}

function sharesModifier(profile: Profile, modifiers: readonly string[], head: string): boolean {
  const own = profile.roles
    .flatMap((r) => r.toLowerCase().split(/[\s-]+/))
    .filter((w) => w !== head && !PLAIN.test(w));
  return own.length === 0 || modifiers.some((m) => own.includes(m));
}

function place(phrase: NounPhrase, head: string, scene: Scene): Referent | null {
  const kind = placeNounKind(head);
  const next = scene.input.document.tokens[phrase.last];
  if (next?.lower === 'of' || next?.lower === 'where') return null;
  const fits = (r: Referent) => {
    if (r.type !== 'place' || r.group < 0 || r === scene.clauseSubject) return false;
    const profile = profileOf(scene, r);
    const named = [...profile.norms].some((n) => n.split(' ').includes(head));
    if (kind === 'site' || kind === 'water' || kind === 'mountain') return named;
    return named || profile.kind === kind;
  };
  return scene.discourse.candidates(fits, 3)[0] ?? null;
}

function body(phrase: NounPhrase, head: string, scene: Scene): Referent | null {
  const kinds = bodyNounKinds(head);
  const words = (r: Referent) => [...profileOf(scene, r).norms];
  const bodies = (reach: number) =>
    scene.discourse.candidates((r) => r.type === 'institution' && r.group >= 0, reach);
  const named = (r: Referent) => words(r).some((n) => n.split(' ').includes(head));
  const own = bodies(6).filter(named);
  if (own.length > 1 && phrase.last - phrase.first > 2) return sharesMost(own, modifiersOf(phrase, scene), words);
  if (own.length) return own.sort((a, b) => b.token - a.token)[0]!;
  const all = (scene.input.byHead.get(head) ?? []).filter((p) => p.type === 'institution');
  if (all.length === 1 && phrase.last - phrase.first <= 2)
    return scene.discourse.named(all[0]!.group) ?? null;
  if (!kinds || all.length || phrase.last - phrase.first > 2) return null;
  const loose = kinds.has('business') || kinds.has('outlet') || kinds.has('team') || kinds.has('any');
  const near = bodies(2).filter((r) => !(kinds.has('business') && words(r).some(isPublicBody)));
  return loose && near.length === 1 ? near[0]! : null;
}

/** The one whose names hold most of the describing words ("the appeals court"); null where none or several do. */
function sharesMost(
  bodies: readonly Referent[],
  modifiers: readonly string[],
  namesOf: (r: Referent) => readonly string[],
): Referent | null {
  const shared = bodies.map((r) => {
    const words = new Set(namesOf(r).flatMap((name) => name.split(' ')));
    return modifiers.filter((m) => words.has(m)).length;
  });
  const most = Math.max(...shared);
  const best = bodies.filter((_, i) => shared[i] === most);
  return most > 0 && best.length === 1 ? best[0]! : null;
}

function namedEvent(head: string, scene: Scene): Referent | null {
  const fits = (r: Referent) =>
    r.type === 'event' &&
    r.group >= 0 &&
    [...profileOf(scene, r).norms].some((n) => n.split(' ').includes(head));
  return scene.discourse.candidates(fits, 3)[0] ?? null;
}
