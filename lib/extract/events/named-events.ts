import type { LocalKey } from '../../model/ids.ts';
import type { Scene } from '../syntax/scene.ts';
import { readTrigger } from './trigger.ts';
import type { Trigger } from './trigger.ts';

/** The events an article names, each with the last words of its names as triggers, in order of the text. */
export function namedEvents(scene: Scene): Map<LocalKey, Trigger[]> {
  const out = new Map<LocalKey, Trigger[]>();
  for (const { type, level, entity, last } of scene.draft.mentions) {
    if (type !== 'event' || level !== 'name' || scene.syntax.nodeAt[last - 1]! < 0) continue;
    const trigger = readTrigger(scene, last - 1, 1);
    const there = out.get(entity);
    if (there) there.push(trigger);
    else out.set(entity, [trigger]);
  }
  return out;
}
