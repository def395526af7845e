import type { Modality } from '../../model/reading.ts';
import type { Token } from '../../text/document.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Trigger } from './trigger.ts';

const PLAN = words(
  'plan expect schedule intend hope slate aim prepare promise vow propose seek set agree order ask urge call want need',
);
const PLANNED = words('planned upcoming scheduled expected proposed forthcoming next future');
const SUPPOSED = words('possible potential hypothetical feared suspected');
const NEGATIONS = words("not n't n’t never");
const NO = words('no');
const FUTURE = words("will shall 'll ’ll");
const MODALS = words('would could may might should can must');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** How the words around one trigger present its happening. */
function modalityOf(scene: Scene, { at, node, verb }: Trigger): Modality {
  const { tokens } = scene.draft.document;
  const has = (words: ReadonlySet<string>) => hasWord(tokens, node.first, at, words);
  const governor = scene.syntax.nodes[node.governor];
  const above = governor ? tokens[governor.head]!.lemma : '';
  if (has(NEGATIONS)) return 'denied';
  if (!verb) {
    if (has(PLANNED)) return 'planned';
    if (has(NO) || above === 'deny' || above === 'cancel') return 'denied';
    if (has(SUPPOSED)) return 'hypothetical';
    return governor?.kind === 'verb' && node.label === 'obj' ? ofVerb(tokens, governor.first, governor.head, '') : 'asserted';
  }
  const own = ofVerb(tokens, node.first, at, node.infinitive ? above : '');
  return own === 'asserted' && (node.label === 'if' || node.label === 'adv:if') ? 'hypothetical' : own;
}

function ofVerb(tokens: readonly Token[], first: number, last: number, above: string): Modality {
  if (hasWord(tokens, first, last, FUTURE) || PLAN.has(above)) return 'planned';
  return hasWord(tokens, first, last, MODALS) ? 'hypothetical' : 'asserted';
}

function hasWord(tokens: readonly Token[], first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

/** A happening told as done anywhere in the article is done. */
export function groupModality(scene: Scene, group: readonly Trigger[]): Modality {
  const all = group.map((t) => modalityOf(scene, t));
  return all.includes('asserted') ? 'asserted' : all[0]!;
}
