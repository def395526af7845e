import { nameWords, normaliseName } from '../../text/normalise.ts';
import { remember } from '../../text/remember.ts';
import { inLatin } from './cyrillic.ts';

/** A person's name as a lattice of parts; words are in normal form. */
export interface PersonName {
  /** First word, '' where only a surname is known. */
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `sr`, `ii` …, or ''. */
  readonly generation: string;
  /** All words but titles, particles and generation. */
  readonly words: readonly string[];
}

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
  v: 'v',
  vi: 'vi',
  vii: 'vii',
  viii: 'viii',
  ix: 'ix',
  x: 'x',
  xi: 'xi',
  xii: 'xii',
  xiii: 'xiii',
  xiv: 'xiv',
  xv: 'xv',
  xvi: 'xvi',
};
const PARTICLES: ReadonlySet<string> = new Set(
  'al el de da di do dos das del della der den van von und y e la le bin ben ibn bint abu ould ter ten zu ul ur e'.split(
    ' ',
  ),
);
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir dame lord lady sheikh sheik shaikh haji president pope king queen prince princess'.split(
    ' ',
  ),
);

/** Degrees and honours behind a name: "Regina Benjamin, M.D.". */
const AFTER_NAME = /(?:,? +(?:M\.?D|Ph\.?D|M\.?B\.?A|J\.?D|Esq|[KO]?BE|[CM]BE|Q\.?C|K\.?C|M\.?P|MEP|R\.?N)\.?)+$/;

export const parsePersonName = remember(splitPersonName);

function splitPersonName(name: string): PersonName {
  const bare = inLatin(name).replace(AFTER_NAME, '');
  const comma = /^([^,]+), *([^,]+)$/.exec(bare);
  const suffix = comma ? GENERATIONS[normaliseName(comma[2]!)] : undefined;
  const ordered = comma && !suffix ? `${comma[2]} ${comma[1]}` : bare;
  let words = nameWords(normaliseName(splitJoined(ordered).replace(/(?<=\p{Lu})\.-?(?=\p{Lu})/gu, '. ')));
  while (words.length > 1 && TITLES.has(words[0]!)) words = words.slice(1);
  let generation = '';
  const last = words.at(-1);
  if (
    words.length > 1 &&
    last !== undefined &&
    GENERATIONS[last] !== undefined &&
    !(last.length === 1 || (last === 'xi' && words.length === 2))
  ) {
    generation = GENERATIONS[last]!;
    words = words.slice(0, -1);
  }
  const plain = words.filter((w) => !PARTICLES.has(w));
  if (plain.length === 0) return { given: '', middle: [], surname: words.join(' '), generation, words };
  return {
    given: plain.length > 1 ? plain[0]! : '',
    middle: plain.slice(1, -1),
    surname: plain.at(-1)!,
    generation,
    words: plain,
  };
}

/** "SergeiLavrov" is two words; "McCain" and "DeVito" are one. */
function splitJoined(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u, '$1 $2');
}
