import type { Country } from '../../model/country.ts';
import { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { TextDocument } from '../../text/document.ts';
import type { ArticleContext, DraftMention, NameSpan } from '../draft.ts';
import { findStatements } from '../statements/find-statements.ts';
import { quotedTokens } from '../statements/quotations.ts';
import { indexCountries } from './country-index.ts';
import { firstPersons, hasFirstPerson } from './first-person.ts';
import { groupNames } from './group-names.ts';
import type { NameGroup } from './grouping.ts';
import { layOutNames, type Layout } from './layout.ts';
import { looksLikeAcronym } from './name-form.ts';
import { indexByHead, readProfiles, type Profile } from './profile.ts';
import { refer } from './refer.ts';

export interface Linked {
  /** Sorted by start. */
  readonly mentions: DraftMention[];
  readonly entities: Map<LocalKey, LocalEntity>;
  readonly layout: Layout;
}

/**
 * Who is who in one article: names that mean one thing share an entity; descriptions ("the expert") and pronouns are
 * linked to it where the text makes that clear. Keys e1, e2, … in order of first mention.
 */
export function linkMentions(
  document: TextDocument,
  names: readonly NameSpan[],
  context: ArticleContext,
  countries: readonly Country[],
): Linked {
  const index = indexCountries(countries);
  const grouping = groupNames(document, names, index);
  const layout = layOutNames(document, names);
  const { nameAt, phrases } = layout;
  const { profiles, appositions } = readProfiles({ document, names, nameAt, phrases, grouping, index });
  const quoted = quotedTokens(document, layout.quotations);
  const references = refer({
    document,
    names,
    nameAt,
    phrases,
    grouping,
    profiles,
    appositions,
    index,
    quoted,
    byHead: indexByHead(profiles),
  });
  const keys = grouping.groups.map((_, i) => LocalKey.parse(`e${i + 1}`));
  const mentions: DraftMention[] = names.map((name, i) => ({
    ...place(document, name.first, name.last),
    start: name.start,
    end: name.end,
    surface: document.text.slice(name.start, name.end),
    type: name.type,
    level: 'name',
    entity: keys[grouping.groupOf[i]!]!,
    via: grouping.via[i]!,
  }));
  for (const { first, last, group, level, via } of references) {
    const at = place(document, first, last);
    mentions.push({
      ...at,
      surface: document.text.slice(at.start, at.end),
      type: profiles[group]!.type,
      level,
      entity: keys[group]!,
      via,
    });
  }
  const inOrder = (a: DraftMention, b: DraftMention) => a.start - b.start || b.end - a.end;
  mentions.sort(inOrder);
  const entities = new Map(
    grouping.groups.map((group, i) => [keys[i]!, toEntity(document, names, keys[i]!, group, profiles[i]!)]),
  );
  if (!hasFirstPerson(document, quoted)) return { mentions, entities, layout };
  const statements = findStatements({ context, document, mentions, entities, dates: [], whereabouts: new Map() }, layout);
  for (const { token, entity } of firstPersons(document, statements, entities, quoted)) {
    const at = place(document, token, token + 1);
    mentions.push({
      ...at,
      surface: document.text.slice(at.start, at.end),
      type: entities.get(entity)!.type,
      level: 'pronoun',
      entity,
      via: 'pronoun',
    });
  }
  return { mentions: mentions.sort(inOrder), entities, layout };
}

function place(
  { tokens }: TextDocument,
  first: number,
  last: number,
): Pick<DraftMention, 'start' | 'end' | 'first' | 'last' | 'sentence'> {
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    sentence: tokens[first]!.sentence,
  };
}

function toEntity(
  { text }: TextDocument,
  names: readonly NameSpan[],
  key: LocalKey,
  { type, spans }: NameGroup,
  { roles }: Profile,
): LocalEntity {
  const uses = new Map<string, number>();
  for (const i of spans) {
    const surface = text.slice(names[i]!.start, names[i]!.end);
    uses.set(surface, (uses.get(surface) ?? 0) + 1);
  }
  const surfaces = [...uses.keys()].sort((a, b) => b.length - a.length);
  const shouted = (s: string) => s.length > 3 && s === s.toUpperCase() && !looksLikeAcronym(s);
  const name = surfaces.find((s) => !shouted(s)) ?? surfaces[0]!;
  const unshouted = shouted(surfaces[0]!)
    ? surfaces.find((s) => s.toLowerCase() === surfaces[0]!.toLowerCase() && !shouted(s))
    : undefined;
  return {
    key,
    type,
    name: type === 'person' ? usualName(unshouted ?? name, surfaces, uses) : (unshouted ?? name),
    surfaces,
    roles: [...roles],
    date: null,
    trigger: null,
    modality: 'asserted',
  };
}

/** So many times as often a shorter full name must stand to be the name instead of the fullest. */
const USUAL = 5;

/** The fullest name; or its end, with a given name of its own, where the article hardly uses the rest ("IM Ada Bell"). */
function usualName(fullest: string, surfaces: readonly string[], uses: ReadonlyMap<string, number>): string {
  return (
    surfaces.find(
      (s) => s.includes(' ') && fullest.endsWith(` ${s}`) && uses.get(s)! >= USUAL * uses.get(fullest)!,
    ) ?? fullest
  );
}
