import type { NameSpan } from '../draft.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { classBit } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Piece } from './pieces.ts';

const TITLE = classBit('title');
const NAME = classBit('given-name') | classBit('surname');
const BEFORE_OF =
  /(?:^|\s)(?:Court|University|Bank|Parliament|Church|Party|Ministry|Department|Government|Senate|Academy|Institute|Museum|College|Bar|Union)$/;

interface Place {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
}

/** Sets the ends of names by the guide: no title before a person, "Court of X" whole, "A and B" two where A or B stands alone. */
export function withSetBoundaries(
  text: string,
  passages: readonly Passage[],
  found: readonly NameSpan[],
  lexicon: Lexicon,
): NameSpan[] {
  const alone = new Set(found.map(({ start, end }) => text.slice(start, end)));
  const places = locate(passages, found);
  const out: NameSpan[] = [];
  for (let i = 0; i < found.length; i++) {
    const span = found[i]!;
    const next = found[i + 1];
    if (next && span.type === 'institution' && next.type === 'place' && joinsByOf(text, span, next)) {
      out.push({ ...span, end: next.end, last: next.last });
      i++;
    } else if (span.type === 'person') out.push(withoutTitles(span, places[i], lexicon));
    else out.push(...split(text, span, places[i], alone));
  }
  return out;
}

function joinsByOf(text: string, span: NameSpan, next: NameSpan): boolean {
  return (
    /^ of (?:the )?$/.test(text.slice(span.end, next.start)) &&
    BEFORE_OF.test(text.slice(span.start, span.end))
  );
}

function withoutTitles(span: NameSpan, place: Place | undefined, lexicon: Lexicon): NameSpan {
  if (!place) return span;
  let { from } = place;
  while (from < place.to) {
    const classes = lexicon.classes(hashText(place.pieces[from]!.text.toLowerCase()));
    if (!(classes & TITLE) || classes & NAME) break;
    from++;
  }
  return from === place.from
    ? span
    : { ...span, start: place.pieces[from]!.start, first: place.pieces[from]!.first };
}

function split(
  text: string,
  span: NameSpan,
  place: Place | undefined,
  alone: ReadonlySet<string>,
): NameSpan[] {
  if (!place) return [span];
  for (let i = place.from + 1; i < place.to; i++) {
    if (!/^(?:and|&)$/.test(place.pieces[i]!.text)) continue;
    const left = { ...span, end: place.pieces[i - 1]!.end, last: place.pieces[i - 1]!.last };
    const right = { ...span, start: place.pieces[i + 1]!.start, first: place.pieces[i + 1]!.first };
    if ([left, right].some(({ start, end }) => alone.has(text.slice(start, end)))) return [left, right];
  }
  return [span];
}

/** The pieces each name runs from and to. */
function locate(passages: readonly Passage[], found: readonly NameSpan[]): (Place | undefined)[] {
  const out = new Array<Place | undefined>(found.length);
  let k = 0;
  for (const { pieces } of passages)
    for (let i = 0; i < pieces.length && k < found.length; i++) {
      if (pieces[i]!.start !== found[k]!.start) continue;
      const from = i;
      while (i + 1 < pieces.length && pieces[i + 1]!.start < found[k]!.end) i++;
      out[k++] = { pieces, from, to: i };
    }
  return out;
}
