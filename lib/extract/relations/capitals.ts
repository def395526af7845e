import type { End } from '../syntax/pair-features.ts';
import type { Cast, Player } from './entity-pair.ts';
import type { Stated } from './rules.ts';

/** Tokens from a capital's name within which the text calls it one: "the capital city of Lima", "Lima, the capital". */
const NEAR = 4;

/** What the text calls a capital and is known as the one of a country that the article names. */
export function capitals(cast: Cast): Stated[] {
  const players = [...cast.players.values()];
  const countries = new Map(players.flatMap((p) => (p.entity.type === 'place' ? p.entity.surfaces.map((name) => [name, p] as const) : [])));
  return players.flatMap((capital): Stated[] => {
    const country = capital.capitalOf.map((name) => countries.get(name)).find((p) => p && p !== capital);
    const called = country && capital.ends.find((end) => isCalledCapital(cast, end));
    if (!country || !called) return [];
    const ends = { from: called, to: nearest(country, called) };
    return [{ type: 'located-in', from: capital.entity.key, to: country.entity.key, ends }];
  });
}

function isCalledCapital({ scene }: Cast, { first, last, sentence }: End): boolean {
  const { tokens } = scene.draft.document;
  for (let at = Math.max(0, first - NEAR); at < last + NEAR && at < tokens.length; at++)
    if (tokens[at]!.sentence === sentence && /^capit[ao]l$/.test(tokens[at]!.lower) && scene.mentionAt[at]?.level !== 'name') return true;
  return false;
}

function nearest({ ends }: Player, to: End): End {
  return ends.reduce((best, end) => (Math.abs(end.first - to.first) < Math.abs(best.first - to.first) ? end : best));
}
