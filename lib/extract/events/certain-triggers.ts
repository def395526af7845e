import { after, mentionsUnder, OBJECT, subjectsOf } from '../syntax/arguments.ts';
import type { Scene } from '../syntax/scene.ts';

const CONTACT = new Set(
  'meet visit brief report phone telephone speak talk greet host receive congratulate write'.split(' '),
);

const HEARER: ReadonlySet<string> = new Set([...OBJECT, ...after('to with')]);

/** "Gerasimov reported to Putin": a named person turns to another, and no clause tells what was said. */
export function isContact(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  if (
    at !== node.head ||
    !CONTACT.has(tokens[at]!.lemma) ||
    scene.children[node.index]!.some((c) => c.label === 'ccomp')
  )
    return false;
  const subject = subjectsOf(scene, node).find((m) => m.type === 'person');
  const other = mentionsUnder(scene, node, HEARER).find((m) => m.type === 'person');
  return subject !== undefined && other !== undefined && subject.entity !== other.entity;
}

const OPERATIONS =
  /^(military|peacekeeping|counter-terrorism|counterterrorism|anti-terrorist|security|rescue|humanitarian|offensive|police)$/;

/** "the special military operation": a definite phrase for a large undertaking, as good as a name. */
export function isOperation(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const { first, head } = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  return (
    at === head &&
    /^(operation|campaign)$/.test(tokens[at]!.lower) &&
    at - first >= 3 &&
    tokens[first]!.lower === 'the' &&
    OPERATIONS.test(tokens[at - 1]!.lower)
  );
}
