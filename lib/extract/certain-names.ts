import type { TextDocument } from '../text/document.ts';
import type { NameSpan } from './draft.ts';

/** Where the article names its own outlet: certain, since whoever kept the article told us the name. */
export function outletNames(document: TextDocument, outlet: string | null): NameSpan[] {
  if (!outlet || outlet.trim() === '') return [];
  const { text, tokens } = document;
  if (!text.includes(outlet)) return [];
  const firstAt = new Map(tokens.map((t, i) => [t.start, i]));
  const lastAt = new Map(tokens.map((t, i) => [t.end, i + 1]));
  const out: NameSpan[] = [];
  for (let start = text.indexOf(outlet); start >= 0; start = text.indexOf(outlet, start + outlet.length)) {
    const end = start + outlet.length;
    const first = firstAt.get(start);
    const last = lastAt.get(end);
    if (first !== undefined && last !== undefined) out.push({ start, end, first, last, type: 'institution', confidence: 1 });
  }
  return out;
}

/** How far into the text a dateline stands at most, in UTF-16 units. */
const DATELINE_REACH = 120;

/** The place a report was filed from, where the text prints it: "MOSCOW, December 2." */
export function datelineName(document: TextDocument, dateline: string | null): NameSpan[] {
  if (!dateline) return [];
  const at = document.text.slice(0, DATELINE_REACH).indexOf(dateline);
  if (at < 0) return [];
  const end = at + dateline.length;
  const first = document.tokens.findIndex((t) => t.start === at);
  const last = document.tokens.findIndex((t) => t.end === end) + 1;
  return first < 0 || last <= first ? [] : [{ start: at, end, first, last, type: 'place', confidence: 1 }];
}

/** `names` with `certain` put in; what overlaps a certain one goes, unless it is longer. */
export function withCertain(names: readonly NameSpan[], certain: readonly NameSpan[]): NameSpan[] {
  const overlaps = (a: NameSpan, b: NameSpan) => a.start < b.end && b.start < a.end;
  const longer = (a: NameSpan, b: NameSpan) => a.end - a.start > b.end - b.start;
  const put = certain.filter((c) => !names.some((n) => overlaps(n, c) && longer(n, c)));
  const kept = names.filter((n) => !put.some((c) => overlaps(n, c)));
  return [...kept, ...put].sort((a, b) => a.start - b.start);
}
