import type { DraftMention } from '../draft.ts';
import type { Scene } from '../syntax/scene.ts';

/** Names after these in a list tell nothing new. */
const LONGEST = 40;

/** The names that open at `at`: all of "A, B and C", the first alone where no "and" closes the list. */
export function namesAt(scene: Scene, at: number): DraftMention[] {
  const { tokens } = scene.draft.document;
  const out: DraftMention[] = [];
  let closed = false;
  for (let next = at; out.length < LONGEST; ) {
    while (/^(the|both)$/.test(tokens[next]?.lower ?? '')) next++;
    const name = scene.mentionAt[next];
    if (!name || name.first !== next || name.level !== 'name' || name.sentence !== tokens[at]!.sentence) break;
    out.push(name);
    next = name.last;
    if (closed) break;
    const comma = tokens[next]?.text === ',';
    if (comma) next++;
    closed = tokens[next]?.lower === 'and';
    if (closed) next++;
    if (!comma && !closed) break;
  }
  return closed ? out : out.slice(0, 1);
}
