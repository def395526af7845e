import { continues, LABEL_COUNT, LAST, OUTSIDE, partOf, typeIndexOf, typeOf, UNIT } from './labels.ts';
import type { NameSpan } from '../draft.ts';
import type { Passage } from './passage.ts';
import type { Tagging } from './tagger.ts';

/** The names that a passage's labels spell out; `unit` turns scores into natural logarithms. */
export function readSpans(passage: Passage, { labels, scores }: Tagging, unit: number): NameSpan[] {
  const out: NameSpan[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    if (!continues(label)) from = i;
    const part = partOf(label);
    if (part !== LAST && part !== UNIT) continue;
    const head = passage.pieces[from]!;
    const tail = passage.pieces[i]!;
    const margin = marginOf(scores, labels, from, i + 1) * unit;
    out.push({
      start: head.start,
      end: tail.end,
      first: head.first,
      last: tail.last,
      type: typeOf(label),
      confidence: 1 / (1 + Math.exp(-margin)),
    });
  }
  return out;
}

/** By how much the weakest place of a name prefers its label to being outside or of another type. */
function marginOf(scores: Int32Array, labels: Uint8Array, from: number, to: number): number {
  let least = Infinity;
  for (let i = from; i < to; i++) {
    const own = labels[i]!;
    let rival = scores[i * LABEL_COUNT + OUTSIDE]!;
    for (let label = 1; label < LABEL_COUNT; label++)
      if (typeIndexOf(label) !== typeIndexOf(own)) rival = Math.max(rival, scores[i * LABEL_COUNT + label]!);
    least = Math.min(least, scores[i * LABEL_COUNT + own]! - rival);
  }
  return least;
}
