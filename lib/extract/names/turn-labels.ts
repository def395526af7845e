import type { NameSpan } from '../draft.ts';
import { hashText } from './hash.ts';
import { classBit, type Lexicon } from './lexicon.ts';

const BODY = classBit('body-head') | classBit('state-body') | classBit('company-suffix');
const LABEL = /^\(\((?<name>\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,3})\)\)/gmu;

const SHORT = /^\(\((?<initials>\p{Lu}{2,4})\)\)/gmu;

/**
 * Names that label turns of a printed interview ("((Ada Keller)) Well, …") more than once: persons, whatever their
 * names look like; and the initials of a person among `found` that do. Names of one word may be the outlet's, and names
 * with a body's head noun are.
 */
export function turnLabels(text: string, found: readonly NameSpan[], lexicon: Lexicon): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { groups } of text.matchAll(LABEL)) {
    const name = groups!.name!;
    if (seen.has(name)) again.add(name);
    seen.add(name);
  }
  for (const name of again)
    if (name.split(' ').some((word) => lexicon.classes(hashText(word.toLowerCase())) & BODY))
      again.delete(name);
  const short = new Set([...text.matchAll(SHORT)].map(({ groups }) => groups!.initials!));
  if (short.size > 0)
    for (const { start, end, type } of found) {
      const initials = type === 'person' ? initialsOf(text.slice(start, end)) : '';
      if (short.has(initials)) again.add(initials);
    }
  return again;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0]!)
    .join('');
}
