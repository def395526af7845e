import type { LocalKey } from '../../model/ids.ts';
import { placeNounKind } from '../coreference/place-kinds.ts';
import type { DraftMention } from '../draft.ts';
import { endOf } from '../syntax/pair-features.ts';
import type { End } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import { namesAt } from './name-list.ts';
import type { Stated } from './rules.ts';

/** How many words a noun phrase may hold between the name of a place and its head. */
const WIDEST = 5;

interface Holder {
  readonly entity: LocalKey;
  readonly end: End;
}

/**
 * What a phrase with a place in it says of the names that follow: "the U.S. city of El Paso", "the US states of Idaho
 * and Ohio", "German firms including Daimler and Siemens". `adjectives` are the adjectives of countries, by place.
 */
export function listedPlaces(scene: Scene, adjectives: ReadonlyMap<LocalKey, readonly End[]>): Stated[] {
  const { tokens } = scene.draft.document;
  const adjectiveAt = new Map<number, Holder>();
  for (const [entity, ends] of adjectives)
    if (scene.draft.entities.get(entity)?.type === 'place') for (const end of ends) adjectiveAt.set(end.first, { entity, end });
  const out: Stated[] = [];
  tokens.forEach((token, at) => {
    const head = headBefore(scene, at);
    if (head < 0) return;
    const holder = holderOf(scene, head, adjectiveAt);
    if (!holder) return;
    const towns = token.lower === 'of';
    for (const name of namesAt(scene, at + 1)) {
      if (name.entity === holder.entity || !(name.type === 'place' || (!towns && name.type === 'institution'))) continue;
      out.push({ type: 'located-in', from: name.entity, to: holder.entity, ends: { from: endOf(name), to: holder.end } });
    }
  });
  return out;
}

/** The head of a noun phrase whose members the word at `at` opens: "city of", "firms including", "towns such as"; else -1. */
function headBefore(scene: Scene, at: number): number {
  const { tokens } = scene.draft.document;
  const word = tokens[at]!.lower;
  if (word === 'of') return at > 0 && placeNounKind(tokens[at - 1]!.lemma) !== null ? at - 1 : -1;
  const opens = word === 'including' || (word === 'as' && tokens[at - 1]?.lower === 'such');
  if (!opens) return -1;
  let head = word === 'as' ? at - 2 : at - 1;
  if (tokens[head]?.text === ',') head--;
  const noun = tokens[head];
  return noun?.pos === 'NOUN' && noun.lower !== noun.lemma ? head : -1;
}

/** The place before the head in its phrase: "the U.S. border city", "Ukraine's towns", "German firms". */
function holderOf(scene: Scene, head: number, adjectiveAt: ReadonlyMap<number, Holder>): Holder | undefined {
  const { tokens } = scene.draft.document;
  for (let at = head - 1; at >= Math.max(0, head - WIDEST); at--) {
    const adjective = adjectiveAt.get(at);
    if (adjective) return adjective;
    const mention = scene.mentionAt[at];
    if (mention) return isState(scene, mention) ? { entity: mention.entity, end: endOf(mention) } : undefined;
    if (!/^(NOUN|ADJ|PROPN|NUM)$/.test(tokens[at]!.pos) && !/^['’]s?$/.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** By its name: "the San Francisco area of California" is the other way round. */
function isState(scene: Scene, { entity, level }: DraftMention): boolean {
  return level === 'name' && (scene.draft.whereabouts.get(entity)?.states.length ?? 0) > 0;
}
