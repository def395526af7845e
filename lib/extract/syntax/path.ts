import { hashText, join } from '../names/hash.ts';
import type { Node } from './parse.ts';
import type { Scene } from './scene.ts';

const REACH = 4;
const SAME = hashText('same');
const UP = hashText('^');

export interface Path {
  /** Hash of the labels up from `from`, then down to `to`: "subj^ obj" is "subject of the verb whose object is". */
  readonly labels: number;
  /** The same with all prepositions alike. */
  readonly plain: number;
  /** The node both hang on. */
  readonly top: Node;
  readonly length: number;
}

/** Governors of a node into `chain`, nearest first, the node itself included; how many there are. */
function climb({ syntax }: Pick<Scene, 'syntax'>, start: number, chain: Int32Array): number {
  let count = 0;
  chain[count++] = start;
  for (let at = syntax.nodes[start]!.governor; at >= 0 && count <= REACH; at = syntax.nodes[at]!.governor) {
    for (let i = 0; i < count; i++) if (chain[i] === at) return count;
    chain[count++] = at;
  }
  return count;
}

const ups = new Int32Array(REACH + 1);
const downs = new Int32Array(REACH + 1);

/** The shortest way through the shallow parse between two nodes; null where it is longer than eight steps. */
export function pathBetween(scene: Pick<Scene, 'syntax' | 'labels' | 'plainLabels'>, from: number, to: number): Path | null {
  if (from < 0 || to < 0) return null;
  const upCount = climb(scene, from, ups);
  const downCount = climb(scene, to, downs);
  for (let i = 0; i < upCount; i++)
    for (let j = 0; j < downCount; j++) {
      if (ups[i] !== downs[j]) continue;
      let labels = SAME;
      let plain = SAME;
      for (let n = 0; n < i; n++) {
        labels = join(labels, join(UP, scene.labels[ups[n]!]!));
        plain = join(plain, join(UP, scene.plainLabels[ups[n]!]!));
      }
      for (let n = j - 1; n >= 0; n--) {
        labels = join(labels, scene.labels[downs[n]!]!);
        plain = join(plain, scene.plainLabels[downs[n]!]!);
      }
      return { labels, plain, top: scene.syntax.nodes[ups[i]!]!, length: i + j };
    }
  return null;
}
