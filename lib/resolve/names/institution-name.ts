import { nameWords, normaliseName } from '../../text/normalise.ts';
import { remember } from '../../text/remember.ts';

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
  [/\b(?:joint stock company)\b/g, 'jsc'],
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

export const parseInstitutionName = remember(splitInstitutionName);

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
  while (core.length > 1 && FORM.has(core.at(-1)!)) {
    form = FORM.get(core.at(-1)!)!;
    core = core.slice(0, -1);
  }
  if (core.length > 1 && /^(?:o|p|c)?jsc$|^oao$|^ooo$|^zao$|^pao$/.test(core[0]!)) {
    form = FORM.get(core[0]!)!;
    core = core.slice(1);
  }
  return { core, form };
}
