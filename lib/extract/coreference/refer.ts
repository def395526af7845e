import type { LocalMention, MentionLink } from '../../model/mention.ts';
import type { TextDocument } from '../../text/document.ts';
import { resolveDescription } from './descriptions.ts';
import { Discourse, type GrammaticalRole, type Referent } from './discourse.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPossessiveMark } from './token-kinds.ts';
import { isPeopleNoun, isPersonHead, nounGender } from './person-nouns.ts';
import { resolvePronoun } from './pronouns.ts';
import type { ReferInput, Scene } from './scene.ts';

/** A description or pronoun that means a named thing. */
interface Reference {
  readonly first: number;
  readonly last: number;
  readonly group: number;
  readonly level: Extract<LocalMention['level'], 'description' | 'pronoun'>;
  readonly via: MentionLink;
}

const SAYS_WHAT = /^(is|are|was|were|been|be|being|became|become|becomes|remains|remained)$/;

/** Reads a text from left to right and links descriptions and pronouns to the names they mean. */
export function refer(input: ReferInput): Reference[] {
  const { document, phrases, appositions, nameAt, names, grouping, profiles, quoted } = input;
  const { tokens } = document;
  const beside = new Map(appositions.map((a) => [a.phrase, a.group]));
  const discourse = new Discourse();
  const out: Reference[] = [];
  let sentence = -1;
  let clauseSubject: Referent | null = null;
  let topic: Referent | null = null;
  let many: Referent | null = null;
  phrases.forEach((phrase, at) => {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence;
      discourse.advance(sentence);
      clauseSubject = null;
    }
    if (phrase.temporal) return;
    const previous =
      phrases[at - 1]?.sentence === sentence ? phrases[at - 1]!.last : document.sentences[sentence]!.first;
    if (opensClause(document, previous, phrase.first)) clauseSubject = null;
    const role = grammaticalRole(document, phrase, previous, input);
    const isQuoted = quoted[phrase.first] === 1;
    const scene: Scene = {
      input,
      discourse,
      clauseSubject: role === 'subject' ? null : clauseSubject,
      topic,
      many,
      role,
    };
    const spoken = speakOf(phrase, at, scene);
    if (spoken && role === 'subject') {
      if (!isQuoted || !clauseSubject) clauseSubject = spoken;
      if (spoken.type !== 'person' || spoken.plural)
        topic = spoken.plural && spoken.group < 0 ? null : spoken;
      if (spoken.plural || spoken.type === 'institution') many = spoken;
      else if (spoken.type === 'thing') many = null;
    } else if (spoken && role === 'object' && spoken.plural) many = spoken;
  });
  return out;

  function speakOf(phrase: NounPhrase, at: number, scene: Scene): Referent | null {
    const { role } = scene;
    const isQuoted = quoted[phrase.first] === 1;
    const touch = (group: number, as: GrammaticalRole) => {
      const { type, gender } = profiles[group]!;
      const referent = discourse.mention(
        { group, type, plural: false, gender, head: null },
        as,
        phrase.first,
        isQuoted,
      );
      referent.gender ??= gender;
      return referent;
    };
    for (let i = phrase.first; i < phrase.head; i++) {
      const name = nameAt[i]!;
      if (
        name >= 0 &&
        name !== phrase.name &&
        names[name]!.first === i &&
        isPossessiveMark(tokens[names[name]!.last] ?? tokens[i]!)
      )
        touch(grouping.groupOf[name]!, 'oblique');
    }
    for (let i = phrase.first; i < phrase.last; i++) {
      const her =
        phrase.determiner === 'possessive' && i === phrase.first ? pronounAt(i, i + 1, scene) : null;
      if (her) break;
    }
    possessors(phrase, scene);
    if (phrase.name >= 0) {
      const dateline =
        phrase.sentence === 0 &&
        names[phrase.name]!.type === 'place' &&
        tokens[phrase.head]!.text.length > 3 &&
        tokens[phrase.head]!.text === tokens[phrase.head]!.text.toUpperCase();
      return dateline ? null : touch(grouping.groupOf[phrase.name]!, role);
    }
    if (phrase.determiner === 'pronoun') return pronounAt(phrase.first, phrase.last, scene);
    const head = tokens[phrase.head]!.lower;
    const apposed = beside.get(at);
    if (apposed !== undefined) {
      if (phrase.determiner === 'definite')
        out.push({ ...afterNames(phrase), group: apposed, level: 'description', via: 'apposition' });
      return touch(apposed, role);
    }
    const found = resolveDescription(phrase, scene);
    if (found && !isSaidOfAnother(found, phrase, scene)) {
      if (found.group >= 0) {
        out.push({ ...afterNames(phrase), group: found.group, level: 'description', via: 'role' });
        return touch(found.group, role);
      }
      discourse.again(found, role, phrase.first, isQuoted);
      return found;
    }
    const person = isPersonHead(head);
    const people = isPeopleNoun(head);
    if (tokens[phrase.head]!.pos === 'NUM' && !person && !people) return null;
    const plural = people || (tokens[phrase.head]!.lemma !== head && /s$/.test(head));
    const type = person || people ? 'person' : 'thing';
    return discourse.mention(
      { group: -1, type, plural, gender: nounGender(head), head },
      role,
      phrase.first,
      isQuoted,
    );
  }

  /** "The league is the largest group": what a name is said to be is never a third thing. */
  function isSaidOfAnother(found: Referent, { first }: NounPhrase, { clauseSubject }: Scene): boolean {
    if (!clauseSubject || clauseSubject.group < 0 || clauseSubject === found) return false;
    let before = first - 1;
    while (before > 0 && (tokens[before]!.pos === 'ADV' || tokens[before]!.lower === 'not')) before--;
    return SAYS_WHAT.test(tokens[before]?.lower ?? '');
  }

  /** "the city" in "the city's fall". */
  function possessors(phrase: NounPhrase, scene: Scene): void {
    for (let i = phrase.first + 1; i < phrase.head; i++) {
      if (!isPossessiveMark(tokens[i]!) || nameAt[i - 1]! >= 0 || nameAt[i]! >= 0) continue;
      const owner: NounPhrase = {
        ...phrase,
        last: i,
        head: i - 1,
        name: -1,
        determiner: /^(the|this|that)$/.test(tokens[phrase.first]!.lower) ? 'definite' : 'none',
      };
      const found = resolveDescription(owner, { ...scene, role: 'oblique' });
      if (!found) continue;
      if (found.group >= 0)
        out.push({ ...afterNames(owner), group: found.group, level: 'description', via: 'role' });
      discourse.again(found, 'oblique', phrase.first, quoted[phrase.first] === 1);
    }
  }

  /** A description never covers another thing's name: "the Kremlin spokesman" is told by "spokesman". */
  function afterNames(phrase: NounPhrase): { first: number; last: number } {
    let first = phrase.first;
    for (let i = phrase.first; i < phrase.head; i++)
      if (nameAt[i]! >= 0) first = isPossessiveMark(tokens[i + 1]!) ? i + 2 : i + 1;
    while (first < phrase.head && /^[-–/]$/.test(tokens[first]!.text)) first++;
    return { first, last: phrase.last };
  }

  function pronounAt(first: number, last: number, scene: Scene): Referent | null {
    const referent = resolvePronoun(first, scene);
    if (!referent) return null;
    if (referent.group >= 0)
      out.push({ first, last, group: referent.group, level: 'pronoun', via: 'pronoun' });
    discourse.again(referent, scene.role, first, quoted[first] === 1);
    return referent;
  }
}

