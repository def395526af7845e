import type { LocalKey } from '../../model/ids.ts';
import type { Whereabouts } from '../atlas.ts';
import type { DraftMention } from '../draft.ts';
import { endOf } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Demonyms } from './demonyms.ts';
import type { Stated } from './rules.ts';

/** Who holds a title of state without a word of which state is of the one that the article is about. */
const OF_STATE = /^(presidents?|ministers?|chancellor|king|queen|emperor)$/;
const PLURAL = /^(presidents|ministers|senators|representatives|mps|judges|justices|governors|congressmen|congresswomen)$/;
/** What "Secretary of State", "Minister of Health" open with. */
const OF_DEPARTMENT = /^(secretary|minister)$/;
/** The same of a division of a state. */
const OF_REGION = /^(governors?|premier)$/;
/** Titles that tell the kind of a body -> names of such bodies. */
const OF_BODY: readonly (readonly [title: RegExp, name: RegExp])[] = [
  [/^(senators?|sen\.?)$/, /\bSenate$/],
  [/^(representatives?|rep\.?)$/, /\bHouse of Representatives$/],
  [/^(congressm[ae]n|congresswom[ae]n)$/, /\bCongress$/],
  [/^mps?$/, /\bParliament\b/],
  [/^(inspector|superintendent|constable|sergeant|detective)$/, /\bPolice\b/],
  [/^(judges?|justices?)$/, /\bCourt\b/],
];
/** Words in a title that tell of another body than the state's own. */
const OTHER_BODY =
  /^(state|vice|chief|regional|provincial|deputy|assistant|club|party|union|university|college|company|county|city)$/;
/** How names of parties end, whole or cut short. */
const PARTY = /\b(Party|Democrat|Democratic|Republican|Conservative|Labou?r|Liberal|Socialist|Green)$/;
/** Words that go on to tell whose a title in apposition is. */
const OWNED_AFTER = /^(of|from|for|to|at|in|on|['’]s?)$/;

/** Tokens before a title that may tell whose it is. */
const LONGEST = 20;

/** A title's words, tokens [first, last). */
interface Title {
  readonly first: number;
  readonly last: number;
}

/**
 * "President Roe", "Senator Roe", "the governor, Ada Roe", "Ada Roe, the Secretary of State": offices of a state, of a
 * division of one or of a body that the title leaves to the article to name.
 */
export function bareTitles(scene: Scene, demonyms: Demonyms): Stated[] {
  const out: Stated[] = [];
  const state = mainPlace(scene, ({ states }) => states.length > 0);
  const region = mainPlace(scene, ({ regions, states, sovereign }) => regions.length + states.length > 0 && !sovereign);
  const bodies = new Map<RegExp, LocalKey | undefined>();
  const mentions = Map.groupBy(scene.draft.mentions, (m) => m.entity);
  let listed: Listed | undefined;
  for (const mention of scene.draft.mentions) {
    if (mention.type !== 'person' || mention.level !== 'name') continue;
    const shared = listed?.next === mention.first ? listed.title : undefined;
    const title = shared ?? titleBefore(scene, mention) ?? titleAfter(scene, mention);
    listed = title && listedAfter(scene, title, mention);
    if (!title || tellsWhose(scene, title, mention) || (!shared && !isBare(scene, title, mention, demonyms))) continue;
    const body = ownerOf(scene, title, { state, region, bodies });
    if (!body) continue;
    const ends = { from: endOf(mention), to: endOf(nearest(mentions.get(body)!, mention)) };
    out.push({ type: 'affiliation', from: mention.entity, to: body, ends });
  }
  return out;
}

/** A title of several, and where the name of the next one would open. */
interface Listed {
  readonly title: Title;
  readonly next: number;
}

/** "Senators Ada Roe of Arvany, Ben Bell and Carl Coe": a title in the plural goes on to the next name of the list. */
function listedAfter(scene: Scene, title: Title, { last }: DraftMention): Listed | undefined {
  const { tokens } = scene.draft.document;
  if (!PLURAL.test(tokens[title.last - 1]!.lower)) return undefined;
  let next = last;
  if (/^(of|from)$/.test(tokens[next]?.lower ?? '')) next = scene.mentionAt[next + 1]?.last ?? next;
  const end = next;
  if (tokens[next]?.text === ',') next++;
  if (tokens[next]?.lower === 'and') next++;
  return next > end ? { title, next } : undefined;
}

/** The last words before a name, with or without a comma between ("the governor, Ada Roe"). */
function titleBefore(scene: Scene, { first, sentence, entity }: DraftMention): Title | undefined {
  const { tokens } = scene.draft.document;
  const last = tokens[first - 1]?.text === ',' ? first - 1 : first;
  return tokens[last - 1]?.sentence === sentence ? titleEndingAt(scene, last, entity) : undefined;
}

/** "Ada Roe, the Secretary of State,": a definite phrase after the name with nothing that tells whose. */
function titleAfter(scene: Scene, { last, sentence, entity }: DraftMention): Title | undefined {
  const { tokens } = scene.draft.document;
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'the') return undefined;
  let end = last + 2;
  while (end < last + 9 && !isOther(scene, end, entity) && isTitleWord(scene, end)) end++;
  const next = tokens[end];
  const owned = next === undefined || isOther(scene, end, entity) || OWNED_AFTER.test(next.lower);
  return owned || next.sentence !== sentence ? undefined : titleEndingAt(scene, end, entity);
}

function isTitleWord(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const word = tokens[at];
  if (!word) return false;
  return /^(NOUN|PROPN|ADJ)$/.test(word.pos) || (word.lower === 'of' && OF_DEPARTMENT.test(tokens[at - 1]!.lower));
}

/** Words of a mention of anybody else: a title may be a description of the person ("the president, Ada Roe"). */
function isOther(scene: Scene, at: number, person: LocalKey): boolean {
  const mention = scene.mentionAt[at];
  return mention !== undefined && mention.entity !== person;
}

function titleEndingAt(scene: Scene, last: number, person: LocalKey): Title | undefined {
  const { tokens } = scene.draft.document;
  if (last < 1 || isOther(scene, last - 1, person)) return undefined;
  for (let of = last - 2; of > Math.max(0, last - 5); of--)
    if (tokens[of]!.lower === 'of') return OF_DEPARTMENT.test(tokens[of - 1]!.lower) ? { first: of - 1, last } : undefined;
  return { first: last - 1, last };
}

/** To whom titles of an article belong; `bodies` by what their names hold, as far as they were asked for. */
interface Owners {
  readonly state: LocalKey | undefined;
  readonly region: LocalKey | undefined;
  readonly bodies: Map<RegExp, LocalKey | undefined>;
}

/** Whose office a title is when the text does not say. */
function ownerOf(scene: Scene, { first, last }: Title, { state, region, bodies }: Owners): LocalKey | undefined {
  const { tokens } = scene.draft.document;
  if (last - first > 1) return state;
  const word = tokens[first]!.lower;
  const before = tokens[first - 1]?.lower;
  if (before === 'vice') return tokens[first]!.text === 'President' ? state : undefined;
  if (OF_STATE.test(word) || (word === 'general' && before === 'attorney')) return state;
  if (OF_REGION.test(word)) return region;
  const kind = bodyOf(scene, { first, last });
  if (!kind) return undefined;
  if (!bodies.has(kind)) bodies.set(kind, bodyNamed(scene, kind));
  return bodies.get(kind);
}

/** What the names of bodies hold that a title of one word belongs to. */
function bodyOf(scene: Scene, { first }: Title): RegExp | undefined {
  const word = scene.draft.document.tokens[first]!.lower;
  return OF_BODY.find(([title]) => title.test(word))?.[1];
}

/** "Republican Senator Roe": the party before a title leaves the body as open as before. */
function isParty(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at];
  return mention?.type === 'institution' && PARTY.test(mention.surface);
}

