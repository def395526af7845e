import type { Token } from '../../text/document.ts';
import { isPossessiveMark } from './chunk.ts';

const RELATIVE = new Set(['who', 'which', 'whom', 'that']);
const SUBORDINATE = new Set(['when', 'where', 'while', 'because', 'although', 'if', 'whether', 'whereas']);
const LIKE_PREPOSITIONS = new Set(['to', 'according', 'including', 'despite']);

const COMMAS = new Set([',', '(', '—', '–', ':']);
const CLAUSE_MARKS = new Set([';', '"', '“', '”']);

/** What stands between two chunks. */
export interface Gap {
  preposition: string;
  comma: boolean;
  conjunction: boolean;
  possessive: boolean;
  /** "who", "which", "that" right before. */
  relative: boolean;
  /** A word that opens a clause of its own, a semicolon or a quotation mark. */
  clause: boolean;
  /** A preposition after that word: "that in the evening". */
  fronted: boolean;
}

export function readGap(tokens: readonly Token[], first: number, last: number): Gap {
  const gap: Gap = {
    preposition: '',
    comma: false,
    conjunction: false,
    possessive: false,
    relative: false,
    clause: false,
    fronted: false,
  };
  for (let i = first; i < last; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (isPossessiveMark(tokens[i]!)) gap.possessive = true;
    else if (RELATIVE.has(lower)) gap.relative = gap.clause = true;
    else if (pos === 'SCONJ' || SUBORDINATE.has(lower)) {
      gap.clause = true;
      gap.preposition = lower;
    } else if (pos === 'ADP' || LIKE_PREPOSITIONS.has(lower)) {
      gap.preposition = lower;
      gap.fronted = gap.clause;
    } else if (pos === 'CCONJ') gap.conjunction = true;
    else if (pos === 'PUNCT' && COMMAS.has(text[0]!)) gap.comma = true;
    else if (pos === 'PUNCT' && CLAUSE_MARKS.has(text[0]!)) gap.clause = true;
  }
  return gap;
}
