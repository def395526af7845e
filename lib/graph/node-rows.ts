import type { EntityId } from '../model/ids.ts';
import { Numbers } from './numbers.ts';

/** Where nodes stand in the order of ids. A node keeps its number; its row is another once one before it comes or goes. */
export class NodeRows {
  readonly numbers = new Numbers();
  #ids: readonly EntityId[] = [];
  /** By row. */
  #order = new Uint32Array(0);
  /** By number; -1, or nothing, for those that are not there. */
  rowOf = new Int32Array(0);

  /** `ids` in order. Gives the numbers of nodes that came or went. Known ids are found by walking along those before. */
  update(ids: readonly EntityId[]): Set<number> {
    const [before, order, was] = [this.#ids, this.#order, this.rowOf];
    const own = new Uint32Array(ids.length);
    let at = 0;
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row]!;
      while (at < before.length && before[at] !== id && before[at]! < id) at++;
      own[row] = before[at] === id ? order[at]! : this.numbers.of(id);
    }
    const rowOf = new Int32Array(this.numbers.size).fill(-1);
    own.forEach((number, row) => (rowOf[number] = row));
    const moved = new Set<number>();
    for (let number = 0; number < rowOf.length; number++)
      if (rowOf[number]! >= 0 !== (was[number] ?? -1) >= 0) moved.add(number);
    [this.#ids, this.#order, this.rowOf] = [ids, own, rowOf];
    return moved;
  }
}
