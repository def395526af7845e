import type { LocalKey } from '../../model/ids.ts';
import type { Scene } from '../syntax/scene.ts';
import { hashText } from '../names/hash.ts';
import type { End } from '../syntax/pair-features.ts';

/** Adjective of a country, in lower case -> the names texts use for it. */
export type Demonyms = ReadonlyMap<string, readonly string[]>;

const PARTY = hashText('institution:demonym');
const INSIDE = hashText('place:inside');
const OUTSIDE = hashText('place:demonym');

/** Adjectives ("Italian") of countries that the article names, as further ends for those places. */
export function demonymEnds(scene: Scene, demonyms: Demonyms): Map<LocalKey, End[]> {
  const places = new Map<string, LocalKey>();
  for (const entity of scene.draft.entities.values())
    if (entity.type === 'place') for (const surface of entity.surfaces) places.set(surface, entity.key);
  const out = new Map<LocalKey, End[]>();
  const parties = partyStems(scene);
  const { tokens } = scene.draft.document;
  tokens.forEach((token, i) => {
    if (!startsCapital(token.text)) return;
    const next = tokens[i + 1];
    if (scene.mentionAt[i]?.type === 'place' || !next || !/^(NOUN|ADJ|PROPN|VERB)$/.test(next.pos)) return;
    const party =
      parties.size === 0 || scene.mentionAt[i] || !/^\p{Lu}\p{Ll}{4}/u.test(token.text)
        ? undefined
        : parties.get(token.lower.slice(0, 7));
    if (party)
      add(out, party, {
        start: token.start,
        end: token.end,
        first: i,
        last: i + 1,
        sentence: token.sentence,
        kind: PARTY,
      });
    for (const name of demonyms.get(token.lower) ?? []) {
      const key = places.get(name);
      if (!key) continue;
      const end = {
        start: token.start,
        end: token.end,
        first: i,
        last: i + 1,
        sentence: token.sentence,
        kind: scene.mentionAt[i] ? INSIDE : OUTSIDE,
      };
      add(out, key, end);
      break;
    }
  });
  return out;
}

/** Adjectives of countries and names of party members open with a capital. */
function startsCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : text[0] !== text[0]!.toLowerCase();
}

function add(out: Map<LocalKey, End[]>, key: LocalKey, end: End): void {
  const there = out.get(key);
  if (there) there.push(end);
  else out.set(key, [end]);
}

/** "Democrat" for the Democratic Party: the first seven letters of parties the article names; a whole party comes before its local ones. */
function partyStems(scene: Scene): Map<string, LocalKey> {
  const out = new Map<string, LocalKey>();
  for (const { key, type, surfaces } of scene.draft.entities.values())
    if (type === 'institution')
      for (const surface of surfaces) {
        const match = /(\p{Lu}\p{Ll}{4,}) Party$|^(?=\p{Lu}\p{Ll}{6,}$)(.+)/u.exec(surface);
        const stem = (match?.[1] ?? match?.[2])?.toLowerCase().slice(0, 7);
        if (match && stem && (match.index === 0 || !out.has(stem))) out.set(stem, key);
      }
  return out;
}
