import { looksLikeOutlet } from '../outlets.ts';
import { matchDateline } from './dateline.ts';

const LONGEST = 200;

/** The headline that begins at a line, with the number of lines it takes; null where the line belongs to the body. */
export function isHeadline(lines: readonly string[], at: number): { text: string; lines: number } | null {
  const block = blockFrom(lines, at);
  const rest = lines.slice(at + block.length).some((l) => l.trim() !== '');
  const text = clean(block[0]!);
  if (text.length > LONGEST || (!rest && block.length === 1)) return null;
  if (
    endsLikeSentence(text) ||
    matchDateline(text) !== null ||
    !/[\p{L}\d]/u.test(text) ||
    /^\p{Ll}/u.test(text)
  )
    return null;
  if (block.length > 1 && continues(block)) {
    const whole = clean(block.join(' '));
    return rest && block.length <= 3 && whole.length <= LONGEST && !endsLikeSentence(whole)
      ? { text: whole, lines: block.length }
      : null;
  }
  return { text, lines: 1 };
}

/** True when two lines say the same headline, whatever their case, quotation marks and outlet suffix. */
export function sameHeadline(a: string, b: string): boolean {
  const fold = (s: string) =>
    withoutOutlet(clean(s))
      .title.toLowerCase()
      .normalize('NFKD')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return fold(a) === fold(b);
}

/** Splits "Headline - Springfield Gazette" and "Headline | BBC News". */
export function withoutOutlet(text: string): { title: string; outlet: string | null } {
  const match = /^(?<title>.{15,}?)\s+(?:[|–—]|-{1,2})\s+(?<outlet>[^|–—]{2,40})$/u.exec(text);
  if (match && looksLikeOutlet(match.groups!.outlet!.trim()))
    return { title: match.groups!.title!, outlet: match.groups!.outlet!.trim() };
  return { title: text, outlet: null };
}

function blockFrom(lines: readonly string[], at: number): string[] {
  let end = at;
  while (end < lines.length && lines[end]!.trim() !== '') end++;
  return lines.slice(at, end).map((l) => l.trim());
}

/** "Marks shift" and "Who won?" may be headlines; "He left." is a sentence, "the U.S." is not yet one. */
function endsLikeSentence(text: string): boolean {
  if (/:$/.test(text) || (text.length > 100 && /\p{Ll}{2}[.!?]["'”’»)]* ["'“‘«]?\p{Lu}/u.test(text)))
    return true;
  return /[.;,]["'”’»)]*$/.test(text) && !/(?:\b\p{Lu}\.)+$/u.test(text) && !/\.{3}$/.test(text);
}

/** True where the lines of a block are one text broken at a fixed width. */
function continues(block: readonly string[]): boolean {
  if (/^\p{Ll}/u.test(block[1]!)) return true;
  if (block.length < 3) return false;
  const inner = block.slice(0, -1).map((l) => l.length);
  return (
    Math.max(...inner) <= 110 && Math.min(...inner) >= 40 && Math.max(...inner) - Math.min(...inner) <= 18
  );
}

function clean(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\s+/g, ' ');
}
