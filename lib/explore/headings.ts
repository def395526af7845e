import type { RelationType } from '../model/relation-type.ts';

export type Direction = 'out' | 'in';

interface Words {
  /** Heading on the panel of the relation's `from`. */
  readonly out: string;
  /** Heading on the panel of its `to`. */
  readonly in: string;
}

/** What panels call each relation; a new relation type gets its words here. In the order panels show them. */
const HEADINGS: Readonly<Record<RelationType, Words>> = {
  'occurred-in': { out: 'Took place in', in: 'Took place here' },
  participant: { out: 'Took part in', in: 'Who took part' },
  affiliation: { out: 'Belongs to', in: 'Its people' },
  'part-of': { out: 'Part of', in: 'Its parts' },
  'located-in': { out: 'Lies in', in: 'Here are' },
  origin: { out: 'Comes from', in: 'People from here' },
  kinship: { out: 'Family', in: 'Family' },
  'spoke-to': { out: 'Spoke to', in: 'Spoke to it' },
};

const ORDER = Object.keys(HEADINGS) as RelationType[];

export function heading(type: RelationType, direction: Direction): string {
  return HEADINGS[type][direction];
}

/** Sorts relation groups the way panels show them. */
export function byHeading(a: { type: RelationType }, b: { type: RelationType }): number {
  return ORDER.indexOf(a.type) - ORDER.indexOf(b.type);
}
