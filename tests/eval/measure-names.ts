import type { NameSpan } from '#lib/extract/draft.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { figure, type Figure } from './score.ts';

/** The types that corpora mark, as ours. */
export const TYPES: Readonly<Record<string, EntityType>> = { PERSON: 'person', ORGANIZATION: 'institution', PLACE: 'place' };

export interface NamedText {
  text: string;
  mentions: readonly { start: number; end: number; type: string }[];
}

export type Namer = (text: string) => readonly Pick<NameSpan, 'start' | 'end' | 'type'>[];

/** Exact span and type over persons, institutions and places of corpus rows. */
export function scoreNames(rows: readonly NamedText[], name: Namer): Record<'all' | 'person' | 'institution' | 'place', Figure> {
  const counts = { person: [0, 0, 0], institution: [0, 0, 0], place: [0, 0, 0] } as Record<string, number[]>;
  for (const row of rows) {
    const gold = new Set(row.mentions.map((m) => [m, TYPES[m.type] ?? m.type] as const).map(([m, t]) => `${m.start}-${m.end}-${t}`));
    const ours = new Set(name(row.text).map((m) => `${m.start}-${m.end}-${m.type}`));
    for (const key of new Set([...gold, ...ours])) {
      const tally = counts[key.split('-')[2]!];
      if (tally) tally[gold.has(key) ? (ours.has(key) ? 0 : 2) : 1]!++;
    }
  }
  const of = ([tp, fp, fn]: number[]) => figure(tp! / (tp! + fp! || 1), tp! / (tp! + fn! || 1));
  const all = [0, 1, 2].map((i) => counts.person![i]! + counts.institution![i]! + counts.place![i]!);
  return { all: of(all), person: of(counts.person!), institution: of(counts.institution!), place: of(counts.place!) };
}

/** A copy with every word capitalised but the small ones of headlines; offsets stay. */
export function titleCased(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])(?!(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as)(?!\p{L}))\p{Ll}/gu, (c) =>
    c.toUpperCase().length === 1 ? c.toUpperCase() : c,
  );
}
