import { remember } from '../../text/remember.ts';

/**
 * Folds what transliterations of one name into English spell differently: "Sergei", "Sergey" and "Sergej" give
 * `sirgi`, "Zelensky" and "Zelenskyy" give `zilinski`. Input is one word in normal form.
 */
export const spellingKey = remember(foldSpelling);

function foldSpelling(word: string): string {
  return word
    .replace(/(?:iy|ij|yi|yy|ii|yj|jj|ei|ey|ej|ie|y|j)$/, 'i')
    .replace(/shch|tsch|tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/dj|dzh/g, 'j')
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/w/g, 'v')
    .replace(/tz|ts/g, 'z')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/[jy](?=[aeiou])/g, 'i')
    .replace(/[ey]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/i(?=[au])/g, '');
}

/** The consonants of a spelling key: "kharkov" and "kharkiv" both give `hrkv`. For finding pairs, never for judging them. */
export function consonants(word: string): string {
  const key = spellingKey(word);
  return key.slice(0, 1) + key.slice(1).replace(/[aiu]/g, '');
}
