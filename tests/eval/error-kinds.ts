import type { EntityType } from '#lib/model/entity-type.ts';
import type { StatementKind } from '#lib/model/statement.ts';
import type { GoldArticle } from './gold.ts';
import { TYPES, type NamedText, type Namer } from './measure-names.ts';

/** How often each kind of error was made. */
export type ErrorCounts = Map<string, number>;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const SCORED = new Set<string>(['person', 'institution', 'place'] satisfies EntityType[]);

/** Names missed, invented, of the wrong type or with the wrong ends, by type and by the form of the name. */
export function nameErrors(rows: readonly NamedText[], name: Namer): ErrorCounts {
  const counts: ErrorCounts = new Map();
  for (const { text, mentions } of rows) {
    const gold = mentions.map((m) => ({ ...m, type: TYPES[m.type] ?? m.type })).filter((m) => SCORED.has(m.type));
    const ours = name(text).filter((m) => SCORED.has(m.type));
    const touched = new Set<Marked>();
    for (const g of gold) {
      const over = ours.filter((o) => o.start < g.end && g.start < o.end);
      for (const o of over) touched.add(o);
      const o = over.find((one) => one.type === g.type) ?? over[0];
      if (!o) add(counts, `${g.type} missed: ${formOf(text, g)}`);
      else if (o.start === g.start && o.end === g.end) {
        if (o.type !== g.type) add(counts, `${g.type} taken for ${o.type}: ${formOf(text, g)}`);
      } else add(counts, `${g.type} ${endsOf(g, o)}${o.type === g.type ? '' : `, taken for ${o.type}`}`);
    }
    for (const o of ours) if (!touched.has(o)) add(counts, `${o.type} where none is: ${formOf(text, o)}`);
  }
  return counts;
}

/** Statements missed, invented, cut or too long, or given to another speaker; "a statement" as `score.py` finds one. */
export function statementErrors(golds: readonly GoldArticle[], read: (gold: GoldArticle) => readonly Told[]): ErrorCounts {
  const counts: ErrorCounts = new Map();
  for (const gold of golds) {
    const ours = read(gold);
    const used = new Set<Told>();
    for (const { quote, kind, cue } of gold.statements) {
      const start = gold.text.indexOf(quote);
      const end = start + quote.length;
      const over = ours.filter((o) => o.start < end && start < o.end);
      const hit = over.find((o) => !used.has(o) && (Math.min(end, o.end) - Math.max(start, o.start)) / Math.max(end - start, o.end - o.start) >= 0.8);
      const near = hit ?? over[0];
      if (near) used.add(near);
      if (hit) continue;
      const by = cueForm(cue);
      add(counts, near ? `${kind} statement ${endsOf({ start, end }, near)}, ${by}` : `${kind} statement missed, ${by}`);
    }
    for (const o of ours) if (!used.has(o)) add(counts, `${o.kind} statement where none is, ${cueForm(o.cue)}`);
  }
  return counts;
}

interface Told {
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  readonly cue: string;
}

/** The most frequent kinds first, as lines of a table. */
export function errorTable(counts: ErrorCounts, most: number): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const rest = sorted.slice(most).reduce((n, [, count]) => n + count, 0);
  const lines = sorted.slice(0, most).map(([kind, count]) => `| ${count} | ${kind} |`);
  return ['| errors | kind |', '|---|---|', ...lines, ...(rest ? [`| ${rest} | ${sorted.length - most} rarer kinds |`] : [])].join('\n');
}

function formOf(text: string, { start, end }: Pick<Marked, 'start' | 'end'>): string {
  const surface = text.slice(start, end);
  if (!/\p{Lu}/u.test(surface)) return 'no capital';
  if (/\s/.test(surface)) return surface.split(/\s+/).length > 3 ? 'four words and more' : 'two or three words';
  return surface.length > 1 && surface === surface.toUpperCase() ? 'one word in capitals' : 'one word';
}

function endsOf(gold: Pick<Marked, 'start' | 'end'>, ours: Pick<Marked, 'start' | 'end'>): string {
  const from = ours.start - gold.start;
  const to = ours.end - gold.end;
  if (from <= 0 && to >= 0) return from && to ? 'too long at both ends' : from ? 'too long at its start' : 'too long at its end';
  if (from >= 0 && to <= 0) return from && to ? 'cut at both ends' : from ? 'cut at its start' : 'cut at its end';
  return 'shifted';
}

function cueForm(cue: string): string {
  const words = cue.toLowerCase().trim();
  if (words === '') return 'no cue of its own';
  if (/^(?:according|per|by|in) ?/.test(words)) return '"according to"';
  if (/^[^\p{L}]+$/u.test(words)) return 'a mark as cue';
  if (/ (?:that|for|of|to|were|include)\b/.test(words)) return 'cue of several words';
  return /^(?:has |have |had )?(?:said|says|say|saying|told|tells|wrote|added|adding|stated)$/.test(words) ? 'cue of saying' : 'other verb';
}

function add(counts: ErrorCounts, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
