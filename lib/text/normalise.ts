import { remember } from './remember.ts';

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'ng',
  ŧ: 't',
  ə: 'e',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * One spelling for all that differ in case, accents, apostrophes, hyphens or spacing: lower-case words of letters and
 * digits between single spaces. "Hakkâri" -> "hakkari", "Khar'kov" -> "kharkov", "U.S." -> "us", "Al-Fashir" -> "al fashir".
 */
export const normaliseName = remember(normalise, 50_000);

function normalise(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .replace(/['‘’ʻʼʹ`´ʿʾ]+/gu, '')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:$|[^\p{L}\p{N}]))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a normalised name. */
export function nameWords(normalised: string): string[] {
  return normalised === '' ? [] : normalised.split(' ');
}

/** A slug of lower-case words and hyphens; `fallback` where no letter or digit is left. */
export function slugify(text: string, fallback: string): string {
  const slug = normaliseName(text).replace(/ /g, '-').slice(0, 80).replace(/-+$/, '');
  return slug === '' ? fallback : slug;
}
