import type { GraphNode } from '#lib/model/graph-view.ts';
import { plainName } from '../_state/plain-text.ts';
import { shownName } from '../_state/wording.ts';

const ONE_LINE = 26;
const LONGEST = 54;
const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,10}$/u;

type Labelled = Pick<GraphNode, 'type' | 'name' | 'aliases'>;

const kept = new WeakMap<object, readonly string[]>();

/** A node's name as the picture sets it: its acronym where the name is long, else one line or two about equal ones. */
export function labelLines(node: Labelled): readonly string[] {
  const lines = kept.get(node) ?? linesOf(node);
  kept.set(node, lines);
  return lines;
}

function linesOf({ type, name, aliases }: Labelled): readonly string[] {
  const text = plainName(shownName({ type, name }), LONGEST);
  if (text.length <= ONE_LINE) return [text];
  const acronym = aliases.find((alias) => ACRONYM.test(alias));
  if (acronym) return [acronym];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const cut = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [plainName(text, ONE_LINE)] : [text.slice(0, cut), text.slice(cut + 1)];
}
