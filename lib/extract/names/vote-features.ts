import type { FeatureBuffer } from './features.ts';
import { join } from './hash.ts';
import { LABEL_COUNT, OUTSIDE, typeIndexOf } from './labels.ts';
import type { Echo, NameVotes } from './name-votes.ts';
import type { Passage } from './passage.ts';

/** How often other places of a word are outside of names, and of each type; counted anew for every place. */
const types = new Uint16Array(5);

/** What the other places of the same word and name in the article tell of place `i`; its own label does not count. */
export function voteFeatures(
  passage: Passage,
  i: number,
  labels: Uint8Array,
  votes: NameVotes,
  echo: Echo | undefined,
  out: FeatureBuffer,
): void {
  const word = passage.words[i]!;
  const own = labels[i]!;
  if (echo) {
    const place = echo.type * 4 + echo.part;
    out.add(510, place);
    out.add(511, join(place, echo.count));
    out.add(512, join(place, own));
    out.add(513, join(place, word.classes & 0x1ff));
  }
  if (!word.hasCapital) return;
  const acronym = votes.acronym(word.exact);
  if (acronym >= 0) out.add(515, acronym);
  const counts = votes.word(word.norm);
  if (!counts) return;
  types.fill(0);
  let total = 0;
  let best = -1;
  let most = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const count = counts[label]! - (label === own ? 1 : 0);
    if (count <= 0) continue;
    total += count;
    types[label === OUTSIDE ? 0 : 1 + typeIndexOf(label)]! += count;
    out.add(516, label);
    out.add(517, join(label, own));
    if (count > most) [best, most] = [label, count];
  }
  if (total === 0) return;
  let type = 0;
  for (let t = 1; t < types.length; t++) if (types[t]! > types[type]!) type = t;
  const share = types[type]! === total ? 2 : types[type]! * 3 >= total * 2 ? 1 : 0;
  out.add(518, join(type, share));
  out.add(519, join(type, join(share, own)));
  out.add(520, join(type, Math.min(total, 4)));
  out.add(521, join(best, share));
  out.add(522, join(type, word.short));
  out.add(523, join(type, passage.words[i + 1]?.short ?? 0));
  out.add(524, join(type, passage.words[i - 1]?.short ?? 0));
}
