import { editDistance } from '../../text/similarity.ts';
import { nameSimilarity } from './name-similarity.ts';
import type { PersonName } from './person-name.ts';
import { spellingKey } from './spelling-key.ts';
import { compareWords, type WordRelation } from './word-relation.ts';

/**
 * How two persons' names relate: `equal` but for spelling; `compatible` where one says less by an initial, a short form
 * or a patronymic ("G. Bush"); `partial` where one has a whole word more ("John Adams", "John Quincy Adams"), `trailing` where that
 * word is a second surname ("Gabriel García", "Gabriel García Márquez"); `near` where a word differs by letters; `conflict` where they cannot name one person.
 */
export type NameRelation = 'equal' | 'compatible' | 'partial' | 'trailing' | 'near' | 'conflict';

export interface NameComparison {
  readonly relation: NameRelation;
  /** 0 to 1. */
  readonly score: number;
  /** What agrees and what differs, in words. */
  readonly reason: string;
}

/** Chosen on the names labelled for measuring; see decisions/0004-resolution.md. */
const LEAST_OVERALL = 0.72;
const LEAST_WORST = 0.6;
const WORD_SCORE: Readonly<Record<WordRelation, number>> = {
  same: 1,
  spelling: 0.97,
  nickname: 0.9,
  initial: 0.8,
  near: 0.7,
  far: 0,
};

export function comparePersonNames(a: PersonName, b: PersonName): NameComparison {
  if (a.generation !== b.generation && a.generation !== '' && b.generation !== '')
    return conflict(`'${a.generation}' against '${b.generation}'`);
  if (a.given === '' || b.given === '') return compareBare(a, b);
  const surname = compareWords(a.surname, b.surname);
  const given = compareWords(a.given, b.given);
  if (isGenderPair(a.surname, b.surname) || isGenderPair(a.given, b.given))
    return conflict('masculine against feminine form');
  const said = describe(a, b, given, surname);
  if (surname === 'far' || given === 'far')
    return compareSets(a, b) ?? compareLetters(a, b) ?? conflict(said);
  const middle = compareMiddle(a.middle, b.middle);
  if (middle === 'conflict')
    return (
      (onlyWords(a, b) ? (compareSets(a, b) ?? compareLetters(a, b)) : null) ??
      conflict(`middle names '${a.middle.join(' ')}' and '${b.middle.join(' ')}' differ`)
    );
  const score = (WORD_SCORE[given] + WORD_SCORE[surname]) / 2;
  if (surname === 'near' || given === 'near') {
    if (given === 'initial') return conflict(said);
    return surname === given
      ? (compareLetters(a, b) ?? conflict(said))
      : { relation: 'near', score, reason: said };
  }
  if (given === 'initial' || given === 'nickname' || surname === 'initial')
    return { relation: 'compatible', score, reason: said };
  if (middle === 'missing' || a.generation !== b.generation)
    return { relation: saysLittle(a, b) ? 'compatible' : 'partial', score: 0.92, reason: said };
  return { relation: 'equal', score, reason: said };
}

/** One of the two is a single word. */
function compareBare(a: PersonName, b: PersonName): NameComparison {
  const [one, full] = a.given === '' ? [a, b] : [b, a];
  const word = compareWords(one.surname, full.surname);
  if (full.given === '' && (word === 'same' || word === 'spelling'))
    return { relation: 'equal', score: WORD_SCORE[word], reason: `both '${one.surname}'` };
  if (word === 'same' || word === 'spelling')
    return { relation: 'compatible', score: 0.6, reason: `surname '${one.surname}' alone` };
  if (one.surname === full.given + full.surname)
    return {
      relation: 'equal',
      score: 0.9,
      reason: `'${one.surname}' is '${full.given} ${full.surname}' run together`,
    };
  if (word === 'near')
    return {
      relation: 'near',
      score: 0.4,
      reason: `'${one.surname}' and '${full.surname}' differ by letters`,
    };
  return conflict(`'${one.surname}' and '${full.surname}' differ`);
}

