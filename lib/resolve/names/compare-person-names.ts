import { editDistance } from '../../text/similarity.ts';
import { areNicknames } from './nicknames.ts';
import type { PersonName } from './person-name.ts';
import { spellingKey } from './spelling-key.ts';

/**
 * How two persons' names relate: `equal` but for spelling; `compatible` where one says less ("G. Bush"); `near` where a
 * word differs by letters; `conflict` where they cannot name one person.
 */
export type NameRelation = 'equal' | 'compatible' | 'near' | 'conflict';

export interface NameComparison {
  readonly relation: NameRelation;
  /** 0 to 1. */
  readonly score: number;
  /** What agrees and what differs, in words. */
  readonly reason: string;
}

type WordRelation = 'same' | 'spelling' | 'nickname' | 'initial' | 'near' | 'far';
const WORD_SCORE: Readonly<Record<WordRelation, number>> = { same: 1, spelling: 0.97, nickname: 0.9, initial: 0.8, near: 0.7, far: 0 };

export function comparePersonNames(a: PersonName, b: PersonName): NameComparison {
  if (a.generation !== b.generation && a.generation !== '' && b.generation !== '')
    return conflict(`'${a.generation}' against '${b.generation}'`);
  if (a.given === '' || b.given === '') return compareBare(a, b);
  const surname = compareWords(a.surname, b.surname);
  const given = compareWords(a.given, b.given);
  if (isGenderPair(a.surname, b.surname) || isGenderPair(a.given, b.given)) return conflict('masculine against feminine form');
  const said = describe(a, b, given, surname);
  if (surname === 'far' || given === 'far') return compareSets(a, b) ?? conflict(said);
  const middle = compareMiddle(a.middle, b.middle);
  if (middle === 'conflict') return conflict(`middle names '${a.middle.join(' ')}' and '${b.middle.join(' ')}' differ`);
  const score = (WORD_SCORE[given] + WORD_SCORE[surname]) / 2;
  if (surname === 'near' || given === 'near') return given === 'initial' || surname === given ? conflict(said) : { relation: 'near', score, reason: said };
  if (given === 'initial' || given === 'nickname' || surname === 'initial') return { relation: 'compatible', score, reason: said };
  if (middle === 'missing' || a.generation !== b.generation) return { relation: 'compatible', score: 0.92, reason: said };
  return { relation: 'equal', score, reason: said };
}

/** One of the two is a single word. */
function compareBare(a: PersonName, b: PersonName): NameComparison {
  const [one, full] = a.given === '' ? [a, b] : [b, a];
  const word = compareWords(one.surname, full.surname);
  if (full.given === '' && (word === 'same' || word === 'spelling')) return { relation: 'equal', score: WORD_SCORE[word], reason: `both '${one.surname}'` };
  if (word === 'same' || word === 'spelling') return { relation: 'compatible', score: 0.6, reason: `surname '${one.surname}' alone` };
  if (word === 'near') return { relation: 'near', score: 0.4, reason: `'${one.surname}' and '${full.surname}' differ by letters` };
  return conflict(`'${one.surname}' and '${full.surname}' differ`);
}

/** The words of the shorter all stand in the longer ("Hamid Arabnejad" in "Hamid Arabnejad Khanooki"), or in another order. */
function compareSets(a: PersonName, b: PersonName): NameComparison | null {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < 2) return null;
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => other === word || spellingKey(other) === spellingKey(word));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return { relation: 'compatible', score: long.length === short.length ? 0.8 : 0.85, reason: `'${short.join(' ')}' within '${long.join(' ')}'` };
}

export function compareWords(a: string, b: string): WordRelation {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'far';
  if (spellingKey(a) === spellingKey(b)) return 'spelling';
  if (areNicknames(a, b)) return 'nickname';
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 3 : shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0;
  return limit > 0 && a[0] === b[0] && editDistance(a, b, limit) <= limit ? 'near' : 'far';
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
  const feminine = /^(.{3,})(?:skaya|skaia|ska)$/.exec(long)?.[1] ?? /^(.{3,})(?:skaya|skaia|ska)$/.exec(short)?.[1];
  return feminine !== undefined && [a, b].some((w) => new RegExp(`^${feminine}sk(?:y|i|iy|ii|yy|yi)$`).test(w));
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
  return relation === 'near' ? `${what}s differ by ${letters} ${letters === 1 ? 'letter' : 'letters'} ('${a}', '${b}')` : `${what}s '${a}' and '${b}' differ`;
}

function conflict(reason: string): NameComparison {
  return { relation: 'conflict', score: 0, reason };
}
