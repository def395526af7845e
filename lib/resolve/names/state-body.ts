import { onlyCode, type CountryIndex } from '../countries.ts';
import { parseInstitutionName } from './institution-name.ts';

/** Organs that every state has, under their several phrasings; general knowledge. */
const ORGANS: readonly (readonly [string, RegExp])[] = [
  ['forces', /^(?:armed |military )?(?:forces|military|troops)(?: forces)?$/],
  ['army', /^army$|^(?:ground|land) forces$/],
  ['government', /^(?:federal |central |national )?(?:government|regime|authorities)$|^administration$/],
  ['parliament', /^(?:national )?(?:parliament|legislature)$/],
  ['police', /^(?:national |federal )?police(?: force| service)?$/],
  ['navy', /^(?:navy|naval forces)$/],
  ['air force', /^(?:air force|air forces|aerospace forces)$/],
  ['coast guard', /^coast ?guard$/],
  [
    'foreign ministry',
    /^(?:foreign ministry|foreign office|ministry (?:of|for) foreign affairs|foreign affairs ministry|ministry of external affairs)$/,
  ],
  [
    'interior ministry',
    /^(?:interior ministry|ministry of (?:the )?interior|ministry of internal affairs|internal affairs ministry)$/,
  ],
  [
    'defense ministry',
    /^(?:defense ministry|ministry of (?:national )?defense|department of defense|defense department)$/,
  ],
  ['constitutional court', /^constitutional court$/],
  ['supreme court', /^supreme court$/],
  ['high court', /^high court$/],
  ['central bank', /^central bank$/],
  ['congress', /^congress$/],
  ['senate', /^senate$/],
  ['house of representatives', /^house of representatives$/],
  ['national assembly', /^national assembly$/],
  ['national guard', /^national guard$/],
  ['electoral commission', /^(?:central )?(?:electoral|election|elections) commission$/],
  ['cabinet', /^cabinet$/],
  ['legislative assembly', /^legislative assembly$/],
  ['legislative council', /^legislative council$/],
  ['electoral college', /^electoral college$/],
];
/** "Ministry of Health", "Health Ministry", "Department of Justice". */
const FIELDS =
  'health|justice|state|treasury|finance|education|energy|agriculture|transport|transportation|labor|commerce|economy|culture|environment|' +
  'industry|trade|information|science|technology|homeland security|housing|tourism|sports?|emergency situations|veterans affairs|planning';
const MINISTRY = new RegExp(
  `^(?:(ministry|department) of (?:the |public )?(${FIELDS})|(${FIELDS}) (ministry|department))$`,
);

/**
 * A state's organ under its several phrasings as `code:organ`: "Russian military", "Russian troops" and "Armed Forces of
 * the Russian Federation" are `RU:forces`, "US Defense Department" is `US:defense ministry`; a capital that acts is its
 * government. Null for other names.
 */
export function stateBody(name: string, countries: CountryIndex): { code: string; body: string } | null {
  const words = parseInstitutionName(name).core;
  const seat = onlyCode(countries.capitals, words.join(' '));
  if (seat) return { code: seat, body: 'government' };
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const head = words.slice(0, n).join(' ');
    const code =
      onlyCode(countries.demonyms, head) ??
      onlyCode(countries.names, head) ??
      onlyCode(countries.names, head.replace(/s$/, ''));
    const body = code && bodyOf(words.slice(n).join(' '));
    if (code && body) return { code, body };
  }
  const of = words.lastIndexOf('of');
  for (let at = of; at > 0; at = words.lastIndexOf('of', at - 1)) {
    const state = words
      .slice(at + 1)
      .filter((w, i) => !(i === 0 && w === 'the'))
      .join(' ');
    const code = onlyCode(countries.names, state);
    const body = code && bodyOf(words.slice(0, at).join(' '));
    if (code && body) return { code, body };
  }
  return null;
}

/** The organ a name tells without its state: "Congress", "Foreign Ministry". Null for other names. */
export function bareBody(name: string): string | null {
  return bodyOf(parseInstitutionName(name).core.join(' '));
}

function bodyOf(rest: string): string | null {
  const organ = ORGANS.find(([, pattern]) => pattern.test(rest));
  if (organ) return organ[0];
  const ministry = MINISTRY.exec(rest);
  return ministry ? `${ministry[2] ?? ministry[3]} ${ministry[1] ?? ministry[4]}` : null;
}
