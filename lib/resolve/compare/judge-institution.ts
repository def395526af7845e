import type { Group } from '../group.ts';
import { normaliseName } from '../../text/normalise.ts';
import { initials, isAcronym } from '../names/acronym.ts';
import { numbersIn, parseInstitutionName } from '../names/institution-name.ts';
import { bareBody } from '../names/state-body.ts';
import { nameSimilarity, type NameSimilarity } from '../names/name-similarity.ts';
import { PARTY_WORDS } from '../names/party-words.ts';
import { spellingKey } from '../names/spelling-key.ts';
import { canonicalWords, contentWords } from '../names/synonyms.ts';
import { probability, type Verdict } from '../verdict.ts';
import { compareContexts, type Feature, type Rarity } from './shared-context.ts';
import { inOneStory, storyOf } from './story.ts';

/** Kinds of which a state has one, so that the order of words tells nothing; "Miami University" is not the "University of Miami". */
const INVERTED = /^(?:ministry|department|embassy|government)$/;

const KIND_WORD =
  /^(?:national|federal|supreme|high|general|central|state|security|public|foreign|interior|health|justice|court|council|committee|commission|assembly|senate|parliament|house|congress|party|union|board|agency|office|department|ministry|bank|university|school|hospital|church|army|navy|police|government|authority|service|press|team|club|league|association|federation|group|company|court|of|the|and)s?$/;

/** Shorter names agree by chance once their spellings are folded. */
const LEAST_FOLDED = 7;
const LEAST_MISSPELT = 8;
const COMMON =
  /^(?:(?:new )?(?:labor|conservative|democratic|republican|liberal|liberal democratic|libertarian|green|socialist|social democratic|communist|national|peoples|workers|christian democratic|reform|progressive|freedom|justice|unity|independence) party|national front|christian democrats|social democrats|liberal democrats|national council|security council|court of appeals?|federal reserve|stock exchange|olympic committee|red cross)$/;

/** Least sum of context weights that joins two "Senates" of articles about no one state. */
const ENOUGH = 3;
/** Three initials fit too many names to join two by themselves. */
const LONG_ACRONYM = 4;
const IN_COMMON = 0.5;
/** Tellings of one story make a shorter name as good as the longer. */
const STORY = 2.5;
/** Articles with so much in common are about one state's politics, wherever else they play. */
const ONE_STAGE = 2;

/** Bodies by their names: another name told in an article, initials, word order, synonyms, letters. */
export function judgeInstitutions(a: Group, b: Group, rarity: Rarity): Verdict | null {
  const names = compareBodies(a, b, rarity);
  if (!names) return null;
  const features = compareContexts(a.context, b.context, rarity);
  const context = features.reduce((sum, f) => sum + f.weight, 0);
  const reasons = [names.reason, ...features.map((f) => f.reason)];
  const story = names.tail && context >= IN_COMMON ? storyOf(a, b, rarity) : null;
  if (story) reasons.push(inOneStory(story));
  if (names.acronym && !isWorthAsking(names.acronym, features) && !storyOf(a, b, rarity)) return null;
  const sure = names.acronym
    ? names.acronym.length >= LONG_ACRONYM && context >= IN_COMMON
    : names.sure || story !== null;
  return {
    a,
    b,
    verdict: sure && (!(a.local && b.local) || context >= ENOUGH) ? 'same' : 'ask',
    score: probability(names.base + 0.5 * context + (story ? STORY : 0)),
    reasons,
  };
}

/** Two initials fit anything, three need something that the articles say of both. */
function isWorthAsking(acronym: string, features: readonly Feature[]): boolean {
  return acronym.length >= LONG_ACRONYM || (acronym.length > 2 && features.some((f) => f.strong));
}

/** One name under two legal forms. */
export function areOtherCompanies(a: Group, b: Group): boolean {
  const [x, y] = [parseInstitutionName(a.name).form, parseInstitutionName(b.name).form];
  return x !== y && x !== '' && y !== '';
}

/** Parties and councils whose name every state may have, told by articles about other states. */
export function areOfOtherStates(a: Group, b: Group, rarity: Rarity): boolean {
  if (!COMMON.test(a.key)) return false;
  const homes = (g: Group) => new Set(g.items.flatMap((i) => i.home ?? []));
  const [x, y] = [homes(a), homes(b)];
  if (x.size === 0 || y.size === 0 || [...x].some((code) => y.has(code))) return false;
  return compareContexts(a.context, b.context, rarity).reduce((sum, f) => sum + f.weight, 0) < ONE_STAGE;
}

interface BodyComparison {
  readonly sure: boolean;
  /** Initials alone join where they are long and the articles have something in common. */
  readonly acronym?: string;
  /** One is the telling end of the other ("Chargers", "San Diego Chargers"): the same in tellings of one story. */
  readonly tail?: boolean;
  readonly base: number;
  readonly reason: string;
}

