import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decoder } from '#lib/extract/names/decode.ts';
import { continues, LABEL_COUNT, mayFollow, opens } from '#lib/extract/names/labels.ts';

/** The best of all sequences that the grammar of labels allows, by trying each. */
function bestByTrial(scores: Int32Array, transitions: Int32Array, n: number): number {
  let best = -Infinity;
  const extend = (at: number, previous: number, score: number) => {
    if (at === n) {
      if (!opens(previous)) best = Math.max(best, score);
      return;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (at === 0 ? continues(label) : !mayFollow(previous, label)) continue;
      const step = at === 0 ? 0 : transitions[previous * LABEL_COUNT + label]!;
      extend(at + 1, label, score + step + scores[at * LABEL_COUNT + label]!);
    }
  };
  extend(0, 0, 0);
  return best;
}

test('finds a best sequence and one that the grammar allows', () => {
  const value = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(value, { minLength: 4 * LABEL_COUNT, maxLength: 4 * LABEL_COUNT }),
      fc.array(value, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 }),
      (n, emissions, steps) => {
        const scores = Int32Array.from(emissions);
        const transitions = Int32Array.from(steps);
        const labels = new Uint8Array(n);
        new Decoder(transitions).decode(scores, 0, n, labels);
        let sum = 0;
        for (let i = 0; i < n; i++) {
          if (i > 0) expect(mayFollow(labels[i - 1]!, labels[i]!)).toBe(true);
          sum +=
            scores[i * LABEL_COUNT + labels[i]!]! +
            (i > 0 ? transitions[labels[i - 1]! * LABEL_COUNT + labels[i]!]! : 0);
        }
        expect(sum).toBe(bestByTrial(scores, transitions, n));
      },
    ),
    { numRuns: 40 },
  );
});
