import type { ExtractRow } from '#lib/export/extract-rows.ts';
import type { GoldArticle, GoldMention } from './gold.ts';

/*
 * The scoring rules, the same as ../shared/gold/score.py:
 * - names: exact span and type, level `name`, persons, institutions and places;
 * - events: found when one of our event's mentions overlaps a trigger or name of the gold event;
 * - relations: both ends, aligned to gold entities by overlapping mentions, and the type;
 * - statements: at least 80 % of the longer span in common; speaker right when it is the gold entity, or null with null;
 * - clusters: B-cubed (Bagga & Baldwin 1998) over name mentions whose spans agree, across all articles of the set.
 */

export interface Figure {
  p: number;
  r: number;
  f1: number;
}

export interface ArticleScores {
  names: Record<'all' | 'span' | 'person' | 'institution' | 'place', Figure>;
  events: Figure;
  relations: Figure;
  statements: Figure;
  /** Share of found statements whose speaker is right, in percent. */
  speaker: number;
  clusters: Figure;
  /** Share of found gold events whose date agrees as far as the gold tells it, in percent. */
  dates: number;
}

/** Counts of true positives, false positives and false negatives. */
class Tally {
  tp = 0;
  fp = 0;
  fn = 0;

  add(gold: ReadonlySet<string>, ours: ReadonlySet<string>): void {
    for (const key of gold) if (ours.has(key)) this.tp++;
      else this.fn++;
    for (const key of ours) if (!gold.has(key)) this.fp++;
  }

  get figure(): Figure {
    return figure(this.tp / (this.tp + this.fp || 1), this.tp / (this.tp + this.fn || 1));
  }
}

/** Percent, unrounded. */
export function figure(p: number, r: number): Figure {
  return { p: 100 * p, r: 100 * r, f1: p + r ? (200 * p * r) / (p + r) : 0 };
}

const NAME_TYPES = ['person', 'institution', 'place'] as const;

/** Scores rows against their gold articles (same order). */
export function scoreArticles(golds: readonly GoldArticle[], rows: readonly ExtractRow[]): ArticleScores {
  const names = { all: new Tally(), span: new Tally(), person: new Tally(), institution: new Tally(), place: new Tally() };
  const events = new Tally();
  const relations = new Tally();
  const statements = new Tally();
  const dates = { right: 0, told: 0 };
  const speaker = { right: 0, all: 0 };
  const pairs: [gold: string, ours: string][] = [];
  golds.forEach((gold, i) => {
    const row = rows[i]!;
    const goldNames = gold.mentions.filter((m) => m.type !== 'event');
    const ourNames = row.mentions.filter((m) => m.level === 'name' && m.type !== 'event');
    const typed = (m: { start: number; end: number; type: string }) => `${m.start}-${m.end}-${m.type}`;
    const bare = (m: { start: number; end: number }) => `${m.start}-${m.end}`;
    names.all.add(new Set(goldNames.map(typed)), new Set(ourNames.map(typed)));
    names.span.add(new Set(goldNames.map(bare)), new Set(ourNames.map(bare)));
    for (const type of NAME_TYPES) {
      const of = (list: readonly { start: number; end: number; type: string }[]) =>
        new Set(list.filter((m) => m.type === type).map(bare));
      names[type].add(of(goldNames), of(ourNames));
    }
    const bySpan = new Map(goldNames.map((m) => [bare(m), m.key]));
    for (const m of ourNames) if (bySpan.has(bare(m))) pairs.push([bySpan.get(bare(m))!, m.entity]);

    const aligned = align(gold.mentions, row);
    const goldEvents = new Set(gold.entities.filter((e) => e.type === 'event').map((e) => e.key));
    const ourEvents = new Set(row.mentions.filter((m) => m.type === 'event').map((m) => m.entity as string));
    const hits = new Map<string, string>();
    for (const e of ourEvents) {
      const key = aligned.get(e);
      if (key !== undefined && goldEvents.has(key)) hits.set(key, e);
      else events.fp++;
    }
    events.tp += hits.size;
    events.fn += goldEvents.size - hits.size;
    for (const [key, ours] of hits) {
      const want = gold.entities.find((e) => e.key === key)!.date;
      if (!want) continue;
      dates.told++;
      if (row.entities.find((e) => e.id === ours)?.date?.startsWith(want)) dates.right++;
    }
    relations.add(
      new Set(gold.relations.map((r) => `${r.from}|${r.to}|${r.type}`)),
      new Set(row.relations.map((r) => `${aligned.get(r.from) ?? `?${r.from}`}|${aligned.get(r.to) ?? `?${r.to}`}|${r.type}`)),
    );
    const used = new Set<number>();
    for (const s of gold.statements) {
      const start = gold.text.indexOf(s.quote);
      const end = start + s.quote.length;
      let best = 0;
      let at = -1;
      row.statements.forEach((x, j) => {
        if (used.has(j)) return;
        const common = Math.max(0, Math.min(end, x.end) - Math.max(start, x.start));
        const overlap = common / Math.max(end - start, x.end - x.start, 1);
        if (overlap > best) [best, at] = [overlap, j];
      });
      if (best < 0.8) {
        statements.fn++;
        continue;
      }
      used.add(at);
      statements.tp++;
      speaker.all++;
      const who = row.statements[at]!.speaker;
      if ((who ? (aligned.get(who) ?? null) : null) === s.speaker) speaker.right++;
    }
    statements.fp += row.statements.length - used.size;
  });
  return {
    names: {
      all: names.all.figure, span: names.span.figure, person: names.person.figure,
      institution: names.institution.figure, place: names.place.figure,
    },
    events: events.figure,
    relations: relations.figure,
    statements: statements.figure,
    speaker: (100 * speaker.right) / (speaker.all || 1),
    clusters: bCubed(pairs),
    dates: (100 * dates.right) / (dates.told || 1),
  };
}

/** Our entity -> the gold key most of its mentions overlap, events with events only. */
function align(gold: readonly GoldMention[], row: ExtractRow): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const m of row.mentions)
    for (const g of gold)
      if (m.start < g.end && g.start < m.end && (g.type === 'event') === (m.type === 'event')) {
        const count = votes.get(m.entity) ?? new Map<string, number>();
        votes.set(m.entity, count.set(g.key, (count.get(g.key) ?? 0) + 1));
      }
  return new Map([...votes].map(([e, count]) => [e, [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

/** B-cubed precision and recall over (gold cluster, our cluster) pairs, one a mention. */
export function bCubed(pairs: readonly [string, string][]): Figure {
  const gold = new Map<string, Map<string, number>>();
  const ours = new Map<string, number>();
  const golds = new Map<string, number>();
  for (const [g, o] of pairs) {
    const row = gold.get(g) ?? new Map<string, number>();
    gold.set(g, row.set(o, (row.get(o) ?? 0) + 1));
    ours.set(o, (ours.get(o) ?? 0) + 1);
    golds.set(g, (golds.get(g) ?? 0) + 1);
  }
  let p = 0;
  let r = 0;
  for (const [g, o] of pairs) {
    const common = gold.get(g)!.get(o)!;
    p += common / ours.get(o)!;
    r += common / golds.get(g)!;
  }
  return figure(p / (pairs.length || 1), r / (pairs.length || 1));
}
