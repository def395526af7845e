import type { Difference, DifferenceKind, Teller } from '#lib/model/difference.ts';
import { NO_OUTLET } from './wording.ts';

/** Headings of the comparison, in its order. They say what differs, never who is right. */
export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, string>> = {
  wording: 'Called differently',
  spelling: 'Spelt differently',
  number: 'Different figures',
  date: 'Different dates',
  role: 'Different roles',
  participant: 'Different participants',
  missing: 'Told by one outlet only',
};
export const DIFFERENCES = Object.keys(DIFFERENCE_WORDS) as readonly DifferenceKind[];

/** "WKTV News, retelling TASS" */
export function tellerName({ outlet, original }: Teller): string {
  return [outlet ?? NO_OUTLET, original && `retelling ${original}`].filter(Boolean).join(', ');
}

export function sameTeller(a: Teller, b: Teller): boolean {
  return a.outlet === b.outlet && a.original === b.original;
}

/** "Alexander Stepanov and Alexander Stepanyan, perhaps the same" */
export function subjectWords({ subjects, perhaps }: Difference): string {
  return subjects.map((s) => s.name).join(' and ') + (perhaps ? ', perhaps the same' : '');
}

export function compareHref(id: string): string {
  return `/compare?entity=${encodeURIComponent(id)}`;
}
