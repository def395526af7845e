import type { Entity, Location } from '../model/entity.ts';
import { roleList } from '../model/role-list.ts';

export interface Fact {
  label: string;
  value: string;
  href: string | null;
}

/** Short lines under a node's name. What a text says of a place's state is shown with its sentence, not here. */
export function facts(entity: Entity): Fact[] {
  const out: Fact[] = [];
  if (entity.roles.length) out.push({ label: 'Described as', value: roleList(entity.roles), href: null });
  if (entity.date) out.push({ label: 'When', value: entity.date, href: null });
  if (entity.modality !== 'asserted') out.push({ label: 'Told as', value: entity.modality, href: null });
  if (entity.location) out.push(...placeFacts(entity.location));
  return out;
}

function placeFacts(location: Location): Fact[] {
  const out: Fact[] = [];
  const inside = [location.kind === 'region' ? null : location.admin, location.countryName].filter(Boolean);
  if (inside.length && location.kind !== 'country')
    out.push({ label: 'GeoNames', value: `${location.name}, ${inside.join(', ')}`, href: null });
  if (location.latitude !== null && location.longitude !== null)
    out.push({ label: 'Coordinates', value: coordinates(location.latitude, location.longitude), href: null });
  return out;
}

/** "50.29 N 36.94 E" */
export function coordinates(latitude: number, longitude: number): string {
  const part = (value: number, plus: string, minus: string) =>
    `${Math.abs(value).toFixed(2)} ${value < 0 ? minus : plus}`;
  return `${part(latitude, 'N', 'S')} ${part(longitude, 'E', 'W')}`;
}
