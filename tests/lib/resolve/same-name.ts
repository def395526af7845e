import { initials, isAcronym } from '#lib/resolve/names/acronym.ts';
import { comparePersonNames } from '#lib/resolve/names/compare-person-names.ts';
import { parseInstitutionName } from '#lib/resolve/names/institution-name.ts';
import { nameSimilarity } from '#lib/resolve/names/name-similarity.ts';
import { parsePersonName } from '#lib/resolve/names/person-name.ts';
import { normaliseName } from '#lib/text/normalise.ts';

const LEAST_OVERALL = 0.68;
const LEAST_WORST = 0.55;

/** Whether two names may be one thing's, misspellings allowed for: worth asking about, without looking at any context. */
export function mayBeSameName(a: string, b: string, kind: 'person' | 'body'): boolean {
  if (kind === 'person')
    return comparePersonNames(parsePersonName(a), parsePersonName(b)).relation !== 'conflict';
  return mayBeSameBody(a, b);
}

function mayBeSameBody(a: string, b: string): boolean {
  const [x, y] = [parseInstitutionName(a), parseInstitutionName(b)];
  if (x.form !== y.form && x.form !== '' && y.form !== '' && x.core.join(' ') === y.core.join(' '))
    return !(OWNED.has(x.form) && OWNED.has(y.form));
  const short = (name: string, long: readonly string[]) =>
    isAcronym(name) && initials(long).includes(normaliseName(name).replace(/ /g, ''));
  if (short(a, y.core) || short(b, x.core)) return true;
  const { overall, worst } = nameSimilarity(x.core, y.core, 'body');
  return overall >= LEAST_OVERALL && worst >= LEAST_WORST;
}

/** German forms name different companies of one group. */
const OWNED: ReadonlySet<string> = new Set(['ag', 'gmbh', 'kg', 'se']);
