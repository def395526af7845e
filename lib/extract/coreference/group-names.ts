import type { EntityType } from '../../model/entity-type.ts';
import type { MentionLink } from '../../model/mention.ts';
import type { TextDocument } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import { stateBody, type CountryIndex } from './country-index.ts';
import { looksLikeAcronym, normaliseName, stormName } from './name-form.ts';
import { groupPersons } from './group-persons.ts';
import type { Grouping, NameForm } from './grouping.ts';
import { matchForms } from './match-forms.ts';
import { toldAliases } from './told-aliases.ts';
import { DisjointSets } from './union.ts';

/** Groups the names of one article into things; linear but for sorting. */
export function groupNames(
  document: TextDocument,
  names: readonly NameSpan[],
  index: CountryIndex,
): Grouping {
  const forms = collectForms(document, names);
  const sets = new DisjointSets(names.length);
  const via: (MentionLink | null)[] = names.map(() => 'same-name');
  const join = (a: NameForm, b: NameForm, why: MentionLink) => {
    if (a === b || !sets.join(a.spans[0]!, b.spans[0]!)) return;
    const later = a.spans[0]! < b.spans[0]! ? b : a;
    for (const i of later.spans) via[i] = why;
  };
  for (const form of forms)
    if (form.type !== 'person') for (const i of form.spans) sets.join(form.spans[0]!, i);
  const countryOf = (norm: string) => index.names.get(norm) ?? null;
  joinByKey(forms, (f) => keyOf(f, countryOf, index), join);
  matchForms(forms, index, { join, rootOf: (form) => sets.find(form.spans[0]!) });
  groupPersons(
    forms.filter((f) => f.type === 'person'),
    names.length,
    (a, b, why) => {
      if (!sets.join(a, b)) return;
      via[Math.max(a, b)] = why;
    },
  );
  for (const { a, b, via: why } of toldAliases(document, names, (s) => countryOf(normaliseName(s)) !== null))
    if (sets.join(a, b)) via[b] = why;
  return collectGroups(names, sets, via);
}

function collectForms({ text }: TextDocument, names: readonly NameSpan[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  names.forEach((name, i) => {
    const surface = text.slice(name.start, name.end);
    const norm = normaliseName(surface) || surface.toLowerCase();
    const key = `${name.type}|${norm}`;
    const form = forms.get(key);
    if (form) form.spans.push(i);
    else forms.set(key, { type: name.type, surface, norm, acronym: looksLikeAcronym(surface), spans: [i] });
  });
  return [...forms.values()];
}

/** What forms of one thing share, however they are worded: the state, whose body it is, the name of the storm. */
function keyOf(
  { type, norm }: NameForm,
  countryOf: (norm: string) => string | null,
  index: CountryIndex,
): string | null {
  if (type === 'place') return countryOf(norm);
  if (type === 'institution') return stateBody(norm, index);
  return type === 'event' ? (stormName(norm) ?? norm) : null;
}

function joinByKey(
  forms: readonly NameForm[],
  keyOf: (form: NameForm) => string | null,
  join: (a: NameForm, b: NameForm, why: MentionLink) => void,
): void {
  const first = new Map<string, NameForm>();
  for (const form of forms) {
    const key = keyOf(form);
    if (!key) continue;
    const known = first.get(`${form.type}|${key}`);
    if (known) join(known, form, 'same-name');
    else first.set(`${form.type}|${key}`, form);
  }
}

function collectGroups(
  names: readonly NameSpan[],
  sets: DisjointSets,
  via: (MentionLink | null)[],
): Grouping {
  const byRoot = new Map<number, number>();
  const groups: { type: EntityType; spans: number[] }[] = [];
  const groupOf = new Int32Array(names.length);
  names.forEach((name, i) => {
    const root = sets.find(i);
    let at = byRoot.get(root);
    if (at === undefined) {
      byRoot.set(root, (at = groups.length));
      groups.push({ type: name.type, spans: [] });
      via[i] = null;
    }
    groups[at]!.spans.push(i);
    groupOf[i] = at;
  });
  return { groups, groupOf, via };
}
