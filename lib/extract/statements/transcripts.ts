import type { Reader } from './reader.ts';
import type { Finding } from './source.ts';

/** A speaker's label has at most this many words. */
const LONGEST = 4;

/** Reads transcripts: "KELLER: Well, …" at the start of a line speaks up to the next label or the end of the paragraph. */
export function readTranscripts(reader: Reader): Finding[] {
  const { sentences, tokens, names, nameAt } = reader;
  const out: Finding[] = [];
  let open: { at: number; label: number; paragraph: number } | null = null;
  const close = (until: number) => {
    if (open && until > open.at) {
      const name = names[nameAt[open.at - 2]!];
      const { text } = reader.draft.document;
      const description = text.slice(tokens[open.label]!.start, tokens[open.at - 2]!.end);
      const source = {
        speaker: name?.entity ?? null,
        description: name ? null : description,
        first: open.label,
        last: open.at - 1,
      };
      out.push({
        first: open.at,
        last: until,
        cue: { first: open.at - 1, last: open.at, verb: -1, lemma: ':', text: ':' },
        sources: [source],
      });
    }
    open = null;
  };
  for (const { first, last, paragraph } of sentences) {
    if (open && open.paragraph !== paragraph) close(first);
    const colon = labelEnd(reader, first, last);
    if (colon < 0) continue;
    close(first);
    open = { at: colon + 1, label: first, paragraph };
  }
  close(tokens.length);
  return out;
}

/** Token of the colon after a label in capitals; -1 where the sentence opens on none. */
function labelEnd({ tokens }: Reader, first: number, last: number): number {
  for (let i = first; i < Math.min(last - 1, first + LONGEST + 1); i++) {
    const { text } = tokens[i]!;
    if (text === ':') return i > first ? i : -1;
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(text)) return -1;
  }
  return -1;
}
