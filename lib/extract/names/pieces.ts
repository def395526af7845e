import type { TextDocument, Token } from '../../text/document.ts';

/** What the tagger labels: a token, or a part of one where a name can begin or end inside it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the token it lies in. */
  readonly token: number;
}

/** A prefix that is no part of a name ("pro-Beijing", "ex-UK", "#US"), or a possessive left on its word. */
const PREFIX =
  /^(?:(?:anti|pro|ex|non|intra|inter|pre|post|mid|trans|counter|former|then|neo|un|sub|cross|all)[-\u2010\u2011\u2013]|[#@$*~_+|<>=]+)(?=\p{Lu})/iu;
const POSSESSIVE = /['’]s$/i;

/** The pieces of a sentence's tokens [first, last). */
export function splitPieces(document: TextDocument, first: number, last: number): Piece[] {
  const out: Piece[] = [];
  for (let i = first; i < last; i++) {
    const token = document.tokens[i]!;
    const cut = token.text.length > 2 ? cuts(token) : [];
    let from = token.start;
    for (const at of cut) {
      out.push({ start: from, end: at, text: token.text.slice(from - token.start, at - token.start), token: i });
      from = at;
    }
    out.push(from === token.start
      ? { start: token.start, end: token.end, text: token.text, token: i }
      : { start: from, end: token.end, text: token.text.slice(from - token.start), token: i });
  }
  return out;
}

const NONE: number[] = [];

function cuts(token: Token): number[] {
  const text = token.text;
  const last = text.charCodeAt(text.length - 1) | 32;
  const possessive = last === 115 && /['’]/.test(text.at(-2)!) ? POSSESSIVE.exec(text) : null;
  const mayHavePrefix = text.includes('-') || text.includes('–') || !/^[\p{L}\p{N}]/u.test(text);
  const prefix = mayHavePrefix ? PREFIX.exec(text) : null;
  if (!possessive && !prefix) return NONE;
  const at: number[] = [];
  if (prefix) at.push(token.start + prefix[0].length);
  if (possessive && possessive.index > 0) at.push(token.start + possessive.index);
  return at;
}
