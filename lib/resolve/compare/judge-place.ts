import { normaliseName } from '../../text/normalise.ts';
import { editDistance } from '../../text/similarity.ts';
import type { Group } from '../group.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { probability, type Verdict } from '../verdict.ts';
import { compareContexts, type Rarity } from './shared-context.ts';

/** Places by the gazetteer first: one number is one place under all its spellings, two numbers are two. */
export function judgePlaces(a: Group, b: Group, rarity: Rarity, gazetteer: Gazetteer): Verdict | null {
  const x = placeOf(a);
  const y = placeOf(b);
  if (x !== null && x === y) {
    const location = gazetteer.location(x);
    const where = location?.geonames ? `GeoNames ${location.geonames}` : `the same place of the gazetteer`;
    return {
      a,
      b,
      verdict: 'same',
      score: 0.95,
      reasons: [`${where} (${location?.name ?? a.name}) under '${a.name}' and '${b.name}'`],
    };
  }
  if (x !== null && y !== null) return null;
  const p = normaliseName(a.name).replace(/^the /, '');
  const q = normaliseName(b.name).replace(/^the /, '');
  const others = surfaces(b);
  const alias = [...surfaces(a)].find((s) => others.has(s));
  const near = Math.min(p.length, q.length) >= 6 && editDistance(p, q, 1) <= 1 && !/\d/.test(p + q);
  if (!alias && !near) return null;
  const features = compareContexts(a.context, b.context, rarity);
  const context = features.reduce((sum, f) => sum + f.weight, 0);
  const reason = alias ? `'${alias}' names both` : `'${a.name}' and '${b.name}' differ by a letter`;
  return {
    a,
    b,
    verdict: 'ask',
    score: probability((alias ? 0.5 : -1) + 0.5 * context),
    reasons: [reason, ...features.map((f) => f.reason)],
  };
}

function placeOf(group: Group): number | null {
  return group.items[0]!.located?.candidate.place ?? null;
}

function surfaces(group: Group): Set<string> {
  const as = new Set<string>();
  for (const { entity } of group.items) for (const surface of entity.surfaces) as.add(surface);
  return new Set([...as].map((surface) => normaliseName(surface).replace(/^the /, '')));
}
