import type { CoarseDate } from '../../model/span.ts';
import type { Scene } from '../syntax/scene.ts';
import { dayOf } from './cluster.ts';
import type { Trigger } from './trigger.ts';

/** The finest date the article ties to a happening: by grammar, else the nearest one of its sentence. */
export function eventDate(scene: Scene, group: readonly Trigger[]): CoarseDate | null {
  const tied = group.flatMap((t) => dayOf(scene, t) ?? []);
  if (tied.length > 0) return finest(tied);
  const near = group.flatMap((t) => nearest(scene, t) ?? []);
  return near.length > 0 ? finest(near) : finest(group.slice(0, 1).flatMap((t) => before(scene, t) ?? []));
}

function finest(dates: readonly CoarseDate[]): CoarseDate | null {
  return dates.reduce<CoarseDate | null>(
    (best, date) => (best === null || date.length > best.length ? date : best),
    null,
  );
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

/** The last day told earlier in the paragraph: a story goes on where it was. */
function before(scene: Scene, { at }: Trigger): CoarseDate | null {
  const { tokens, sentences } = scene.draft.document;
  const own = sentences[tokens[at]!.sentence]!;
  for (let i = own.index - 1; i >= 0 && sentences[i]!.paragraph === own.paragraph; i--) {
    const day = (scene.datesIn.get(i) ?? []).findLast(({ date }) => date.length === 10);
    if (day) return day.date;
  }
  return null;
}
