import { readFont } from '../../_server/font-files.ts';
import { codePoints } from './coverage.ts';
import { unpackWoff2 } from './woff2.ts';

/** Newsreader and Inter (OFL) by script; every one is also the fallback of the others. */
const FILES = [
  ['Newsreader', 'newsreader/files/newsreader-latin-wght-normal.woff2'],
  ['Newsreader Extended', 'newsreader/files/newsreader-latin-ext-wght-normal.woff2'],
  ['Inter', 'inter/files/inter-latin-wght-normal.woff2'],
  ['Inter Extended', 'inter/files/inter-latin-ext-wght-normal.woff2'],
  ['Inter Cyrillic', 'inter/files/inter-cyrillic-wght-normal.woff2'],
  ['Inter Greek', 'inter/files/inter-greek-wght-normal.woff2'],
] as const;

export interface Fonts {
  readonly faces: { name: string; data: ArrayBuffer; weight: 400; style: 'normal' }[];
  /** Text on one line, its letters limited to those that a face has. */
  setable(text: string, longest: number): string;
}

let made: Fonts | undefined;

/** Read and unpacked when first asked for. */
export function fonts(): Fonts {
  return (made ??= load());
}

function load(): Fonts {
  const faces = FILES.map(([name, file]) => ({
    name,
    data: unpackWoff2(readFont(file)).buffer,
    weight: 400 as const,
    style: 'normal' as const,
  }));
  const known = new Set(faces.flatMap((face) => [...codePoints(new Uint8Array(face.data))]));
  return { faces, setable: (text, longest) => setable(text, longest, known) };
}

/**
 * The card painter would ask servers in the network for letters and emoji that no face has; so they are taken out
 * before it sees them, a run of them leaving "…".
 */
export function setable(text: string, longest: number, known: ReadonlySet<number>): string {
  const out: string[] = [];
  for (const letter of text
    .slice(0, longest * 8)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()) {
    if (out.length >= longest && letter !== '…') {
      while (out.at(-1) === ' ') out.pop();
      out.push('…');
      break;
    }
    if (/\p{Cf}|\p{M}/u.test(letter)) continue;
    const drawn = known.has(letter.codePointAt(0)!) && !/\p{Extended_Pictographic}/u.test(letter);
    if (drawn) out.push(letter);
    else if (out.at(-1) !== '…') out.push('…');
  }
  return out.join('').trim();
}