/** "President Roe of Arvany": whose office it is stands after the name; not so with one of a body ("Senator Roe of Ohio"). */
function tellsWhose(scene: Scene, title: Title, { first, last }: DraftMention): boolean {
  const after = scene.draft.document.tokens[last]?.lower ?? '';
  return title.last <= first && /^(of|from)$/.test(after) && bodyOf(scene, title) === undefined;
}

/** True where nothing before a title in its phrase tells whose office it is. */
function isBare(scene: Scene, title: Title, { first, entity }: DraftMention, demonyms: Demonyms): boolean {
  const { tokens } = scene.draft.document;
  let at = title.first;
  const whole = `${tokens[at - 1]?.lower} ${tokens[at]!.lower}`;
  if (/^(vice president|chief justice)$/.test(whole)) at--;
  if (OTHER_BODY.test(tokens[at]!.lower) && at === title.first) return false;
  const furthest = Math.max(0, at - LONGEST);
  for (at--; at >= furthest; at--) {
    const { lower, pos, text } = tokens[at]!;
    if (isParty(scene, at)) continue;
    if (isOther(scene, at, entity) || demonyms.has(lower) || OTHER_BODY.test(lower) || /^['’]s?$/.test(text)) return false;
    if (!/^(NOUN|PROPN|ADJ)$/.test(pos)) return title.last === first || /^(DET|NUM)$/.test(pos);
  }
  return true;
}

/** The place of a kind that the headline names, else the one named most often; the first of several. */
function mainPlace(scene: Scene, isKind: (place: Whereabouts) => boolean): LocalKey | undefined {
  const { entities, whereabouts, context } = scene.draft;
  let best: LocalKey | undefined;
  let most = -1;
  for (const [key, place] of whereabouts) {
    if (!isKind(place)) continue;
    const inHeadline = entities.get(key)!.surfaces.some((name) => holdsName(context.title, name));
    const weight = scene.salience.get(key)! + (inHeadline ? scene.draft.mentions.length : 0);
    if (weight > most) [best, most] = [key, weight];
  }
  return best;
}

/** As whole words. */
function holdsName(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return at >= 0 && !/\p{L}/u.test((title[at - 1] ?? '') + (title[at + name.length] ?? ''));
}

function bodyNamed(scene: Scene, kind: RegExp): LocalKey | undefined {
  for (const { key, type, surfaces } of scene.draft.entities.values())
    if (type === 'institution' && surfaces.some((name) => kind.test(name))) return key;
  return undefined;
}

/** Of mentions in order the one that begins nearest, the earlier of two. */
function nearest(mentions: readonly DraftMention[], { first }: DraftMention): DraftMention {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [mentions[low - 1], mentions[low]];
  if (!before || !after) return before ?? after!;
  return first - before.first <= after.first - first ? before : after;
}
