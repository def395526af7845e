import type { LocalKey } from '../../model/ids.ts';
import type { Scene } from '../syntax/scene.ts';
import type { End } from '../syntax/pair-features.ts';

/** Adjective of a country, in lower case -> the names texts use for it. */
export type Demonyms = ReadonlyMap<string, readonly string[]>;

/** Adjectives ("Italian") of countries that the article names, as further ends for those places. */
export function demonymEnds(scene: Scene, demonyms: Demonyms): Map<LocalKey, End[]> {
  const places = new Map<string, LocalKey>();
  for (const entity of scene.draft.entities.values())
    if (entity.type === 'place') for (const surface of entity.surfaces) places.set(surface, entity.key);
  const out = new Map<LocalKey, End[]>();
  const { tokens } = scene.draft.document;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (scene.mentionAt[i]?.type === 'place' || !next || !/^(NOUN|ADJ|PROPN|VERB)$/.test(next.pos)) return;
    for (const name of demonyms.get(token.lower) ?? []) {
      const key = places.get(name);
      if (!key) continue;
      const end = { start: token.start, end: token.end, first: i, last: i + 1, sentence: token.sentence, kind: scene.mentionAt[i] ? 'place:inside' : 'place:demonym' };
      out.set(key, [...(out.get(key) ?? []), end]);
      break;
    }
  });
  return out;
}
