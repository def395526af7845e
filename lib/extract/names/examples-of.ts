import type { TextDocument } from '../../text/document.ts';
import type { NameSpan } from '../draft.ts';
import { hashText } from './hash.ts';
import { classBit, type Lexicon } from './lexicon.ts';

const HEAD = classBit('body-head');
/** What bodies are examples of. */
const BODIES = new Set(
  (
    'enterprise company firm business corporation manufacturer producer supplier retailer employer agency organisation organization ' +
    'institution bank lender party union association charity publisher broadcaster contractor startup operator industry'
  ).split(' '),
);
/** Tokens between the word for them and "such as". */
const REACH = 12;
/** Examples before a name that are stepped over. */
const MOST_BEFORE = 12;

/**
 * "Enterprises in Lindow, such as the Lindow Grain Plant": what is given as an example of bodies is one, where it is named
 * like one (Hearst 1992).
 */
export function withExamplesOfBodies(
  { tokens, sentences }: TextDocument,
  names: readonly NameSpan[],
  lexicon: Lexicon,
): NameSpan[] {
  return names.map((name, i) => {
    const last = tokens[name.last - 1]!;
    if (
      name.type !== 'place' ||
      name.last - name.first < 2 ||
      !(lexicon.classes(hashText(last.lower)) & HEAD)
    )
      return name;
    const { first } = sentences[last.sentence]!;
    // The first of the examples: names, commas and "and" may stand between.
    let at = name.first - 1;
    for (let j = i - 1; at >= first && j >= i - 1 - MOST_BEFORE && /^(?:the|,|and)$/.test(tokens[at]!.lower);) {
      at--;
      const before = names[j];
      if (before && before.last === at + 1) [at, j] = [before.first - 1, j - 1];
    }
    const opens =
      tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such'
        ? at - 1
        : tokens[at]?.lower === 'including'
          ? at
          : -1;
    if (opens < first) return name;
    for (let j = opens - 1; j >= Math.max(first, opens - REACH); j--)
      if (BODIES.has(singular(tokens[j]!.lower))) return { ...name, type: 'institution' as const };
    return name;
  });
}

/** Capitals at the head of a sentence keep the tagger from the lemma. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}