/** The words of the shorter all stand in the longer ("Hamid Arabnejad" in "Hamid Arabnejad Khanooki"), or in another order. */
function compareSets(a: PersonName, b: PersonName): NameComparison | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2 || (short.length === long.length && long.length < 3)) return null;
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => other === word || spellingKey(other) === spellingKey(word));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  const trailing =
    long.filter((w) => w.length > 1).length === short.length + 1 &&
    short[0] === long[0] &&
    left.includes(long.at(-1)!);
  return {
    relation: trailing ? 'trailing' : 'partial',
    score: long.length === short.length ? 0.8 : 0.85,
    reason: `'${short.join(' ')}' within '${long.join(' ')}'`,
  };
}

/** Whether the words one has more are initials or patronymics, and no generation. */
function saysLittle(a: PersonName, b: PersonName): boolean {
  const more = a.middle.length > b.middle.length ? a.middle : b.middle;
  return (
    a.generation === b.generation &&
    more.every((w) => w.length === 1 || /(?:ovich|evich|ovych|evych|ovna|evna|ivna|yich)$/.test(w))
  );
}

/** Initials cannot be misspelt or left out in the middle: "George W." is not "George H. W.". */
function onlyWords(a: PersonName, b: PersonName): boolean {
  return [...a.middle, ...b.middle].every((w) => w.length > 1);
}

/** Misspelt throughout ("Alexandr Lukashnko"), or cut into other words ("Patr ushev"). */
function compareLetters(a: PersonName, b: PersonName): NameComparison | null {
  if (Math.min(a.words.length, b.words.length) < 2 && a.words.length === b.words.length) return null;
  const { overall, worst } = nameSimilarity(a.words, b.words, 'person');
  if (overall < LEAST_OVERALL || worst < LEAST_WORST) return null;
  return {
    relation: 'near',
    score: Math.min(0.7, overall),
    reason: `'${a.words.join(' ')}' and '${b.words.join(' ')}' differ by ${editDistance(a.words.join(' '), b.words.join(' '))} letters`,
  };
}

function compareMiddle(a: readonly string[], b: readonly string[]): 'equal' | 'missing' | 'conflict' {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'equal' : 'missing';
  const agree = (x: string, y: string) => compareWords(x, y) !== 'far';
  if (a.length === b.length) return a.every((x, i) => agree(x, b[i]!)) ? 'equal' : 'conflict';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((x, i) => agree(x, long[i]!)) ? 'missing' : 'conflict';
}

/** Slavic surnames and given names that differ by the feminine ending alone: "Ivanov" and "Ivanova". */
function isGenderPair(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === `${short}a` && short.length >= 4) return true;
  const feminine =
    /^(.{3,})(?:skaya|skaia|ska)$/.exec(long)?.[1] ?? /^(.{3,})(?:skaya|skaia|ska)$/.exec(short)?.[1];
  return (
    feminine !== undefined && [a, b].some((w) => new RegExp(`^${feminine}sk(?:y|i|iy|ii|yy|yi)$`).test(w))
  );
}

function describe(a: PersonName, b: PersonName, given: WordRelation, surname: WordRelation): string {
  return `${say('given name', a.given, b.given, given)}, ${say('surname', a.surname, b.surname, surname)}`;
}

function say(what: string, a: string, b: string, relation: WordRelation): string {
  if (relation === 'same') return `same ${what}`;
  if (relation === 'spelling') return `${what}s '${a}' and '${b}' are spellings of one`;
  if (relation === 'nickname') return `'${a}' and '${b}' are short and long for one ${what}`;
  if (relation === 'initial') return `${what}s '${a}' and '${b}' agree in the initial`;
  const letters = editDistance(a, b);
  return relation === 'near'
    ? `${what}s differ by ${letters} ${letters === 1 ? 'letter' : 'letters'} ('${a}', '${b}')`
    : `${what}s '${a}' and '${b}' differ`;
}

function conflict(reason: string): NameComparison {
  return { relation: 'conflict', score: 0, reason };
}
