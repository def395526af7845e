import type { LocalEntity } from '../../model/reading.ts';
import { lookUp } from '../syntax/lexicon.ts';
import { nodeOf } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Cast, Where } from './entity-pair.ts';
import { KIN } from './kin.ts';
import type { PairType } from './model.ts';

/** The words of the article for what a person is to the other end; null where it has none there. */
export function roleWords(
  { scene }: Cast,
  type: PairType,
  from: LocalEntity,
  { meeting, span }: Where,
): string | null {
  const { tokens, text } = scene.draft.document;
  if (type !== 'affiliation' && type !== 'kinship') return null;
  if (type === 'kinship') {
    if (!meeting) return null;
    const [low, high] = [
      Math.min(meeting.from.first, meeting.to.first),
      Math.max(meeting.from.last, meeting.to.last),
    ];
    return tokens.slice(Math.max(0, low - 3), high).find((t) => KIN.test(t.lower))?.text ?? null;
  }
  const phrase = meeting && besideName(scene, meeting);
  if (phrase) return text.slice(tokens[phrase[0]]!.start, tokens[phrase[1] - 1]!.end);
  return from.roles.find((role) => text.slice(span.start, span.end).includes(role)) ?? from.roles[0] ?? null;
}

/** Nouns for people before the name ("Kremlin spokesman Dmitry Peskov") or in apposition to it. */
function besideName(scene: Scene, { from }: NonNullable<Where['meeting']>): [number, number] | null {
  const { tokens } = scene.draft.document;
  const node = nodeOf(scene, from);
  if (!node) return null;
  let first = from.first;
  while (
    first > node.first &&
    !scene.mentionAt[first - 1] &&
    /^(NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos)
  )
    first--;
  if (first < from.first && tokens.slice(first, from.first).some((t) => isPerson(scene, t.lemma)))
    return [first, from.first];
  for (const child of scene.children[node.index]!) {
    if (child.label !== 'appos' || !isPerson(scene, tokens[child.head]!.lemma)) continue;
    let start = child.head;
    while (start > child.first && !scene.mentionAt[start - 1] && /^(NOUN|ADJ)$/.test(tokens[start - 1]!.pos))
      start--;
    return [start, child.head + 1];
  }
  return null;
}

function isPerson(scene: Scene, lemma: string): boolean {
  return lookUp(scene.lexicon, false, lemma).classes.includes('noun.person');
}
