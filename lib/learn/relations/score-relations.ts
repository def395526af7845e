import { RELATION_TYPES } from '../../model/type-names.ts';
import type { Reading } from '../../model/reading.ts';
import type { GoldArticle } from '../events/gold-articles.ts';

type Pairs = readonly (readonly [gold: GoldArticle, ours: Reading])[];

/** What one article has of the gold and of ours, by the rules of ../shared/gold/score.py: "from to type". */
interface Compared {
  readonly gold: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  /** Ends of ours and of the gold that stand for one another. */
  readonly found: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Events of ours that stand for none of the gold. */
  readonly falseEvents: number;
}

/** A table of right, false and missed events and relations with precision, recall and F1 in percent. */
export function scoreTable(pairs: Pairs): string {
  const all = pairs.map(compare);
  const count = (keep: (key: string) => boolean) => {
    const [gold, ours] = [all.flatMap((c) => [...c.gold].filter(keep)), all.flatMap((c) => [...c.ours].filter(keep))];
    const right = all.reduce((sum, c) => sum + [...c.gold].filter((key) => keep(key) && c.ours.has(key)).length, 0);
    return [right, ours.length - right, gold.length - right] as const;
  };
  const hits = all.reduce((sum, c) => sum + [...c.events].filter((key) => c.found.has(key)).length, 0);
  const events = all.reduce((sum, c) => sum + c.events.size, 0);
  const rows: (readonly [string, readonly [number, number, number]])[] = [
    ['events', [hits, all.reduce((sum, c) => sum + c.falseEvents, 0), events - hits]],
    ['relations', count(() => true)],
    ...RELATION_TYPES.map((type) => [type, count((key) => key.endsWith(` ${type}`))] as const),
  ];
  return ['| | right | false | missed | P / R / F1 |', '|---|---|---|---|---|', ...rows.map(([name, counts]) => row(name, counts))].join('\n');
}

function row(name: string, [right, wrong, missed]: readonly [number, number, number]): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
  const figures = [percent(right, right + wrong), percent(right, right + missed), percent(2 * right, 2 * right + wrong + missed)];
  return `| ${name} | ${right} | ${wrong} | ${missed} | ${figures.join(' / ')} |`;
}

/**
 * Why relations are missed or false, the most frequent first: an event or another end that stands for nothing on the other
 * side, the pair related otherwise there, or the link alone.
 */
export function errorTable(pairs: Pairs): string {
  const counts = new Map<string, number>();
  for (const compared of pairs.map(compare)) {
    const { gold, ours } = compared;
    for (const [side, own, other] of [['missed', gold, ours], ['false', ours, gold]] as const)
      for (const key of own) {
        if (other.has(key)) continue;
        const kind = `${side}, ${key.split(' ')[2]} ${cause(key, other, compared)}`;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return ['| errors | kind |', '|---|---|', ...sorted.map(([kind, count]) => `| ${count} | ${kind} |`)].join('\n');
}

function cause(key: string, other: ReadonlySet<string>, { found }: Compared): string {
  const [from, to, type] = key.split(' ') as [string, string, string];
  const event = type === 'participant' ? to : type === 'occurred-in' ? from : null;
  if (event !== null && !found.has(event)) return 'event';
  if (!found.has(from) || !found.has(to)) return 'end';
  return [...other].some((one) => one.startsWith(`${from} ${to} `) || one.startsWith(`${to} ${from} `)) ? 'wrong type' : 'link';
}

function compare([gold, ours]: Pairs[number]): Compared {
  const keys = align(gold, ours);
  const name = (key: string) => keys.get(key) ?? `?${key}`;
  const isEvent = new Set(gold.entities.filter(({ type }) => type === 'event').map(({ key }) => key));
  const mine = new Set(ours.mentions.filter(({ type }) => type === 'event').map(({ entity }) => entity as string));
  return {
    gold: new Set(gold.relations.map((r) => `${r.from} ${r.to} ${r.type}`)),
    ours: new Set(ours.relations.map((r) => `${name(r.from)} ${name(r.to)} ${r.type}`)),
    found: new Set(keys.values()),
    events: isEvent,
    falseEvents: [...mine].filter((key) => !keys.has(key)).length,
  };
}

/** Our entity -> the gold key that most of its mentions overlap, events with events alone. */
function align({ spans }: GoldArticle, { mentions }: Reading): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const m of mentions)
    for (const s of spans) {
      if (m.start >= s.end || s.start >= m.end || (m.type === 'event') !== (s.type === 'event')) continue;
      const own = votes.get(m.entity) ?? new Map<string, number>();
      votes.set(m.entity, own.set(s.key, (own.get(s.key) ?? 0) + 1));
    }
  return new Map([...votes].map(([entity, own]) => [entity, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}
