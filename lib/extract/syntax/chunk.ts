import type { TextDocument, Token } from '../../text/document.ts';

export type ChunkKind = 'noun' | 'verb';

/** A noun phrase without its complements, or a verb group; tokens [first, last). */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  /** The last noun, or the main verb. */
  readonly head: number;
}

const POSSESSIVE_MARKS = new Set(["'", '’', "'s", '’s']);
const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
/** Participles that the tagger takes for nouns or adjectives after an auxiliary. */
const PARTICIPLES = new Set(
  'shot hit set cut put shut struck hurt beat wounded injured arrested burnt lost held left born'.split(' '),
);
const BE = new Set(['be', 'get']);

export function isPossessiveMark(token: Token): boolean {
  return token.pos === 'PART' && POSSESSIVE_MARKS.has(token.lower);
}

export function isPossessivePronoun(token: Token): boolean {
  return POSSESSIVES.has(token.lower);
}

/** True for verbs, and for words mistagged after an auxiliary or before an object. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.pos === 'VERB') return !isNominal(tokens, at);
  return PARTICIPLES.has(token.lower) && tokens[at - 1]?.pos === 'AUX' && BE.has(tokens[at - 1]!.lemma);
}

/** A noun such as "reports" in "listened to reports on", or a participle before its noun ("the killed man"). */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before) return false;
  const attributive =
    before.pos === 'DET' ||
    isPossessiveMark(before) ||
    isPossessivePronoun(before) ||
    (before.pos === 'ADJ' && tokens[at - 2]?.pos === 'DET');
  if (attributive) return true;
  return (
    before.pos === 'PART' &&
    before.lower === 'to' &&
    tokens[at]!.lower.endsWith('s') &&
    tokens[at]!.lemma !== tokens[at]!.lower &&
    after?.pos === 'ADP'
  );
}

/**
 * Noun and verb chunks (Abney 1991), in order, without overlaps. `name[i]` marks tokens that belong to a name,
 * whatever their part of speech.
 */
export function chunk({ tokens, sentences }: TextDocument, name: Uint8Array): Chunk[] {
  const out: Chunk[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last;) {
      const verb = name[i] ? null : verbGroup(tokens, i, sentence.last, name);
      const found = verb ?? nounPhrase(tokens, i, sentence.last, name);
      if (found) out.push(found);
      i = found ? found.last : i + 1;
    }
  return out;
}

function verbGroup(tokens: readonly Token[], first: number, end: number, name: Uint8Array): Chunk | null {
  let head = -1;
  let i = first;
  for (; i < end && !name[i]; i++) {
    const token = tokens[i]!;
    if (token.pos === 'AUX' || isVerb(tokens, i)) {
      if (head >= 0 && tokens[head]!.pos === 'VERB' && token.pos === 'AUX') break;
      if (
        head >= 0 &&
        tokens[head]!.pos === 'VERB' &&
        token.lower.endsWith('ing') &&
        !tokens[head]!.lower.endsWith('ing')
      )
        break;
      head = i;
    } else if (token.pos === 'PART' && !isPossessiveMark(token)) {
      if (token.lower === 'to' && head >= 0 && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'AUX')
        break;
      if (token.lower === 'to' && head >= 0 && tokens[head]!.pos === 'VERB') break;
      if (head < 0 && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'AUX') break;
    } else if (!(token.pos === 'ADV' && head >= 0 && i + 1 < end && isVerbLike(tokens, i + 1))) break;
  }
  return head < 0 ? null : { kind: 'verb', first, last: head + 1, head };
}

function isVerbLike(tokens: readonly Token[], at: number): boolean {
  return isVerb(tokens, at) || tokens[at]!.pos === 'AUX' || tokens[at]!.pos === 'ADV';
}

function nounPhrase(tokens: readonly Token[], first: number, end: number, name: Uint8Array): Chunk | null {
  let head = -1;
  let i = first;
  for (; i < end; i++) {
    const token = tokens[i]!;
    if (name[i]) {
      head = i;
      continue;
    }
    if (token.pos === 'PRON') {
      if (i > first || isClauseWord(token)) break;
      if (isPossessivePronoun(token)) return { kind: 'noun', first, last: i + 1, head: i };
      return { kind: 'noun', first, last: i + 1, head: i };
    }
    if (token.pos === 'DET') {
      if (head >= 0) break;
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'X') head = i;
    else if (token.pos === 'NUM') head = head >= 0 ? head : i;
    else if (token.pos === 'VERB' && isNominal(tokens, i)) {
      if (!isNounish(tokens[i + 1])) head = i;
    } else if (token.pos === 'ADJ' || token.pos === 'SYM') {
      if (head >= 0 && tokens[head]!.pos !== 'NUM' && !isNounish(tokens[i + 1])) break;
    } else if (
      token.pos === 'PUNCT' &&
      /^[-–]$/.test(token.text) &&
      i > first &&
      token.start === tokens[i - 1]!.end &&
      tokens[i + 1]?.start === token.end
    ) {
      continue;
    } else if (!(token.pos === 'ADV' && i + 1 < end && tokens[i + 1]!.pos === 'ADJ' && head < 0)) break;
  }
  return head < 0 ? null : { kind: 'noun', first, last: head + 1, head };
}

function isNounish(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'ADJ';
}

const CLAUSE_WORDS = new Set(
  'who whom which that what when where while because although though if whether after before since as until whereas how why'.split(' '),
);

/** Words that open a clause rather than stand for a thing. */
export function isClauseWord(token: Token): boolean {
  return CLAUSE_WORDS.has(token.lower);
}
