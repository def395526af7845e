import { remember } from '../../text/remember.ts';

const SMALL = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'de',
  'la',
  'del',
  'da',
  'do',
  'e',
  'y',
  'et',
  'du',
  'des',
]);
const SUFFIXES = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'qc',
  'kc',
  'mp',
  'mep',
  'phd',
  'md',
  'obe',
  'mbe',
  'cbe',
  'esq',
]);

/** A name made comparable: lower case, no accents, dots, leading article or possessive; hyphens as spaces. */
export const normaliseName = remember((surface) =>
  surface
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`‘]/g, "'")
    .replace(/'s$|'$/, '')
    .replace(/\./g, '')
    .replace(/[-–—/]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/\s+/g, ' '),
);

/** Words of a normalised personal name, without "Jr.", "QC" and the like. */
export function personTokens(norm: string): string[] {
  const tokens = norm.split(' ');
  const kept = tokens.filter((t) => !SUFFIXES.has(t));
  return kept.length ? kept : tokens;
}

const STORM =
  /^(?:(?:super|tropical|subtropical|extratropical|post tropical|severe|cyclonic|category \d) )*(?:hurricane|typhoon|cyclone|storm|depression) (\p{L}+)$/u;

/** The name a storm was given ("dorian" of "tropical storm dorian"), whatever it grew to; null for other names. */
export function stormName(norm: string): string | null {
  return STORM.exec(norm)?.[1] ?? null;
}

/** True for "NATO", "U.S.", "RANEPA", "DoD", "NDRRMC": mostly capitals, one word. */
export const looksLikeAcronym = remember((surface) => {
  const letters = surface.replace(/[.\s]/g, '');
  if (/\s/.test(surface.trim()) || letters.length < 2 || letters.length > 10) return false;
  return (
    /^\p{Lu}[\p{Lu}\p{Ll}&-]*$/u.test(letters) &&
    (letters.match(/\p{Lu}/gu)?.length ?? 0) * 2 > letters.length
  );
});

/** Initials of a name with and without its small words: "National Oceanic and …" gives noaa and noaaa variants. */
export const initials = remember((norm): readonly string[] => {
  const tokens = norm.split(' ').filter(Boolean);
  if (tokens.length < 2) return [];
  const all = tokens.map((t) => t[0]!).join('');
  const main = tokens
    .filter((t) => !SMALL.has(t))
    .map((t) => t[0]!)
    .join('');
  const some = tokens
    .filter((t) => t === 'of' || !SMALL.has(t))
    .map((t) => t[0]!)
    .join('');
  return [...new Set([main, some, all])];
});

/** In-order letter match of an acronym to its long form, the first letters equal (Schwartz & Hearst 2003). */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = long.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (!letters || letters.length >= words.length) return false;
  let at = words.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do at = words.lastIndexOf(letters[i]!, at - 1);
    while (i === 0 && at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1]!));
    if (at < 0 || (at === 0 && i > 0)) return false;
  }
  return true;
}

/** True when at most one letter was added, dropped, changed or swapped (Damerau 1964). */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return (
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  );
}
