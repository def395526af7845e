import type { LocalKey } from '../../model/ids.ts';
import type { DraftMention } from '../draft.ts';
import { endOf } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Demonyms } from './demonyms.ts';
import type { Stated } from './rules.ts';

/** Who holds a title of state without a word of which state is of the one that the article is about. */
const OF_STATE = /^(president|presidents|minister)$/;
/** Titles that tell the kind of a body -> names of such bodies. */
const OF_BODY: readonly (readonly [title: RegExp, name: RegExp])[] = [
  [/^(senators?|sen\.?)$/, /\bSenate$/],
  [/^(representatives?|rep\.?)$/, /\bHouse of Representatives$/],
  [/^(congressm[ae]n|congresswom[ae]n)$/, /\bCongress$/],
  [/^mps?$/, /\bParliament\b/],
  [/^(inspector|superintendent|constable|sergeant|detective)$/, /\bPolice\b/],
  [/^(judge|justice)$/, /\bCourt\b/],
];
/** Words in a title that tell of another body than the state's own. */
const OTHER_BODY =
  /^(state|vice|chief|regional|provincial|deputy|assistant|club|party|union|university|college|company|county|city)$/;

/** "President Roe", "Senator Roe": offices of a state or body that the title leaves to the article to name. */
export function bareTitles(scene: Scene, demonyms: Demonyms): Stated[] {
  const { tokens } = scene.draft.document;
  const state = mainState(scene);
  const out: Stated[] = [];
  for (const mention of scene.draft.mentions) {
    if (mention.type !== 'person' || mention.level !== 'name' || mention.first === 0) continue;
    const title = tokens[mention.first - 1]!;
    if (title.sentence !== mention.sentence || !isBare(scene, mention, demonyms)) continue;
    const kind = OF_BODY.find(([word]) => word.test(title.lower))?.[1];
    const body = OF_STATE.test(title.lower) ? state : kind ? bodyNamed(scene, kind) : undefined;
    if (!body) continue;
    const ends = { from: endOf(mention), to: endOf(nearest(scene, body, mention)) };
    out.push({ type: 'affiliation', from: mention.entity, to: body, ends });
  }
  return out;
}

/** True where nothing in the title's phrase tells whose office it is, neither before it nor after the name. */
function isBare(scene: Scene, { first, last }: DraftMention, demonyms: Demonyms): boolean {
  const { tokens } = scene.draft.document;
  if (tokens[last]?.lower === 'of' || tokens[last]?.lower === 'from') return false;
  for (let at = first - 1; at >= 0; at--) {
    const { lower, pos, text } = tokens[at]!;
    if (scene.mentionAt[at] || demonyms.has(lower) || OTHER_BODY.test(lower) || /^['’]s?$/.test(text))
      return false;
    if (!/^(NOUN|PROPN|ADJ)$/.test(pos) && at < first - 1) return true;
  }
  return true;
}

/** The state named most often, the first of several. */
function mainState(scene: Scene): LocalKey | undefined {
  let best: LocalKey | undefined;
  for (const [key, { states }] of scene.draft.whereabouts)
    if (states.length > 0 && (best === undefined || scene.salience.get(key)! > scene.salience.get(best)!))
      best = key;
  return best;
}

function bodyNamed(scene: Scene, kind: RegExp): LocalKey | undefined {
  for (const { key, type, surfaces } of scene.draft.entities.values())
    if (type === 'institution' && surfaces.some((name) => kind.test(name))) return key;
  return undefined;
}

function nearest(scene: Scene, entity: LocalKey, to: DraftMention): DraftMention {
  const own = scene.draft.mentions.filter((m) => m.entity === entity);
  return own.reduce((best, m) => (Math.abs(m.first - to.first) < Math.abs(best.first - to.first) ? m : best));
}
