import type { Span } from '../model/span.ts';

/** Letters that no Unicode decomposition turns into Latin ones: special Latin, Cyrillic (after BGN/PCGN 1947), Greek. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'ß ss,æ ae,œ oe,ø o,ł l,đ d,ð d,þ th,ı i,ħ h,ŋ n,ə a,' +
    'а a,б b,в v,г g,ґ g,д d,е e,є ye,ж zh,з z,и i,і i,ј j,к k,л l,љ lj,м m,н n,њ nj,о o,п p,р r,с s,т t,ћ c,ђ dj,у u,' +
    'ф f,х kh,ц ts,ч ch,џ dz,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya,' +
    'α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const PLAIN = /^[a-z0-9]+$/;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const MARKS = /[\p{M}'’ʼ]/gu;

export interface Word extends Span {
  /** Folded: lower case, no accents, in Latin letters where the script allows. */
  readonly fold: string;
}

/** "Łódź" -> "lodz", "Волчанск" -> "volchansk", "O’Neill" -> "oneill". */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const composed = lower.normalize('NFKC');
  let out = '';
  for (const letter of composed) out += LETTERS.get(letter) ?? LETTERS.get(base(letter)) ?? base(letter);
  return out.toLowerCase().replace(MARKS, '');
}

/** й and ё are letters of their own to Unicode's decomposition too: и and е with a mark. */
function base(letter: string): string {
  return letter.normalize('NFKD').replace(MARKS, '');
}

/** Words of `text` in order; offsets count UTF-16 units. A possessive "'s" is left off the word. */
export function wordsOf(text: string): Word[] {
  return plainWordsOf(text) ?? anyWordsOf(text);
}

function anyWordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0].replace(/['’ʼ][sS]$/u, '');
    const fold = foldWord(surface);
    if (fold !== '') out.push({ fold, start: match.index, end: match.index + surface.length });
  }
  return out;
}

/** The same for ASCII without apostrophes, which most names are, by a walk over the letters; null for other texts. */
function plainWordsOf(text: string): Word[] | null {
  const out: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (unit >= 0x80 || unit === 0x27) return null;
    if (isPlain(unit)) start = start < 0 ? at : start;
    else if (start >= 0) {
      out.push({ fold: text.slice(start, at).toLowerCase(), start, end: at });
      start = -1;
    }
  }
  return out;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