function compareBodies(a: Group, b: Group, rarity: Rarity): BodyComparison | null {
  const x = parseInstitutionName(a.name);
  const y = parseInstitutionName(b.name);
  if (a.key.includes(':') && b.key.includes(':')) return null;
  const p = x.core.join(' ');
  const q = y.core.join(' ');
  if (x.core.join(' ') === y.core.join(' '))
    return x.form !== y.form && x.form !== '' && y.form !== ''
      ? null
      : {
          sure: !areOfOtherStates(a, b, rarity),
          base: areOfOtherStates(a, b, rarity) ? -1 : 3,
          reason: `same name '${a.name}'`,
        };
  if (numbersIn(x.core) !== numbersIn(y.core)) return null;
  const led = ledByState(a, x.core, b, y.core) ?? ledByState(b, y.core, a, x.core);
  if (led) return led;
  if (
    p.length >= LEAST_FOLDED &&
    x.core.length === y.core.length &&
    x.core.every(
      (w, i) =>
        spellingKey(w) === spellingKey(y.core[i]!) ||
        (x.core.length > 2 && singular(w) === singular(y.core[i]!)),
    )
  )
    return { sure: true, base: 2, reason: `'${a.name}' and '${b.name}' are spellings of one name` };
  const alias = sharedAlias(a, b);
  if (alias) {
    const sure = isTelling(alias) || (PARTY_WORDS.has(normaliseName(alias)) && within(x.core, y.core));
    return { sure, tail: isTail(x.core, y.core), base: sure ? 2 : -0.5, reason: `'${alias}' names both` };
  }
  const short = acronymOf(a, x.core, b, y.core);
  if (short)
    return {
      sure: false,
      base: 0,
      acronym: short,
      reason: `'${short}' are the initials of '${isAcronym(a.name) ? b.name : a.name}'`,
    };
  const same = (s: ReadonlySet<string>, t: ReadonlySet<string>) =>
    s.size === t.size && s.size > 1 && [...s].every((w) => t.has(w));
  if (same(contentWords(x.core), contentWords(y.core)))
    return {
      sure: [...x.core, ...y.core].some((w) => INVERTED.test(w)),
      base: 1,
      reason: `the same words in '${a.name}' and '${b.name}'`,
    };
  if (same(canonicalWords(x.core), canonicalWords(y.core)))
    return { sure: false, base: -1.2, reason: `'${a.name}' and '${b.name}' say the same in other words` };
  if (Math.min(p.length, q.length) >= LEAST_MISSPELT && isMisspelt(nameSimilarity(x.core, y.core, 'body')))
    return { sure: false, base: -0.5, reason: `'${a.name}' and '${b.name}' differ by a letter or two` };
  return within(x.core, y.core) && !isUnit(x.core, y.core)
    ? {
        sure: false,
        tail: isTail(x.core, y.core),
        base: -2,
        reason: `'${x.core.length < y.core.length ? a.name : b.name}' within '${x.core.length < y.core.length ? b.name : a.name}'`,
      }
    : null;
}

const UNIT_WORD =
  /^(?:assembly|agency|board|branch|briefing|bureau|center|college|command|commission|committee|council|court|department|division|faculty|force|institute|office|organization|reserve|school|service|staff|team)$/;

/** "Boston University School of Public Health": a body's whole name with a unit's name of several words behind. */
function isUnit(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const rest = long.slice(short.length);
  const whole = short.length > 1 && (KIND_WORD.test(short.at(-1)!) || short.at(-1) === 'nations');
  return whole && rest.length > 1 && rest.some((w) => UNIT_WORD.test(w)) && long[0] === short[0];
}

const STATE_IN_FRONT: Readonly<Record<string, string>> = { us: 'US', uk: 'GB' };

/** "United States National Hurricane Center" and, in articles about that state, "National Hurricane Center". */
function ledByState(a: Group, x: readonly string[], b: Group, y: readonly string[]): BodyComparison | null {
  const state = STATE_IN_FRONT[x[0]!];
  if (!state || x.length < 3 || x.slice(1).join(' ') !== y.join(' ')) return null;
  const sure = b.items.some((item) => item.home === state);
  return { sure, base: sure ? 2 : -0.5, reason: `'${a.name}' is '${b.name}' with its state in front` };
}

function isMisspelt({ overall, worst }: NameSimilarity): boolean {
  return overall >= 0.88 && overall < 1 && worst >= 0.7;
}

function singular(word: string): string {
  return word.replace(/(?<=[a-z]{3})s$/, '');
}

/** A whole name of one that an article also uses for the other. */
function sharedAlias(a: Group, b: Group): string | null {
  const surfaces = (g: Group) =>
    new Map(g.items.flatMap((i) => i.entity.surfaces.map((s) => [normaliseName(s), s] as const)));
  const [x, y] = [surfaces(a), surfaces(b)];
  const names = new Set([...a.items, ...b.items].map((i) => normaliseName(i.entity.name)));
  for (const [key, surface] of x)
    if (y.has(key) && names.has(key) && key.length > 1 && !isGeneric(surface)) return surface;
  return null;
}

/** Several words, or an acronym: "Labour" alone names too much. */
function isTelling(alias: string): boolean {
  return isAcronym(alias) || parseInstitutionName(alias).core.length > 1;
}

/** "Supreme Court", "the Committee": said of any body of the kind. */
function isGeneric(surface: string): boolean {
  return bareBody(surface) !== null || parseInstitutionName(surface).core.every((w) => KIND_WORD.test(w));
}

function acronymOf(a: Group, x: readonly string[], b: Group, y: readonly string[]): string | null {
  const fits = (short: Group, long: readonly string[]) =>
    isAcronym(short.name) &&
    !STATE_IN_FRONT[normaliseName(short.name).replace(/ /g, '')] &&
    initials(long).includes(normaliseName(short.name).replace(/ /g, ''));
  if (fits(a, y) && y.length > 1) return a.name;
  return fits(b, x) && x.length > 1 ? b.name : null;
}

function isTail(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    long.slice(-short.length).join(' ') === short.join(' ') && !short.every((word) => KIND_WORD.test(word))
  );
}

/** One is the beginning or the end of the other and says more than a kind ("Boeing" in "Boeing Company"). */
function within(x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === long.length || short.join('').length < 4) return false;
  const text = short.join(' ');
  return long.slice(0, short.length).join(' ') === text || long.slice(-short.length).join(' ') === text;
}
