import type { EntityType } from '../../model/entity-type.ts';
import type { NameSpan } from '../draft.ts';
import type { Lexicon } from './lexicon.ts';
import { classBit } from './lexicon.ts';
import { hashText } from './hash.ts';
import type { Passage } from './passage.ts';
import type { Piece } from './pieces.ts';
import { SurfaceVotes } from './surface-votes.ts';
import { turnLabels } from './turn-labels.ts';

const COMMON =
  classBit('common-noun') |
  classBit('common-other') |
  classBit('calendar') |
  classBit('demonym') |
  classBit('title');
/** Below this a name's type gives way to what the rest of the article says. */
const SURE = 0.75;

/** Makes the names of one article agree with each other: one surface, one type, and found wherever it stands. */
export function makeConsistent(
  text: string,
  passages: readonly Passage[],
  found: readonly NameSpan[],
  lexicon: Lexicon,
): NameSpan[] {
  const speakers = turnLabels(text, found, lexicon);
  const known = found.map((span) =>
    speakers.has(text.slice(span.start, span.end))
      ? { ...span, type: 'person' as const, confidence: 1 }
      : span,
  );
  const votes = new SurfaceVotes(text, known);
  const typed = known.map((span) => {
    const type = agreedType(text, span, votes);
    return type === span.type ? span : { ...span, type };
  });
  return [...typed, ...missed(text, passages, typed, votes, lexicon)].sort((a, b) => a.start - b.start);
}

function agreedType(text: string, span: NameSpan, votes: SurfaceVotes): EntityType {
  const surface = text.slice(span.start, span.end);
  if (span.type === 'person' && votes.isShortForBody(surface)) return 'institution';
  const type = votes.acronymType(surface) ?? votes.typeOf(surface);
  if (type === null || type === span.type || span.confidence >= SURE) return span.type;
  return type;
}

/** Occurrences of names of this article that the tagger passed over. */
function missed(
  text: string,
  passages: readonly Passage[],
  names: readonly NameSpan[],
  votes: SurfaceVotes,
  lexicon: Lexicon,
): NameSpan[] {
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const out: NameSpan[] = [];
  for (const { pieces, words } of passages)
    for (let i = 0; i < pieces.length; i++) {
      if (!words[i]!.hasCapital || taken.has(pieces[i]!.first)) continue;
      const span = longest(text, pieces, i, votes, lexicon);
      if (!span) continue;
      let free = true;
      for (let t = span.first; t < span.last; t++) if (taken.has(t)) free = false;
      if (!free) continue;
      out.push(span);
      for (let t = span.first; t < span.last; t++) taken.add(t);
      while (i + 1 < pieces.length && pieces[i + 1]!.start < span.end) i++;
    }
  return out;
}

const LONGEST = 7;

function longest(
  text: string,
  pieces: readonly Piece[],
  i: number,
  votes: SurfaceVotes,
  lexicon: Lexicon,
): NameSpan | null {
  for (let j = Math.min(pieces.length, i + LONGEST) - 1; j >= i; j--) {
    const surface = text.slice(pieces[i]!.start, pieces[j]!.end);
    const surname =
      i === j &&
      surface.length > 2 &&
      votes.isSurname(surface) &&
      (isInside(pieces, i) || isRareWord(surface, lexicon));
    const type = votes.typeOf(surface) ?? (surname ? 'person' : null);
    if (type === null || type === 'event') continue;
    const strength = votes.strength(surface);
    const known = j > i ? strength > 0.5 : surname || (isRareWord(surface, lexicon) && strength > 0.7);
    if (!known || isPartOfLarger(text, pieces, i, j)) continue;
    const [head, tail] = [pieces[i]!, pieces[j]!];
    return { start: head.start, end: tail.end, first: head.first, last: tail.last, type, confidence: 0.5 };
  }
  return null;
}

/** True where a capital tells something: not at the head of a sentence or quotation. */
function isInside(pieces: readonly Piece[], i: number): boolean {
  return i > 0 && /[\p{L}\p{N},]$/u.test(pieces[i - 1]!.text);
}

function isRareWord(surface: string, lexicon: Lexicon): boolean {
  return surface.length > 2 && (lexicon.classes(hashText(surface.toLowerCase())) & COMMON) === 0;
}

/** True where a capital or a hyphen goes on at either side: the words are part of something else. */
function isPartOfLarger(text: string, pieces: readonly Piece[], i: number, j: number): boolean {
  const before = pieces[i - 1];
  const after = pieces[j + 1];
  const joins = (piece: Piece | undefined, gap: number) =>
    piece !== undefined && /^[-–‐]$/.test(piece.text) && gap === 0;
  if (
    joins(before, before ? pieces[i]!.start - before.end : 1) ||
    joins(after, after ? after.start - pieces[j]!.end : 1)
  )
    return true;
  return (
    after !== undefined &&
    after.start - pieces[j]!.end === 1 &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    text[after.start - 1] === ' '
  );
}
