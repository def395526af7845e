import type { Reader } from './reader.ts';
import type { Finding } from './source.ts';

/** A speaker's label has at most this many words. */
const LONGEST = 4;

/**
 * Reads transcripts and printed interviews: behind a label at the start of a line somebody speaks up to the next label
 * or the end of the paragraph. Labels are "KELLER:", "((Ada Keller))" and, where one comes again, "Ada Keller:". What an interviewer asks tells nothing.
 */
export function readTranscripts(reader: Reader): Finding[] {
  const { sentences, nameAt, names, draft, tokens } = reader;
  const labels = findLabels(reader);
  const speaking = speakers(reader, labels);
  return labels.flatMap((label, i) => {
    if (!speaking.has(label)) return [];
    const until = labels[i + 1]?.first ?? tokens.length;
    const { form, first, end, from, sentence } = label;
    let { last } = sentences[sentence]!;
    for (
      let next = sentence + 1;
      sentences[next]?.paragraph === sentences[sentence]!.paragraph && sentences[next]!.first < until;
      next++
    )
      last = sentences[next]!.last;
    if (from >= last || (form !== 'capitals' && tokens[last - 1]!.text === '?')) return [];
    const speaker = names[nameAt[end - 1]!]?.entity ?? null;
    const description = speaker
      ? null
      : draft.document.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
    const cue = {
      first: from - 1,
      last: from,
      verb: -1,
      lemma: ':',
      text: form === 'bracketed' ? '' : ':',
    };
    return [{ first: from, last, cue, sources: [{ speaker, description, first, last: end }] }];
  });
}

interface Label {
  readonly form: 'capitals' | 'bracketed' | 'name';
  /** Tokens of the name: [first, end). */
  readonly first: number;
  readonly end: number;
  /** The first token that is said. */
  readonly from: number;
  readonly sentence: number;
}

/** All labels, those of outlets and towns included: a turn ends where any of them stands. */
function findLabels(reader: Reader): Label[] {
  return reader.sentences.flatMap(({ first, last, index }) => {
    const label =
      inBrackets(reader, first, last) ?? inCapitals(reader, first, last) ?? asName(reader, first, last);
    return label ? [{ ...label, sentence: index }] : [];
  });
}

/**
 * Labels of those who speak: persons, and unknown names where there are two different ones or a person beside ("UPDATE:"
 * alone is none). Names in ordinary letters count only where one speaks again: "Keller: 12 votes" is a list.
 */
function speakers({ names, nameAt, tokens }: Reader, labels: readonly Label[]): Set<Label> {
  const typeOf = ({ end }: Label) => names[nameAt[end - 1]!]?.type;
  const nameOf = ({ first, end }: Label) =>
    tokens
      .slice(first, end)
      .map((t) => t.lower)
      .join(' ');
  const unnamed = new Set(labels.filter((l) => !typeOf(l)).map(nameOf));
  const persons = labels.some((l) => typeOf(l) === 'person');
  const named = labels.filter((l) => l.form === 'name' && typeOf(l) === 'person').map(nameOf);
  const again = new Set(named).size < named.length;
  return new Set(
    labels.filter((l) => {
      if (l.form === 'name') return again && typeOf(l) === 'person';
      return typeOf(l) === 'person' || (!typeOf(l) && (persons || unnamed.size > 1));
    }),
  );
}

type Found = Omit<Label, 'sentence'> | null;

/** "((Ada Keller)) Well, …" */
function inBrackets({ tokens }: Reader, first: number, last: number): Found {
  const start = first + 2;
  if (!isDouble(tokens, first, '(') || !/^\p{Lu}/u.test(tokens[start]?.text ?? '')) return null;
  for (let end = start; end < Math.min(last - 1, start + LONGEST + 1); end++)
    if (/^[()]$/.test(tokens[end]!.text))
      return end > start && isDouble(tokens, end, ')')
        ? { form: 'bracketed', first: start, end, from: end + 2 }
        : null;
  return null;
}

function isDouble(tokens: Reader['tokens'], at: number, mark: string): boolean {
  const [a, b] = [tokens[at], tokens[at + 1]];
  return a?.text === mark && b?.text === mark && a.end === b.start;
}

/** "KELLER: Well, …", a quotation mark before it allowed */
function inCapitals({ tokens }: Reader, from: number, last: number): Found {
  const first = /^["“]$/.test(tokens[from]!.text) ? from + 1 : from;
  for (let end = first; end < Math.min(last - 1, first + LONGEST + 1); end++) {
    const { text } = tokens[end]!;
    if (text === ':') return end > first ? { form: 'capitals', first, end, from: end + 1 } : null;
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(text)) return null;
  }
  return null;
}

/** "Ada Keller: Well, …" at the start of a paragraph */
function asName({ tokens, names, nameAt, sentences }: Reader, first: number, last: number): Found {
  const name = names[nameAt[first] ?? -1];
  if (!name || name.first !== first || name.last >= last - 1 || tokens[name.last]!.text !== ':') return null;
  const { index, paragraph } = sentences[tokens[first]!.sentence]!;
  if (index > 0 && sentences[index - 1]!.paragraph === paragraph) return null;
  return { form: 'name', first, end: name.last, from: name.last + 1 };
}
