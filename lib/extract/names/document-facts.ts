import { join } from './hash.ts';
import { classBit } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { SETTING } from './passage.ts';
import type { WordType } from './word-type.ts';
import { CAPITALS, EDGE } from './word-type.ts';

const GIVEN = classBit('given-name');
const TITLE = classBit('title') | classBit('role');
const HEAD = classBit('body-head') | classBit('state-body') | classBit('company-suffix');
const LOCATIVE = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside']);
/** Words that an acronym may pass over. */
const SMALL = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'de', 'du']);
/** Neighbours remembered of each word: enough to tell the usual ones. */
const REMEMBERED = 12;

/** How a capitalised word is used throughout the article. */
class WordFacts {
  count = 0;
  inside = 0;
  capitalBefore = 0;
  capitalAfter = 0;
  givenBefore = 0;
  headAfter = 0;
  titleBefore = 0;
  locativeBefore = 0;
  readonly before: number[] = [];
  readonly after: number[] = [];
  features: readonly number[] | null = null;
}

/** What the whole article tells of a word that one sentence does not (Chieu and Ng 2003). */
export class DocumentFacts {
  readonly #facts = new Map<number, WordFacts>();
  readonly #lower = new Set<number>();
  readonly #acronyms = new Set<string>();

  constructor(passages: readonly Passage[]) {
    for (const { words, setting } of passages) if (setting === SETTING.text) this.#read(words);
  }

  #read(words: readonly WordType[]): void {
    let initials = '';
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.hasCapital) initials += word.text[0]!;
      else if (!SMALL.has(word.lower)) {
        if (initials.length > 1) this.#acronyms.add(initials);
        initials = '';
      }
      if (word.capitals === CAPITALS.none) this.#lower.add(word.norm);
      if (!word.hasCapital) continue;
      let facts = this.#facts.get(word.norm);
      if (!facts) this.#facts.set(word.norm, (facts = new WordFacts()));
      this.#note(facts, words, i);
    }
    if (initials.length > 1) this.#acronyms.add(initials);
  }

  #note(facts: WordFacts, words: readonly WordType[], i: number): void {
    const before = words[i - 1];
    const after = words[i + 1];
    facts.count++;
    if (before && before.capitals !== CAPITALS.mark) facts.inside++;
    if (before?.hasCapital) facts.capitalBefore++;
    if (after?.hasCapital) facts.capitalAfter++;
    if (before?.hasCapital && before.classes & GIVEN) facts.givenBefore++;
    if (after && after.classes & HEAD) facts.headAfter++;
    if (before && before.classes & TITLE) facts.titleBefore++;
    if (before && LOCATIVE.has(before.lower)) facts.locativeBefore++;
    if (facts.before.length < REMEMBERED) {
      facts.before.push(before?.norm ?? EDGE.charCodeAt(0));
      facts.after.push(after?.norm ?? EDGE.charCodeAt(0));
    }
  }

  /** Feature hashes of the word's use, the same at each of its places. */
  features(word: WordType): readonly number[] {
    const facts = this.#facts.get(word.norm);
    if (!facts) return NONE;
    return (facts.features ??= this.#list(word, facts));
  }

  isAcronym(word: WordType): boolean {
    return word.capitals === CAPITALS.all && word.text.length <= 7 && this.#acronyms.has(word.text);
  }

  #list(word: WordType, facts: WordFacts): number[] {
    const out: number[] = [];
    const { count } = facts;
    if (this.#lower.has(word.norm)) out.push(join(901, 0));
    out.push(join(902, facts.inside > 0 ? 1 : 0));
    if (count > 1) {
      out.push(join(903, Math.min(count, 4)));
      for (const hash of usual(facts.before)) out.push(join(904, hash));
      for (const hash of usual(facts.after)) out.push(join(905, hash));
    }
    out.push(
      join(906, facts.capitalBefore * 2 > count ? 1 : 0),
      join(907, facts.capitalAfter * 2 > count ? 1 : 0),
    );
    if (facts.givenBefore > 0) out.push(join(908, 0));
    if (facts.headAfter > 0) out.push(join(909, 0));
    if (facts.titleBefore > 0) out.push(join(910, 0));
    if (facts.locativeBefore > 0) out.push(join(911, facts.locativeBefore * 2 > count ? 1 : 0));
    return out;
  }
}

const NONE: readonly number[] = [];

/** The two most frequent values, the earlier first where equal. */
function usual(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([value]) => value);
}
