import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameSpan } from '#lib/extract/draft.ts';
import type { NameFinder } from '#lib/extract/name-finder.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { TextDocument } from '#lib/text/document.ts';

export interface GoldEntity {
  key: string;
  type: EntityType;
  name: string;
  surfaces: string[];
  date?: string;
  trigger?: string;
}
export interface GoldMention {
  start: number;
  end: number;
  key: string;
  type: EntityType;
}
export interface GoldArticle {
  id: string;
  title: string;
  published: string;
  text: string;
  entities: GoldEntity[];
  relations: { from: string; to: string; type: string; role?: string; quote: string }[];
  statements: { speaker: string | null; speakerDescription?: string; quote: string; kind: string; cue: string }[];
  exceptions: { surface: string; occurrence: number; key: string | null }[];
  /** Names and event triggers, located as `score.py` locates them; UTF-16 offsets, sorted by start. */
  mentions: GoldMention[];
}

export const GOLD = path.resolve(import.meta.dirname, '../../../shared/gold');
export const GOLD_SETS = ['wikinews-dev', 'wikinews-learn', 'wikinews-names', 'world-names'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

export function hasGold(set: GoldSet): boolean {
  return existsSync(path.join(GOLD, set, 'articles'));
}

/** Reads one annotated set of ../shared/gold, in order of file name. */
export function readGold(set: GoldSet): GoldArticle[] {
  const folder = path.join(GOLD, set);
  return readdirSync(path.join(folder, 'articles'))
    .sort()
    .map((file) => {
      const article = JSON.parse(readFileSync(path.join(folder, 'articles', file), 'utf8'));
      const notes = JSON.parse(readFileSync(path.join(folder, 'annotations', file), 'utf8'));
      const gold = { relations: [], statements: [], exceptions: [], ...article, ...notes, text: article.text };
      return { ...gold, mentions: locate(gold) };
    });
}

/** Every surface as whole words, the longest first, then `exceptions`: the rule of `score.py`. */
function locate({ text, entities, exceptions }: GoldArticle): GoldMention[] {
  const found: (GoldMention & { surface: string })[] = [];
  for (const entity of entities)
    for (const surface of new Set(entity.surfaces)) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${RegExp.escape(surface)}(?![\\p{L}\\p{N}_])`, 'gu');
      for (const match of text.matchAll(pattern))
        found.push({ start: match.index, end: match.index + surface.length, key: entity.key, type: entity.type, surface });
    }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: typeof found = [];
  for (const one of found) if (!taken.some((t) => one.start < t.end && t.start < one.end)) taken.push(one);
  taken.sort((a, b) => a.start - b.start);
  const types = new Map(entities.map((e) => [e.key, e.type]));
  const seen = new Map<string, number>();
  const out: GoldMention[] = [];
  for (const { surface, ...mention } of taken) {
    const count = (seen.get(surface) ?? 0) + 1;
    seen.set(surface, count);
    const exception = exceptions.find((x) => x.surface === surface && x.occurrence === count);
    const key = exception ? exception.key : mention.key;
    if (key !== null) out.push({ ...mention, key, type: types.get(key) ?? mention.type });
  }
  return out;
}

/** A name finder that knows the answer: for measuring later steps on perfect names. */
export function oracle(gold: GoldArticle): NameFinder {
  const triggers = new Set(gold.entities.filter((e) => e.trigger !== undefined).map((e) => e.key));
  return {
    find: (document) =>
      gold.mentions.filter((m) => !triggers.has(m.key)).flatMap((m) => toNameSpan(document, m.start, m.end, m.type)),
  };
}

/** The token range a character range covers; empty where no token starts in it. */
export function toNameSpan(document: TextDocument, start: number, end: number, type: EntityType): NameSpan[] {
  const first = document.tokens.findIndex((t) => t.end > start);
  if (first < 0 || document.tokens[first]!.start >= end) return [];
  let last = first;
  while (last < document.tokens.length && document.tokens[last]!.start < end) last++;
  return [{ start, end, first, last, type, confidence: 1 }];
}
