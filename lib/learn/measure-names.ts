import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameFinder } from '../extract/name-finder.ts';
import type { EntityType } from '../model/entity-type.ts';
import { analyse } from '../text/analyse.ts';
import { createNameFinder } from '../extract/names/learned.ts';
import { readHeldOut } from './corpora/held-out.ts';
import type { LabelledText } from './corpora/labelled-text.ts';
import { DATA } from './paths.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}
export interface NamesReport {
  readonly all: Score;
  readonly byType: Record<'person' | 'institution' | 'place', Score>;
}

const TYPES = ['person', 'institution', 'place'] as const;

/** Exact span and type over persons, institutions and places: the rule of ../shared/gold/score.py. Percentages. */
export function measureNames(finder: NameFinder, texts: readonly LabelledText[]): NamesReport {
  const counts = Object.fromEntries(TYPES.map((type) => [type, { hit: 0, found: 0, gold: 0 }]));
  for (const { text, names } of texts) {
    const gold = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of names) if (type !== 'event') counts[type]!.gold++;
    for (const { start, end, type } of finder.find(analyse(text), {
      published: null,
      outlet: null,
      title: '',
    })) {
      if (type === 'event') continue;
      counts[type]!.found++;
      if (gold.has(`${start} ${end} ${type}`)) counts[type]!.hit++;
    }
  }
  const total = { hit: 0, found: 0, gold: 0 };
  for (const count of Object.values(counts))
    for (const key of ['hit', 'found', 'gold'] as const) total[key] += count[key];
  const byType = Object.fromEntries(
    TYPES.map((type) => [type, score(counts[type]!)]),
  ) as NamesReport['byType'];
  return { all: score(total), byType };
}

function score({ hit, found, gold }: { hit: number; found: number; gold: number }): Score {
  const precision = found === 0 ? 0 : (100 * hit) / found;
  const recall = gold === 0 ? 0 : (100 * hit) / gold;
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall), gold };
}

export function line(name: string, { all, byType }: NamesReport): string {
  const f = (value: number) => value.toFixed(1).padStart(5);
  const types = (Object.keys(byType) as EntityType[]).map((type) => {
    const one = byType[type as keyof typeof byType];
    return `${type} ${f(one.precision)}/${f(one.recall)} F1 ${f(one.f1)}`;
  });
  return `${name.padEnd(22)} P ${f(all.precision)} R ${f(all.recall)} F1 ${f(all.f1)}   ${types.join('   ')}`;
}

/** Prints how the shipped data does on every held-out set. */
export function printNames(): void {
  const read = (name: string) => readFileSync(path.join(DATA, name));
  const finder = createNameFinder({
    tagger: read('tagger.bin'),
    clusters: read('clusters.bin'),
    lexicon: read('lexicon.bin'),
  });
  for (const [name, texts] of readHeldOut()) console.log(line(name, measureNames(finder, texts)));
}
