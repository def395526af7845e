import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../model/entity-type.ts';
import { GOLD } from '../paths.ts';

export interface GoldEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly surfaces: readonly string[];
  readonly date?: string;
  readonly trigger?: string | null;
}

export interface GoldRelation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly role?: string | null;
  readonly quote: string;
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly type: EntityType;
  /** True for a word that triggers a reported happening, false for a name. */
  readonly trigger: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly statements: readonly { readonly speaker: string | null; readonly quote: string }[];
  readonly exceptions: readonly {
    readonly surface: string;
    readonly occurrence: number;
    readonly key: string | null;
  }[];
  readonly spans: readonly GoldSpan[];
  /** Marked by another reader than the gold. */
  readonly other: boolean;
}

/** A fully annotated set below the gold folder, in order of file name. */
export function readGoldArticles(set: string): GoldArticle[] {
  const folder = path.join(GOLD, set);
  return readdirSync(path.join(folder, 'articles'))
    .sort()
    .map((file) => {
      const article = JSON.parse(readFileSync(path.join(folder, 'articles', file), 'utf8'));
      const notes = JSON.parse(readFileSync(path.join(folder, 'annotations', file), 'utf8'));
      const gold = { exceptions: [], relations: [], statements: [], ...article, ...notes, text: article.text };
      return { ...gold, spans: locate(gold), other: false };
    });
}

/** Where `surface` starts as whole words. */
export function locateWord(text: string, surface: string): number[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${RegExp.escape(surface)}(?![\\p{L}\\p{N}_])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Every surface as whole words, the longest first, then the exceptions: the rule of the reference scorer. */
function locate({ text, entities, exceptions }: Omit<GoldArticle, 'spans' | 'other'>): GoldSpan[] {
  const found: (GoldSpan & { surface: string })[] = [];
  const byKey = new Map(entities.map((e) => [e.key, e]));
  const span = (start: number, end: number, key: string): GoldSpan | null => {
    const entity = byKey.get(key);
    if (!entity) return null;
    return {
      start,
      end,
      key,
      type: entity.type,
      trigger: entity.type === 'event' && Boolean(entity.trigger),
    };
  };
  for (const { key, surfaces } of entities)
    for (const surface of new Set(surfaces)) {
      for (const start of locateWord(text, surface))
        found.push({ ...span(start, start + surface.length, key)!, surface });
    }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: typeof found = [];
  for (const one of found) if (!taken.some((t) => one.start < t.end && t.start < one.end)) taken.push(one);
  const seen = new Map<string, number>();
  return taken
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, key, surface }) => {
      const count = (seen.get(surface) ?? 0) + 1;
      seen.set(surface, count);
      const exception = exceptions.find((x) => x.surface === surface && x.occurrence === count);
      if (exception) return exception.key === null ? [] : (span(start, end, exception.key) ?? []);
      return span(start, end, key) ?? [];
    });
}
