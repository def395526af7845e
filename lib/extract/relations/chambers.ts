import type { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { DraftMention } from '../draft.ts';
import { endOf } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Stated } from './rules.ts';

const LEGISLATURE = /\b(Congress|Parliament|Legislature|Legislative Assembly|General Assembly)$/;
const HOUSE = /\b(Senate|House of (Representatives|Commons|Lords|Delegates))$/;
/** Committees by their names, each with the names of what they are part of. */
const WHOLES: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/\bHouse\b.*\b[Cc]ommittee\b/, /\bHouse of Representatives$/],
  [/\bSenate\b.*\b[Cc]ommittee\b/, /\bSenate$/],
];

/** Committees are part of the one chamber of the kind that the article names, chambers of the legislature whose "houses" it tells of. */
export function chambers(scene: Scene): Stated[] {
  const bodies = [...scene.draft.entities.values()].filter(({ type }) => type === 'institution');
  const firstOf = new Map<LocalKey, DraftMention>();
  for (const mention of scene.draft.mentions) if (!firstOf.has(mention.entity)) firstOf.set(mention.entity, mention);
  return [...WHOLES, [HOUSE, LEGISLATURE] as const].flatMap(([part, whole]) => {
    const wholes = bodies.filter((body) => isNamed(body, whole) && !isNamed(body, part));
    const [one] = wholes;
    if (wholes.length !== 1 || (part === HOUSE && !tellsOfHouses(scene, one!.key))) return [];
    return bodies.flatMap((body): Stated[] => {
      if (body === one || !isNamed(body, part)) return [];
      const ends = { from: endOf(firstOf.get(body.key)!), to: endOf(firstOf.get(one!.key)!) };
      return [{ type: 'part-of', from: body.key, to: one!.key, ends }];
    });
  });
}

/** "Both houses of the Congress", "the Parliament's chambers". */
function tellsOfHouses(scene: Scene, legislature: LocalKey): boolean {
  const { tokens } = scene.draft.document;
  return tokens.some(
    ({ lower }, at) =>
      /^(houses|chambers)$/.test(lower) &&
      tokens.slice(Math.max(0, at - 3), at + 5).some((_, i) => scene.mentionAt[Math.max(0, at - 3) + i]?.entity === legislature),
  );
}

function isNamed({ surfaces }: LocalEntity, kind: RegExp): boolean {
  return surfaces.some((name) => kind.test(name));
}
