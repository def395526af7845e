import type { Modality } from '../../model/reading.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Trigger } from './trigger.ts';

const PLAN =
  /^(plan|expect|schedule|intend|hope|slate|aim|prepare|promise|vow|propose|seek|set|agree|order|ask|urge|call|want|need)$/;
const PLANNED = /^(planned|upcoming|scheduled|expected|proposed|forthcoming|next|future)$/;
const SUPPOSED = /^(possible|potential|hypothetical|feared|suspected)$/;

/** How the words around one trigger present its happening. */
function modalityOf(scene: Scene, { at, node, verb }: Trigger): Modality {
  const { tokens } = scene.draft.document;
  const words = tokens.slice(node.first, at).map((t) => t.lower);
  const governor = scene.syntax.nodes[node.governor];
  const above = governor ? tokens[governor.head]!.lemma : '';
  if (words.some((w) => /^(not|n't|n’t|never)$/.test(w))) return 'denied';
  if (!verb) {
    if (words.some((w) => PLANNED.test(w))) return 'planned';
    if (words.includes('no') || above === 'deny' || above === 'cancel') return 'denied';
    return words.some((w) => SUPPOSED.test(w))
      ? 'hypothetical'
      : governor?.kind === 'verb' && node.label === 'obj'
        ? ofVerb(
            tokens.slice(governor.first, governor.head).map((t) => t.lower),
            '',
          )
        : 'asserted';
  }
  return ofVerb(words, node.infinitive ? above : '') === 'asserted' &&
    /^(?:adv:)?if$/.test(node.label.replace('adv:', ''))
    ? 'hypothetical'
    : ofVerb(words, node.infinitive ? above : '');
}

function ofVerb(words: readonly string[], above: string): Modality {
  if (words.some((w) => /^(will|shall|'ll|’ll)$/.test(w)) || PLAN.test(above)) return 'planned';
  if (words.some((w) => /^(would|could|may|might|should|can|must)$/.test(w))) return 'hypothetical';
  return 'asserted';
}

/** A happening told as done anywhere in the article is done. */
export function groupModality(scene: Scene, group: readonly Trigger[]): Modality {
  const all = group.map((t) => modalityOf(scene, t));
  return all.includes('asserted') ? 'asserted' : all[0]!;
}
