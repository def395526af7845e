import { nameWords, normaliseName } from '../../text/normalise.ts';
import { remember } from '../../text/remember.ts';
import { editDistance } from '../../text/similarity.ts';

/** Legal forms at either end of a company's name, in normal form; they do not tell companies apart unless they differ. */
const LEGAL_FORMS: readonly (readonly [string, string])[] = (
  'inc inc,incorporated inc,corp corp,corporation corp,co co,company co,ltd ltd,limited ltd,llc llc,llp llp,plc plc,gmbh gmbh,ag ag,' +
  'aktiengesellschaft ag,sa sa,nv nv,bv bv,oy oy,oyj oy,ab ab,asa asa,spa spa,kg kg,kk kk,pty pty,bhd bhd,jsc jsc,ojsc ojsc,oao ojsc,pjsc pjsc,' +
  'pao pjsc,cjsc cjsc,zao cjsc,ooo llc,sarl sarl,srl srl,se se,holdings holding,holding holding,group group'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);
const FORM: ReadonlyMap<string, string> = new Map(LEGAL_FORMS);
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:open joint stock company|public joint stock company)\b/g, 'ojsc'],
  [/\bclosed joint stock company\b/g, 'cjsc'],
  [/\b(?:joint stock company?)\b/g, 'jsc'],
  [/\bsocietatea cu raspundere limitata\b/g, 'srl'],
  [/\blimited liability company\b/g, 'llc'],
  [/\bpublic limited company\b/g, 'plc'],
  [/\bsp z o o\b/g, 'ltd'],
  [/\bu s (?:a )?(?=\w)|\bunited states(?: of america)?\b/g, 'us'],
  [/\bunited kingdom\b|\bu k\b/g, 'uk'],
];

export interface InstitutionName {
  /** Words of the normal form without legal form and leading "the". */
  readonly core: readonly string[];
  /** `inc`, `ltd` …, or ''. */
  readonly form: string;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  centre: 'center',
  defence: 'defense',
  organisation: 'organization',
  labour: 'labor',
  programme: 'program',
  theatre: 'theater',
  dept: 'department',
  natl: 'national',
  intl: 'international',
  assn: 'association',
  univ: 'university',
  '&': 'and',
  st: 'saint',
  first: '1st',
  second: '2nd',
  third: '3rd',
};

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TENS =
  /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)(?: (one|two|three|four|five|six|seven|eight|nine))?\b/g;

/** Numbers that tell bodies of one name apart, Roman ones as Arabic: "Trust II" is "Trust 2" and no "Trust". */
export function numbersIn(words: readonly string[]): string {
  return words.flatMap((w, i) => (/\d/.test(w) ? [w] : i > 0 && ROMAN[w] ? [ROMAN[w]] : [])).join(' ');
}

const ROMAN: Readonly<Record<string, string>> = {
  ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8', ix: '9', xi: '11', xii: '12', xiv: '14', xv: '15', xx: '20',
};

export const parseInstitutionName = remember(splitInstitutionName);

/** The legal form a name ends in; the long ones also misspelt by a letter. */
function formOf(words: readonly string[]): string | null {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return null;
  const known = FORM.get(last);
  if (known !== undefined) return known;
  if (last.length < LEAST_MISSPELT) return null;
  const near = LONG_WORDS.find((word) => word[0] === last[0] && editDistance(word, last, 1) === 1);
  return near === undefined ? null : FORM.get(near)!;
}

const LEAST_MISSPELT = 9;
const LONG_WORDS: readonly string[] = [...FORM.keys()].filter((word) => word.length >= LEAST_MISSPELT);

function splitInstitutionName(name: string): InstitutionName {
  let text = normaliseName(name.replace(/&/g, ' and ').replace(/\([^)]*\)$/, '')) || normaliseName(name);
  for (const [pattern, form] of LONG_FORMS) text = text.replace(pattern, ` ${form} `);
  const words = nameWords(
    text
      .trim()
      .replace(/ +/g, ' ')
      .replace(TENS, (_, tens: string, units?: string) =>
        String(NUMBERS[tens]! + (units ? NUMBERS[units]! : 0)),
      ),
  ).map((w) => SPELLINGS[w] ?? w);
  let form = '';
  let core = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  for (let found = formOf(core); found !== null; found = formOf(core)) {
    form = found;
    core = core.slice(0, -1);
  }
  if (core.length > 1 && /^(?:o|p|c)?jsc$|^oao$|^ooo$|^zao$|^pao$/.test(core[0]!)) {
    form = FORM.get(core[0]!)!;
    core = core.slice(1);
  }
  return { core, form };
}
