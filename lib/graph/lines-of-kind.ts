import type { GraphEdge } from '../model/graph-view.ts';
import type { Ends } from './backbone.ts';
import type { NodeRows } from './node-rows.ts';
import { OrderedNumbers } from './ordered-numbers.ts';
import { PairRows } from './pair-rows.ts';
import type { PairTable } from './pair-table.ts';

/** The rows of one kind of line by pair of nodes, in order of their ends, and the lines drawn of them. */
export class LinesOfKind<T extends object> {
  readonly rows: PairRows<T>;
  readonly #nodes: NodeRows;
  readonly #byEnds = new OrderedNumbers();
  /** By pair; made when asked for, and the same one until its rows change. */
  readonly #edges: (GraphEdge | undefined)[] = [];

  constructor(nodes: NodeRows, endsOf: (row: T) => readonly [string, string]) {
    this.#nodes = nodes;
    this.rows = new PairRows(endsOf);
  }

  /** Pairs whose two ends are there, in order of these. */
  get byEnds(): Uint32Array {
    return this.#byEnds.all;
  }

  /** `moved`: nodes that came or went. Gives the pairs of which anything changed. */
  update(given: readonly T[], moved: ReadonlySet<number>): Set<number> {
    const touched = this.rows.update(given, this.#nodes.numbers);
    const { pairs } = this.rows;
    for (let pair = 0; moved.size > 0 && pair < pairs.size; pair++)
      if (moved.has(pairs.low(pair)) || moved.has(pairs.high(pair))) touched.add(pair);
    for (const pair of touched) this.#edges[pair] = undefined;
    this.#byEnds.update(
      touched,
      (pair) => this.has(pair),
      (p, q) => this.compareEnds(p, q),
    );
    return touched;
  }

  /** Whether there is a row, and both ends are there. */
  has(pair: number): boolean {
    return this.rows.has(pair) && this.#from(pair) >= 0;
  }

  /** The number of the pair of the same two nodes in another kind, or -1. */
  numberIn({ rows: { pairs } }: { readonly rows: { readonly pairs: PairTable } }, pair: number): number {
    return pairs.find(this.rows.pairs.low(pair), this.rows.pairs.high(pair));
  }

  compareEnds(p: number, q: number): number {
    return this.#from(p) - this.#from(q) || this.#to(p) - this.#to(q);
  }

  endsOf(numbers: Uint32Array): Ends {
    const { pairs } = this.rows;
    const { rowOf } = this.#nodes;
    const from = new Uint32Array(numbers.length);
    const to = new Uint32Array(numbers.length);
    for (let i = 0; i < numbers.length; i++) {
      const a = rowOf[pairs.low(numbers[i]!)]!;
      const b = rowOf[pairs.high(numbers[i]!)]!;
      from[i] = a < b ? a : b;
      to[i] = a < b ? b : a;
    }
    return { from, to };
  }

  edge(pair: number, make: (rows: readonly T[]) => GraphEdge): GraphEdge {
    return (this.#edges[pair] ??= make(this.rows.rows(pair)));
  }

  /** Row of the end that comes first; -1 where one is not there. */
  #from(pair: number): number {
    const { pairs } = this.rows;
    return Math.min(this.#rowOf(pairs.low(pair)), this.#rowOf(pairs.high(pair)));
  }

  #to(pair: number): number {
    const { pairs } = this.rows;
    return Math.max(this.#rowOf(pairs.low(pair)), this.#rowOf(pairs.high(pair)));
  }

  #rowOf(number: number): number {
    return this.#nodes.rowOf[number] ?? -1;
  }
}
