import type { Reader } from './reader.ts';
import type { Finding } from './source.ts';

/** A speaker's label has at most this many words. */
const LONGEST = 4;

/** Reads transcripts: "KELLER: Well, …" at the start of a line speaks up to the next label or the end of the paragraph. */
export function readTranscripts(reader: Reader): Finding[] {
  const labels = findLabels(reader);
  const { sentences, tokens, names, nameAt, draft } = reader;
  return labels.map(({ first, colon, sentence }, i) => {
    const until = labels[i + 1]?.first ?? tokens.length;
    let last = sentences[sentence]!.last;
    for (
      let next = sentence + 1;
      sentences[next]?.paragraph === sentences[sentence]!.paragraph && sentences[next]!.first < until;
      next++
    )
      last = sentences[next]!.last;
    const name = names[nameAt[colon - 1]!];
    const description = name ? null : draft.document.text.slice(tokens[first]!.start, tokens[colon - 1]!.end);
    const source = { speaker: name?.entity ?? null, description, first, last: colon };
    return {
      first: colon + 1,
      last,
      cue: { first: colon, last: colon + 1, verb: -1, lemma: ':', text: ':' },
      sources: [source],
    };
  });
}

interface Label {
  readonly first: number;
  readonly colon: number;
  readonly sentence: number;
}

/** Labels of persons; labels without a known name count only where there are two different ones ("UPDATE:" alone does not). */
function findLabels(reader: Reader): Label[] {
  const { sentences, names, nameAt, tokens } = reader;
  const labels: Label[] = [];
  for (const { first, last, index } of sentences) {
    const colon = labelEnd(reader, first, last);
    const marked = /^["“]$/.test(tokens[first]!.text) ? 1 : 0;
    if (colon >= 0) labels.push({ first: first + marked, colon, sentence: index });
  }
  const typeOf = ({ colon }: Label) => names[nameAt[colon - 1]!]?.type;
  const unnamed = new Set(labels.filter((l) => !typeOf(l)).map((l) => tokens[l.colon - 1]!.lower));
  const persons = labels.some((l) => typeOf(l) === 'person');
  return labels.filter((l) => typeOf(l) === 'person' || (!typeOf(l) && (persons || unnamed.size > 1)));
}

/** Token of the colon after a label in capitals, a quotation mark before it allowed; -1 where the sentence opens on none. */
function labelEnd({ tokens }: Reader, from: number, last: number): number {
  const first = /^["“]$/.test(tokens[from]!.text) ? from + 1 : from;
  for (let i = first; i < Math.min(last - 1, first + LONGEST + 1); i++) {
    const { text } = tokens[i]!;
    if (text === ':') return i > first ? i : -1;
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(text)) return -1;
  }
  return -1;
}