/** Subject before a verb, oblique after a preposition, else object. */
function grammaticalRole(
  { tokens, sentences }: TextDocument,
  phrase: NounPhrase,
  previous: number,
  { nameAt }: ReferInput,
): GrammaticalRole {
  const before = tokens[phrase.first - 1];
  const governed =
    phrase.first > previous || previous === sentences[phrase.sentence]!.first ? before : undefined;
  if (
    governed &&
    phrase.first > sentences[phrase.sentence]!.first &&
    (governed.pos === 'ADP' || (governed.lower === 'to' && governed.pos === 'PART'))
  )
    return 'oblique';
  let i = phrase.last;
  while (tokens[i] && tokens[i]!.pos === 'ADV') i++;
  const next = tokens[i];
  if (!next || next.sentence !== phrase.sentence) return before?.pos === 'VERB' ? 'object' : 'oblique';
  if (isPossessiveMark(next)) return 'oblique';
  if ((next.pos === 'VERB' && !/ing$/.test(next.lower) && nameAt[i]! < 0) || next.pos === 'AUX')
    return 'subject';
  if (phrase.first === sentences[phrase.sentence]!.first || /^["“'‘]$/.test(before?.text ?? ''))
    return 'subject';
  if (
    next.text === ',' &&
    before &&
    (before.text === ',' || before.pos === 'CCONJ' || before.pos === 'SCONJ')
  )
    return 'subject';
  return before?.pos === 'VERB' || before?.pos === 'AUX' ? 'object' : 'oblique';
}

/** True when the words between two phrases begin another clause. */
function opensClause({ tokens }: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (
      pos === 'SCONJ' ||
      /^(that|who|which|when|while|because|although|if|whether|where|but)$/.test(lower) ||
      /^[;:"“”‘]$/.test(text)
    )
      return true;
  }
  return false;
}
