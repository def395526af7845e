import type { Sentence, Token } from './document.ts';

type Loose = Omit<Token, 'sentence'>;

/** Abbreviations that a name or number follows: never the end of a sentence. */
const LEADING = new Set(
  ('mr. mrs. ms. dr. prof. gen. col. lt. maj. capt. cpl. sgt. adm. cmdr. gov. sen. rep. pres. rev. hon. st. ft. mt. ' +
    'jr. sr. vs. v. no. nos. art. fig. vol. pp. op. cf. e.g. i.e. approx. dept. est. supt. insp. brig. messrs. ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.').split(' '),
);
/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  ('the a an this that these those it its he she they his her their we our i you in on at after before when while as ' +
    'but and however meanwhile according there if for since although also then earlier later both some many most').split(' '),
);
/** More closing marks than this after a full stop are no punctuation. */
const MOST_CLOSING = 4;
const CLOSING = /^["'”’»)\]]+$/;
const OPENING = /^["'“‘«([]+$/;
const END = /^(?:[.!?]+|…|\.\.\.)["'”’»)\]]*$/;

/**
 * Splits at terminal punctuation and between paragraphs. A quotation mark after the full stop belongs to the
 * sentence it closes; "U.S.", "Gen." and initials do not end one unless an opener follows.
 */
export function splitSentences(text: string, tokens: readonly Loose[]): Sentence[] {
  const wrapped = isHardWrapped(text);
  const out: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number) => {
    if (last > first)
      out.push({ index: out.length, first, last, paragraph, start: tokens[first]!.start, end: tokens[last - 1]!.end });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (!next) break;
    const gap = text.slice(tokens[i]!.end, next.start);
    if (isParagraphBreak(gap, wrapped)) {
      close(i + 1);
      paragraph++;
    } else if (endsSentence(tokens, i, first)) close(i + 1);
  }
  close(tokens.length);
  return out;
}

function isParagraphBreak(gap: string, wrapped: boolean): boolean {
  if (!gap.includes('\n')) return false;
  return !wrapped || /\n[ \t\r]*\n/.test(gap);
}

/** True for text whose lines were broken at a fixed width, where a single line feed means nothing. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4) return false;
  const broken = lines.filter((line) => line.length >= 50 && line.length <= 100 && !/[.!?:"'”’]\s*$/.test(line));
  return broken.length > lines.length * 0.5;
}

function endsSentence(tokens: readonly Loose[], at: number, first: number): boolean {
  let i = at;
  const reach = Math.max(first, at - MOST_CLOSING);
  while (i > reach && CLOSING.test(tokens[i]!.text) && !END.test(tokens[i]!.text) && touches(tokens, i)) i--;
  const stop = tokens[i]!;
  if (tokens[i - 1]?.text === '[' && /^(?:\.{2,}|…)$/.test(stop.text)) return false;
  const next = tokens[at + 1]!;
  if (CLOSING.test(next.text) && next.start === tokens[at]!.end) return false;
  if (END.test(stop.text)) return opensSentence(tokens, at + 1, stop.text);
  if (stop.text.length > 1 && stop.text.endsWith('.') && !LEADING.has(stop.lower) && !/^\p{Lu}\.$/u.test(stop.text))
    return OPENERS.has(next.lower) && /^\p{Lu}/u.test(next.text);
  return false;
}

function touches(tokens: readonly Loose[], i: number): boolean {
  return tokens[i]!.start === tokens[i - 1]!.end;
}

/** A full stop is no end before a lower-case word ("yahoo! reported"); a lone "!" in a quotation neither. */
function opensSentence(tokens: readonly Loose[], at: number, stop: string): boolean {
  const next = tokens[at]!;
  if (OPENING.test(next.text)) return true;
  if (/^(?:\p{Ll}|[,;:)\]])/u.test(next.text)) return false;
  const before = tokens[at - 2];
  if (stop === '.' && next.start === tokens[at - 1]!.end && before && /^\p{Lu}$/u.test(before.text)) return false;
  if (stop === '.' && tokens[at - 1]!.text === '.' && before && LEADING.has(`${before.lower}.`)) return false;
  return true;
}
