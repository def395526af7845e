import type { Referent } from './discourse.ts';
import { isPossessiveMark } from './token-kinds.ts';
import type { Gender } from './person-nouns.ts';
import type { Scene } from './scene.ts';

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
const THINGS = new Set(['it', 'its', 'itself']);
const MANY = new Set(['they', 'them', 'their', 'themselves']);
/** Verbs whose "it" is a body that speaks or acts, not the weather or a clause to come. */
const PLEONASTIC =
  /^(is|was|'s|’s|has|had|would|will|may|might|could|should|seems|seemed|appears|appeared|remains|remained|becomes|became|takes|took)$/;

/** "They" before these is whoever can speak, even after a sentence about something else. */
const SPEAKS = new Set([
  'say',
  'report',
  'announce',
  'add',
  'tell',
  'state',
  'write',
  'confirm',
  'note',
  'claim',
  'deny',
  'warn',
  'declare',
]);

/** What a pronoun of the third person means: a named or an unnamed referent; null where that is not clear enough. */
export function resolvePronoun(at: number, scene: Scene): Referent | null {
  const { lower } = scene.input.document.tokens[at]!;
  const gender = GENDER[lower];
  if (gender) return person(at, gender, scene);
  if (THINGS.has(lower)) return thing(at, scene);
  return MANY.has(lower) ? group(at, scene) : null;
}

function person(
  at: number,
  gender: Gender,
  { input, discourse, clauseSubject, role }: Scene,
): Referent | null {
  const { tokens } = input.document;
  const { lower } = tokens[at]!;
  const possessive = lower === 'his' || (lower === 'her' && isDeterminer(tokens, at));
  const isQuoted = input.quoted[at] === 1;
  const excluded = role !== 'subject' && !possessive && !/self$/.test(lower) ? clauseSubject : null;
  const found = discourse.candidates(
    (r) => r.type === 'person' && !r.plural && r !== excluded && (r.gender === null || r.gender === gender),
    4,
  );
  const best = found[0];
  if (!best) return null;
  const second = found.find((r) => r !== best);
  const certain =
    second &&
    best.gender === null &&
    second.gender === gender &&
    discourse.strength(second) > discourse.strength(best) * 0.5
      ? second
      : best;
  if (!isQuoted) certain.gender ??= gender;
  return certain;
}

function isDeterminer(tokens: Scene['input']['document']['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') &&
    !isPossessiveMark(next)
  );
}

function thing(at: number, { input, discourse, clauseSubject, topic, role }: Scene): Referent | null {
  const { tokens } = input.document;
  const lower = tokens[at]!.lower;
  const next = tokens[at + 1];
  if (lower === 'it' && (role !== 'subject' || (next && PLEONASTIC.test(next.lower) && !speaks(tokens, at))))
    return null;
  const subject = lower === 'its' && clauseSubject && clauseSubject.type !== 'person' ? clauseSubject : topic;
  if (!subject || subject.group < 0 || subject.type === 'person') return null;
  if (tokens[at]!.sentence - subject.sentence > 1) return null;
  if (lower === 'it' && subject.type !== 'institution' && !(subject.type === 'place' && speaks(tokens, at)))
    return null;
  const rival = discourse.candidates((r) => r !== subject && r.type === 'institution' && r.group >= 0, 1)[0];
  return rival && discourse.strength(rival) > discourse.strength(subject) * 1.5 ? null : subject;
}

/** "It has said", "it will launch": an auxiliary followed by a verb of doing, and no "that" or "to" clause. */
function speaks(tokens: Scene['input']['document']['tokens'], at: number): boolean {
  let i = at + 1;
  while (
    tokens[i] &&
    (tokens[i]!.pos === 'ADV' ||
      (tokens[i]!.pos === 'AUX' && /^(has|had|have|will|would|did|does)$/.test(tokens[i]!.lower)))
  )
    i++;
  return tokens[i]?.pos === 'VERB' && !/^(is|was|be|been|seems|appears)$/.test(tokens[i]!.lower);
}

function group(at: number, { input, discourse, many, role }: Scene): Referent | null {
  if (role !== 'subject') return many;
  const { tokens } = input.document;
  let verb = at + 1;
  while (tokens[verb] && (tokens[verb]!.pos === 'ADV' || tokens[verb]!.pos === 'AUX')) verb++;
  if (!SPEAKS.has(tokens[verb]?.lemma ?? '')) return many;
  const outside = input.quoted[at] !== 1;
  if (many && many.type !== 'thing' && !(outside && many.quoted)) return many;
  return (
    discourse.candidates(
      (r) => !(outside && r.quoted) && (r.type === 'institution' || (r.plural && r.type === 'person')),
      3,
    )[0] ?? null
  );
}
