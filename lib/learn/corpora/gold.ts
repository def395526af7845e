import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../model/entity-type.ts';
import { GOLD } from '../paths.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';

interface Annotation {
  readonly entities: readonly {
    key: string;
    type: EntityType;
    surfaces: readonly string[];
    trigger?: string;
  }[];
  readonly exceptions?: readonly { surface: string; occurrence: number; key: string | null }[];
}

/** Names of one folder of the gold annotations, located as its guide says; reported events are left out. */
export function readGoldNames(set: string): LabelledText[] {
  const folder = path.join(GOLD, set);
  return readdirSync(path.join(folder, 'articles'))
    .sort()
    .map((file) => {
      const { text } = JSON.parse(readFileSync(path.join(folder, 'articles', file), 'utf8')) as {
        text: string;
      };
      const notes = JSON.parse(readFileSync(path.join(folder, 'annotations', file), 'utf8')) as Annotation;
      return { id: `${set}/${file}`, text, names: locate(text, notes) };
    });
}

/** Every surface as whole words, the longest first; then `exceptions` moves or removes single occurrences. */
function locate(text: string, { entities, exceptions = [] }: Annotation): LabelledName[] {
  const found = entities.flatMap((entity) =>
    [...new Set(entity.surfaces)].flatMap((surface) =>
      [...text.matchAll(wholeWords(surface))].map(({ index }) => ({
        start: index,
        end: index + surface.length,
        surface,
        key: entity.key,
      })),
    ),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: typeof found = [];
  for (const one of found) if (!taken.some((t) => one.start < t.end && t.start < one.end)) taken.push(one);
  taken.sort((a, b) => a.start - b.start);
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const seen = new Map<string, number>();
  return taken.flatMap(({ start, end, surface, key }) => {
    const occurrence = (seen.get(surface) ?? 0) + 1;
    seen.set(surface, occurrence);
    const exception = exceptions.find((one) => one.surface === surface && one.occurrence === occurrence);
    const entity = exception ? byKey.get(exception.key ?? '') : byKey.get(key);
    return entity && entity.trigger === undefined ? [{ start, end, type: entity.type }] : [];
  });
}

function wholeWords(surface: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${RegExp.escape(surface)}(?![\\p{L}\\p{N}_])`, 'gu');
}
