import type { CoarseDate } from '../../model/span.ts';
import type { Scene } from '../syntax/scene.ts';
import { dayOf } from './cluster.ts';
import type { Trigger } from './trigger.ts';

/** The finest date the article ties to a happening: by grammar, else the nearest one of its sentence. */
export function eventDate(scene: Scene, group: readonly Trigger[]): CoarseDate | null {
  const tied = group.flatMap((t) => dayOf(scene, t) ?? []);
  if (tied.length > 0) return finest(tied);
  return finest(group.flatMap((t) => nearest(scene, t) ?? []));
}

function finest(dates: readonly CoarseDate[]): CoarseDate | null {
  return dates.reduce<CoarseDate | null>((best, date) => (best === null || date.length > best.length ? date : best), null);
}

function nearest(scene: Scene, { at }: Trigger): CoarseDate | null {
  const dates = scene.datesIn.get(scene.draft.document.tokens[at]!.sentence) ?? [];
  let best: { date: CoarseDate; distance: number } | null = null;
  for (const { date, first, last } of dates) {
    const distance = first > at ? first - at : at - last + 2;
    if (!best || distance < best.distance) best = { date, distance };
  }
  return best?.date ?? null;
}
