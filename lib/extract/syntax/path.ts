import type { Node, Syntax } from './parse.ts';

const REACH = 4;

/** Governors of a node, nearest first, the node itself included. */
function chain(syntax: Syntax, start: number): number[] {
  const out = [start];
  for (
    let at = syntax.nodes[start]!.governor;
    at >= 0 && out.length <= REACH && !out.includes(at);
    at = syntax.nodes[at]!.governor
  )
    out.push(at);
  return out;
}

export interface Path {
  /** Labels up from `from`, then down to `to`: "subj^ obj" reads "subject of the verb whose object is". */
  readonly labels: string;
  /** The node both hang on. */
  readonly top: Node;
  readonly length: number;
}

/** The shortest way through the shallow parse between two nodes; null where it is longer than eight steps. */
export function pathBetween(syntax: Syntax, from: number, to: number): Path | null {
  if (from < 0 || to < 0) return null;
  const up = chain(syntax, from);
  const down = chain(syntax, to);
  for (let i = 0; i < up.length; i++) {
    const j = down.indexOf(up[i]!);
    if (j < 0) continue;
    const steps = [
      ...up.slice(0, i).map((n) => `${syntax.nodes[n]!.label}^`),
      ...down
        .slice(0, j)
        .reverse()
        .map((n) => syntax.nodes[n]!.label),
    ];
    return { labels: steps.join(' ') || 'same', top: syntax.nodes[up[i]!]!, length: i + j };
  }
  return null;
}
