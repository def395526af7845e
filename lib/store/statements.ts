import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** SQL statements of one database, each compiled once. */
export interface Statements {
  prepare(text: string): StatementSync;
  run(text: string, ...values: SQLInputValue[]): void;
  rows(text: string, ...values: SQLInputValue[]): Record<string, unknown>[];
  /** What is made of each row; only one row is held at a time. */
  map<T>(text: string, make: (row: Record<string, unknown>) => T, ...values: SQLInputValue[]): T[];
  first(text: string, ...values: SQLInputValue[]): Record<string, unknown> | undefined;
}

export function createStatements(database: DatabaseSync): Statements {
  const compiled = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    let found = compiled.get(text);
    if (!found) compiled.set(text, (found = database.prepare(text)));
    return found;
  };
  return {
    prepare,
    run: (text, ...values) => void prepare(text).run(...values),
    rows: (text, ...values) => prepare(text).all(...values) as Record<string, unknown>[],
    map(text, make, ...values) {
      const out: ReturnType<typeof make>[] = [];
      for (const row of prepare(text).iterate(...values)) out.push(make(row as Record<string, unknown>));
      return out;
    },
    first: (text, ...values) => prepare(text).get(...values) as Record<string, unknown> | undefined,
  };
}
