import type { DocumentFacts } from './document-facts.ts';
import { hashText, join } from './hash.ts';
import { LEXICON_CLASSES } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { WordType } from './word-type.ts';

/** More than any one place can have. */
export const MOST_FEATURES = 1024;

/** Receives the feature hashes of one place. */
export class FeatureBuffer {
  readonly hashes = new Int32Array(MOST_FEATURES);
  length = 0;

  add(template: number, value: number): void {
    this.hashes[this.length++] = join(template, value);
  }

  addAll(hashes: ArrayLike<number>): void {
    for (let k = 0; k < hashes.length; k++) this.hashes[this.length++] = hashes[k]!;
  }

  addBits(template: number, bits: number): void {
    for (let bit = 0; bits !== 0 && bit < LEXICON_CLASSES.length; bit++)
      if (bits & (1 << bit)) this.hashes[this.length++] = join(template, bit);
  }
}

/** How far a word's own features reach to either side. */
export const REACH = 2;

/** What a word tells of the place `offset` words before it: nothing but the word itself counts. */
export function wordFeatures(word: WordType, offset: number, out: FeatureBuffer): void {
  const t = (offset + REACH) * 40;
  out.add(t + 1, word.norm);
  out.add(t + 2, word.short);
  out.addBits(t + 3, word.classes);
  if (word.middle >= 0) out.add(t + 4, word.middle);
  if (offset < -1 || offset > 1) return;
  if (word.coarse >= 0) {
    out.add(t + 5, word.coarse);
    out.add(t + 6, word.fine);
  }
  const { lower } = word;
  const length = lower.length;
  out.add(t + 7, hashText(lower, Math.max(0, length - 3)));
  if (offset !== 0) return;
  out.add(t + 8, word.exact);
  out.add(t + 9, word.shape);
  out.add(t + 10, word.classes);
  out.add(t + 11, word.capitals);
  out.add(t + 12, join(word.fine, word.short));
  for (let k = 1; k <= 5 && k <= length; k++) {
    out.add(t + 12 + k, hashText(lower, 0, k));
    if (k !== 3) out.add(t + 18 + k, hashText(lower, length - k));
  }
}

/** What the words around place `i` tell together, and what the lexicon and the whole article tell of it. */
export function placeFeatures(
  passage: Passage,
  i: number,
  facts: DocumentFacts,
  edge: WordType,
  out: FeatureBuffer,
): void {
  const { words, begins, inside, ends } = passage;
  const word = words[i]!;
  const before = words[i - 1] ?? edge;
  const after = words[i + 1] ?? edge;
  const second = words[i + 2] ?? edge;
  const secondBefore = words[i - 2] ?? edge;
  out.add(300, join(before.norm, word.norm));
  out.add(301, join(word.norm, after.norm));
  out.add(302, join(before.short, join(word.short, after.short)));
  out.add(303, join(word.short, after.short));
  out.add(304, join(before.short, word.short));
  out.add(305, join(word.short, after.norm));
  out.add(306, join(before.norm, word.short));
  out.add(307, join(before.coarse, word.coarse));
  out.add(308, join(word.coarse, after.coarse));
  out.add(309, join(join(secondBefore.norm, before.norm), word.short));
  out.add(310, join(join(after.norm, second.norm), word.short));
  out.add(311, join(join(before.norm, after.norm), word.short));
  out.add(312, join(join(before.middle, word.short), after.middle));
  out.add(313, join(word.classes, after.classes));
  out.add(314, join(before.classes, word.classes));
  for (let d = 3; d <= 4; d++) {
    if (i - d >= 0) out.add(315, words[i - d]!.norm);
    if (i + d < words.length) out.add(316, words[i + d]!.norm);
  }
  if (i === 0 || (i === 1 && before.capitals === 5)) {
    out.add(317, word.short);
    out.add(318, word.classes);
  }
  if (passage.setting !== 0) {
    out.add(319 + passage.setting, word.short);
    out.add(322 + passage.setting, word.norm);
    out.add(325 + passage.setting, word.classes);
    out.add(328 + passage.setting, word.middle);
    out.add(346 + passage.setting, word.fine);
    out.add(349 + passage.setting, join(before.classes, word.classes));
    out.add(352 + passage.setting, join(word.classes, after.classes));
    out.add(355 + passage.setting, before.norm);
    out.add(358 + passage.setting, after.norm);
    out.add(361 + passage.setting, before.middle);
    out.add(364 + passage.setting, after.middle);
  }
  if (begins[i]) out.addBits(340, begins[i]!);
  if (inside[i]) out.addBits(341, inside[i]!);
  if (ends[i]) out.addBits(342, ends[i]!);
  if (i > 0 && ends[i - 1]) out.addBits(343, ends[i - 1]!);
  if (i + 1 < words.length && begins[i + 1]) out.addBits(344, begins[i + 1]!);
  if (!word.hasCapital) return;
  if (passage.runLast[i]! > 0) runFeatures(passage, i, edge, out);
  out.addAll(facts.features(word));
  if (facts.isAcronym(word)) out.add(345, 0);
}

/** What stands around the whole run of capitals, and the run's own first and last words, told to each of its words. */
function runFeatures(
  { words, runFirst, runLast }: Passage,
  i: number,
  edge: WordType,
  out: FeatureBuffer,
): void {
  const first = runFirst[i]!;
  const last = runLast[i]! - 1;
  const before = words[first - 1] ?? edge;
  const after = words[last + 1] ?? edge;
  const head = words[last]!;
  const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  out.add(370, join(before.norm, place));
  out.add(371, join(before.middle, place));
  out.addBits(372, before.classes);
  out.add(373, join(after.norm, place));
  out.add(374, join(after.middle, place));
  out.add(375, join(before.norm, after.norm));
  out.add(376, join(Math.min(last - first, 5), place));
  if (first === last) return;
  out.add(377, head.norm);
  out.add(378, join(head.middle, place));
  out.addBits(379, head.classes);
  out.addBits(380, words[first]!.classes);
  out.add(381, hashText(head.lower, Math.max(0, head.lower.length - 4)));
}
