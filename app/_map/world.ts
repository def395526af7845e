import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land as single polygons and borders as single lines, so that what is out of sight need not be drawn. */
export interface World {
  readonly land: readonly GeoJSON.Polygon[];
  readonly borders: readonly GeoJSON.LineString[];
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Natural Earth at 1:110 million (55 kB compressed). */
export async function loadCoarseWorld(): Promise<World> {
  return worldOf((await import('world-atlas/countries-110m.json')).default as unknown as Atlas);
}

/** Natural Earth at 1:50 million (250 kB compressed): for a look from near. */
export async function loadFineWorld(): Promise<World> {
  return worldOf((await import('world-atlas/countries-50m.json')).default as unknown as Atlas);
}

function worldOf(atlas: Atlas): World {
  const land: GeoJSON.Polygon[] = [];
  for (const { geometry } of feature(atlas, atlas.objects.land).features)
    if (geometry.type === 'Polygon') land.push(geometry);
    else if (geometry.type === 'MultiPolygon')
      for (const coordinates of geometry.coordinates) land.push({ type: 'Polygon', coordinates });
  const lines = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;
  return { land, borders: lines.map((coordinates) => ({ type: 'LineString', coordinates })) };
}
