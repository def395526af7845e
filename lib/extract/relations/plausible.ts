import type { Country } from '../../model/country.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { LocalRelation } from '../../model/relation.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { startingIn } from '../starting-in.ts';
import { TERRITORIES } from '../territories.ts';

/** Verbs that can stand between a person and the body or place of their office. */
const OFFICE_VERBS = new Set(
  ('be become serve join work teach lead head chair run found co-found cofound elect re-elect appoint name swear resign host represent ' +
    'belong retire contribute perform play sign align command own back preside nominate hire employ study graduate ' +
    'attend enter leave quit hold win seek direct manage coach edit know base call use make have').split(' '),
);

/**
 * What no text can mean or what its words do not say: a country inside another one; an office told only by another
 * verb ("Bell praised the navy") or by a bare description set off with a comma ("the expert, the fall of Lindow").
 */
export function isPlausible(relation: LocalRelation, draft: Draft, countries: readonly Country[]): boolean {
  if (relation.type === 'located-in')
    return !(isState(draft.entities.get(relation.from), countries) && isState(draft.entities.get(relation.to), countries));
  return relation.type !== 'affiliation' || saysOffice(relation, draft);
}

/** A sovereign state by one of its names. */
function isState(entity: LocalEntity | undefined, countries: readonly Country[]): boolean {
  if (!entity) return false;
  let names = STATES.get(countries);
  if (!names) STATES.set(countries, (names = stateNames(countries)));
  return names.has(entity.name);
}

const STATES = new WeakMap<readonly Country[], ReadonlySet<string>>();

function stateNames(countries: readonly Country[]): Set<string> {
  return new Set(countries.flatMap((c) => (TERRITORIES.has(c.code) ? [] : [c.name, ...c.names])));
}

function saysOffice(relation: LocalRelation, draft: Draft): boolean {
  const inside = startingIn(draft.mentions, relation);
  const persons = inside.filter((m) => m.entity === relation.from);
  const bodies = inside.filter((m) => m.entity === relation.to);
  if (!persons.length || !bodies.length) return true;
  return persons.some((p) => bodies.some((b) => joined(p, b, draft)));
}

function joined(person: DraftMention, body: DraftMention, { document }: Draft): boolean {
  const [from, to] = person.first < body.first ? [person.last, body.first] : [body.last, person.first];
  const between = document.tokens.slice(from, to);
  if (between.some((t) => t.pos === 'VERB' && !OFFICE_VERBS.has(t.lemma))) return false;
  return person.level === 'name' || !between.some((t) => t.text === ',');
}
