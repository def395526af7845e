import type { TextDocument, Token } from '../../text/document.ts';

/** What the tagger labels: a token, a part of one where a name can begin or end inside it, or several that are one word. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The tokens [first, last) it covers or lies in. */
  readonly first: number;
  readonly last: number;
}

/** A prefix that is no part of a name ("pro-Beijing", "ex-UK", "#US"). */
const PREFIX =
  /^(?:(?:anti|pro|ex|non|intra|inter|pre|post|mid|trans|counter|former|then|neo|un|sub|cross|all)[-\u2010\u2011\u2013]|[#@$*~_+|<>=]+)(?=\p{Lu})/iu;
/** A possessive left on its word. */
const POSSESSIVE = /['’]s$/i;
/** A word the analyser breaks at a letter beyond Latin-1 ("Pawe|ł"). */
// oxlint-disable-next-line no-misleading-character-class -- combining marks are meant
const JOINT = /[\u0100-\u024f\u02b0-\u02ff\u0300-\u036f\u1e00-\u1eff]/;

/** The pieces of a sentence's tokens [first, last). */
export function splitPieces(document: TextDocument, first: number, last: number): Piece[] {
  const { tokens, text } = document;
  const out: Piece[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    let next = i + 1;
    while (next < last && areOneWord(tokens[next - 1]!, tokens[next]!)) next++;
    if (next > i + 1)
      out.push({
        start: token.start,
        end: tokens[next - 1]!.end,
        text: text.slice(token.start, tokens[next - 1]!.end),
        first: i,
        last: next,
      });
    else cut(token, i, out);
    i = next - 1;
  }
  return out;
}

function areOneWord(a: Token, b: Token): boolean {
  if (a.end !== b.start) return false;
  if (a.text.charCodeAt(a.text.length - 1) < 0x100 && b.text.charCodeAt(0) < 0x100) return false;
  const left = a.text.at(-1)!;
  const right = b.text[0]!;
  return (JOINT.test(left) || JOINT.test(right)) && /[\p{L}\p{M}]/u.test(left) && /[\p{L}\p{M}]/u.test(right);
}

function cut(token: Token, index: number, out: Piece[]): void {
  let from = token.start;
  for (const at of token.text.length > 2 ? cuts(token) : NONE) {
    out.push({
      start: from,
      end: at,
      text: token.text.slice(from - token.start, at - token.start),
      first: index,
      last: index + 1,
    });
    from = at;
  }
  out.push({
    start: from,
    end: token.end,
    text: token.text.slice(from - token.start),
    first: index,
    last: index + 1,
  });
}

const NONE: readonly number[] = [];

/** Offsets into the article at which the token falls apart. */
function cuts({ text, start }: Token): readonly number[] {
  const first = text.charCodeAt(0) | 32;
  const last = text.charCodeAt(text.length - 1) | 32;
  const plain = first >= 97 && first <= 122 && !text.includes('-') && !text.includes('–');
  if (plain && last !== 115) return NONE;
  const possessive = last === 115 && /['’]/.test(text.at(-2)!) ? POSSESSIVE.exec(text) : null;
  const prefix = plain ? null : PREFIX.exec(text);
  if (!possessive && !prefix) return NONE;
  const at: number[] = [];
  if (prefix) at.push(start + prefix[0].length);
  if (possessive && possessive.index > 0) at.push(start + possessive.index);
  return at;
}
