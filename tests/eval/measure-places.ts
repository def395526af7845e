import type { ExtractRow } from '#lib/export/extract-rows.ts';
import type { Knowledge } from '#lib/model/knowledge.ts';
import type { CorpusRow } from './corpora.ts';
import { figure, type Figure } from './score.ts';

const EARTH_RADIUS_KM = 6371;
/** The customary bound of toponym resolution: 100 miles (Leidner 2008). */
const NEAR_KM = 161;

/** GeoVirus (Gritta et al. 2018): places found by exact span; of those, the share located within 161 km, in percent. */
export function scorePlaces(
  rows: readonly CorpusRow[],
  read: (row: CorpusRow) => { row: ExtractRow; knowledge: Knowledge },
): { found: Figure; within: number } {
  let tp = 0;
  let ours = 0;
  let gold = 0;
  let near = 0;
  for (const row of rows) {
    const { row: mine, knowledge } = read(row);
    const at = new Map(knowledge.entities.map((e) => [e.id, e.location]));
    const places = new Map(mine.mentions.filter((m) => m.type === 'place' && m.level === 'name').map((m) => [`${m.start}-${m.end}`, m]));
    ours += places.size;
    gold += row.mentions.length;
    for (const m of row.mentions) {
      const place = places.get(`${m.start}-${m.end}`);
      if (!place) continue;
      tp++;
      const where = at.get(place.entity);
      if (where?.latitude != null && where.longitude != null && kilometres([where.latitude, where.longitude], [Number(m.lat), Number(m.lon)]) <= NEAR_KM) near++;
    }
  }
  return { found: figure(tp / (ours || 1), tp / (gold || 1)), within: (100 * near) / (tp || 1) };
}

/** Great-circle distance (haversine); degrees in, kilometres out. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = (x: number) => (x * Math.PI) / 180;
  const h =
    Math.sin(rad(b[0] - a[0]) / 2) ** 2 +
    Math.cos(rad(a[0])) * Math.cos(rad(b[0])) * Math.sin(rad(b[1] - a[1]) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
