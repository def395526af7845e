import type { Span } from '../../model/span.ts';
import type { TextDocument } from '../../text/document.ts';

/** Words in quotation marks: [start, end) with the marks, [from, to) without. */
export interface Quotation extends Span {
  readonly from: number;
  readonly to: number;
  /** True inside another quotation. */
  readonly nested: boolean;
}

const ELIDED = /^(?:em|til|tis|twas|cause|n|round|bout|s|t|ll|re|ve|d|m|\d0s?)\b/i;
/** A quotation goes on for at most this many characters when it is never closed. */
const LONGEST = 4000;

/**
 * Quotations in double or single, straight or curly marks, in order of start. Apostrophes are told from single marks by
 * the letters around them. A paragraph that ends inside a quotation hands it on where the next opens with a mark again.
 */
export function findQuotations({ text }: Pick<TextDocument, 'text'>): Quotation[] {
  const double = pair(text, /["“”„«»]|''|``/g, isDoubleOpening, isDoubleClosing);
  const outer = double.map((q) => ({ ...q, nested: false }));
  const single = pair(text, /(?<!')'(?!')|[‘’]/g, isSingleOpening, isSingleClosing);
  const out = [...outer];
  let at = 0;
  let until = -1;
  for (const q of single) {
    if (q.start < until) continue;
    while (at < outer.length && outer[at]!.end <= q.start) at++;
    const around = outer[at];
    const inside = around !== undefined && around.start < q.start && q.end <= around.end;
    if (around && !inside && around.start < q.end && q.start < around.end && around.start < q.start) continue;
    until = q.end;
    out.push({ ...q, nested: inside });
  }
  const sorted = out.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return sorted.map((q) => {
    const nested = q.nested || q.end <= reach;
    reach = Math.max(reach, q.end);
    return { ...q, nested };
  });
}

/** Whether the mark of `width` characters at `at` can open or close a quotation. */
type Test = (text: string, at: number, width: number) => boolean;

function pair(text: string, marks: RegExp, opens: Test, closes: Test): Omit<Quotation, 'nested'>[] {
  const out: Omit<Quotation, 'nested'>[] = [];
  let open = -1;
  let from = -1;
  let candidate = -1;
  let resumed = -1;
  const end = (close: number, width = 1) => {
    out.push({ start: open, end: close + width, from, to: close });
    open = candidate = resumed = -1;
  };
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const width = mark.length;
    if (
      open >= 0 &&
      (index - open > LONGEST ||
        (hasBreak(text, Math.max(open, candidate, resumed), index) && !opens(text, index, width)))
    ) {
      if (candidate >= 0) end(candidate);
      else open = resumed = -1;
    }
    if (open < 0) {
      if (opens(text, index, width)) [open, from] = [index, index + width];
    } else if (opens(text, index, width) && !closes(text, index, width)) {
      if (candidate >= 0) end(candidate);
      else if (opensNextParagraph(text, Math.max(open, resumed), index)) {
        resumed = index;
        continue;
      }
      [open, from] = [index, index + width];
      resumed = -1;
    } else if (closes(text, index, width)) {
      if (width === 1 && isPossessiveEnd(text, index)) candidate = index;
      else end(index, width);
    }
  }
  if (open >= 0 && candidate >= 0) end(candidate);
  return out;
}

function hasBreak(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('\n');
}

/** True for a mark at the start of the paragraph right after the one of `from`. */
function opensNextParagraph(text: string, from: number, at: number): boolean {
  const between = text.slice(from, at);
  return /\n\s*$/.test(between) && between.trimEnd().indexOf('\n') < 0;
}

function isDoubleOpening(text: string, at: number, width: number): boolean {
  if (text[at] === '`' || text[at] === '“' || text[at] === '„' || text[at] === '«') return true;
  if (text[at] === '”') return /\n/.test(text[at - 1] ?? '\n') && /\p{L}/u.test(text[at + 1] ?? ' ');
  if (text[at] === '»') return false;
  return /[\s([—–\-/'‘:]/.test(text[at - 1] ?? ' ') && /[^\s]/.test(text[at + width] ?? ' ');
}

function isDoubleClosing(text: string, at: number, width: number): boolean {
  if (text[at] === '”' || text[at] === '»') return true;
  if (text[at] === '`' || text[at] === '“' || text[at] === '„' || text[at] === '«') return false;
  return !/[\s(]/.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[at + width] ?? ' ');
}

function isSingleOpening(text: string, at: number): boolean {
  if (text[at] === '’') return false;
  return (
    /[\s(["“—–:]/.test(text[at - 1] ?? ' ') &&
    /[\p{L}\p{N}[(“"…]/u.test(text[at + 1] ?? ' ') &&
    !ELIDED.test(text.slice(at + 1, at + 8))
  );
}

function isSingleClosing(text: string, at: number): boolean {
  return text[at] !== '‘' && /[^\s(]/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** A plural possessive ("civilians' homes") rather than a closing mark, unless nothing better follows. */
function isPossessiveEnd(text: string, at: number): boolean {
  return (
    (text[at] === "'" || text[at] === '’') &&
    /[sxz]/.test(text[at - 1] ?? '') &&
    /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))
  );
}

/** 1 for every token that stands inside a quotation of three words or more. */
export function quotedTokens({ tokens }: TextDocument, quotations: readonly Quotation[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  let at = 0;
  for (const { from, to, nested } of quotations) {
    if (nested) continue;
    while (at < tokens.length && tokens[at]!.start < from) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= to) at++;
    if (at - first >= 3) out.fill(1, first, at);
  }
  return out;
}
