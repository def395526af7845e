import type { GraphView } from '../../model/graph-view.ts';

/** Numbers for values that many rows share, in order of first use. */
export interface Table<T> {
  readonly values: T[];
  of(value: T): number;
}

export interface Tables {
  readonly outlets: Table<string>;
  readonly sets: Table<readonly string[]>;
  readonly dates: Table<string>;
}

function table<T>(key: (value: T) => string): Table<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    of(value) {
      const name = key(value);
      let found = numbers.get(name);
      if (found === undefined) numbers.set(name, (found = values.push(value) - 1));
      return found;
    },
  };
}

/** A built picture has one list for all rows of the same outlets. */
function byIdentity<T extends object>(inner: Table<T>): Table<T> {
  const numbers = new Map<T, number>();
  return {
    values: inner.values,
    of(value) {
      let found = numbers.get(value);
      if (found === undefined) numbers.set(value, (found = inner.of(value)));
      return found;
    },
  };
}

export function tablesOf({ nodes, edges, articles }: GraphView): Tables {
  const tables: Tables = {
    outlets: table((o) => o),
    // JSON of a list begins with a bracket, so that one outlet can stand for itself.
    sets: byIdentity(table((s) => (s.length === 1 ? `1${s[0]}` : JSON.stringify(s)))),
    dates: table((d) => d),
  };
  nodes.forEach((n) => tables.sets.of(n.outlets));
  edges.forEach((e) => tables.sets.of(e.outlets));
  for (const outlets of tables.sets.values) for (const outlet of outlets) tables.outlets.of(outlet);
  for (const { outlet, original, published } of articles) {
    for (const name of [outlet, original]) if (name !== null) tables.outlets.of(name);
    if (published !== null) tables.dates.of(published);
  }
  nodes.forEach(({ firstTold, lastTold, date }) => {
    if (firstTold !== null) tables.dates.of(firstTold);
    if (lastTold !== null) tables.dates.of(lastTold);
    if (date !== null) tables.dates.of(date);
  });
  return tables;
}

export function orNone(value: string | null, values: Table<string>): number {
  return value === null ? 0 : 1 + values.of(value);
}
