import { phraseStartingAt, type Reader } from './reader.ts';
import { resolveSources } from './resolve-source.ts';
import type { Finding, QuoteCue, Source } from './source.ts';

/** Fewer words without a cue of their own are a quoted expression, not speech. */
const FEWEST = 4;
const STRENGTH = { colon: 0, after: 1, before: 2 } as const;

/**
 * One statement a quotation. A cue before it goes first, then one after it; a quotation that stands alone goes on
 * with whoever spoke last, in the sentence before or in the same paragraph.
 */
export function readQuotations(
  reader: Reader,
  cues: readonly QuoteCue[],
  findings: readonly Finding[],
): Finding[] {
  const { quotations, tokens, sentences } = reader;
  const byQuotation = new Map<number, QuoteCue>();
  for (const cue of cues) {
    const known = byQuotation.get(cue.quotation);
    if (!known || STRENGTH[cue.side] > STRENGTH[known.side]) byQuotation.set(cue.quotation, cue);
  }
  const others = findings
    .filter(({ cue }) => !cue || reader.quoteAt[cue.first]! < 0)
    .sort((a, b) => a.first - b.first);
  const out: Finding[] = [];
  let spoken = 0;
  let reach = -1;
  let last: { sources: readonly Source[]; at: number } | null = null;
  quotations.forEach((q, i) => {
    for (; spoken < others.length && others[spoken]!.first <= q.open; spoken++) {
      last = latest(last, others[spoken]!);
      reach = Math.max(reach, others[spoken]!.last);
    }
    const own = byQuotation.get(i) ?? signed(reader, q.close, i);
    const range = { first: q.first, last: trimmed(reader, q.first, q.last) };
    if (own) {
      out.push({ ...range, cue: own.cue, sources: own.sources });
      if (reader.quoteAt[own.cue.first]! < 0) last = { sources: own.sources, at: Math.max(q.last, own.cue.last) };
      return;
    }
    const joined =
      !q.nested &&
      last !== null &&
      /^(and|but)$/.test(tokens[q.open - 1]?.lower ?? '') &&
      last.at >= q.open - 2 &&
      last.at < q.open;
    if (joined && last) {
      out.push({ ...range, cue: null, sources: last.sources });
      last = { sources: last.sources, at: q.last };
      return;
    }
    if (q.nested || q.last - q.first < FEWEST || !last || !standsAlone(reader, q.open, q.close)) return;
    if (reach > q.open) return;
    const from = tokens[last.at - 1]!.sentence;
    const here = tokens[q.first]!.sentence;
    if (here - from > 1 || (here - from === 1 && sentences[here]!.paragraph - sentences[from]!.paragraph > 1))
      return;
    out.push({ ...range, cue: null, sources: last.sources });
    last = { sources: last.sources, at: q.last };
  });
  return out;
}

/** "“…” — Ann Lowe": a dash and a person's name behind a quotation say whose it is. */
function signed(reader: Reader, close: number, quotation: number): QuoteCue | undefined {
  const { tokens, names } = reader;
  const dash = close + 1;
  const phrase = /^(?:[—–―]|--)$/.test(tokens[dash]?.text ?? '') ? phraseStartingAt(reader, dash + 1) : undefined;
  if (!phrase || phrase.first <= dash || (phrase.name < 0 ? tokens[phrase.head]!.pos !== 'PROPN' : !/^(?:person|institution)$/.test(names[phrase.name]!.type)))
    return undefined;
  const ends = tokens[phrase.last];
  if (ends && !/^[.,]$/.test(ends.text) && ends.sentence === tokens[phrase.head]!.sentence) return undefined;
  const cue = { first: dash, last: dash + 1, verb: -1, lemma: 'dash', text: tokens[dash]!.text };
  const sources = resolveSources(reader, { phrases: [phrase], first: phrase.first, last: phrase.last });
  return { quotation, cue, sources, side: 'after' };
}

function latest(
  last: { sources: readonly Source[]; at: number } | null,
  { sources, last: end, cue }: Finding,
): { sources: readonly Source[]; at: number } {
  const at = Math.max(end, cue?.last ?? 0);
  return last && last.at > at ? last : { sources, at };
}

/** True for a quotation that begins a sentence or follows a colon. */
function standsAlone({ tokens, sentences }: Reader, open: number, close: number): boolean {
  const { sentence } = tokens[open]!;
  const before = tokens[open - 1];
  const next = tokens[close + 1];
  const begins = sentences[sentence]!.first >= open - 1 || before?.text === ':';
  return begins && (!next || next.sentence !== tokens[close]!.sentence || /^(?:[.,"”’']|'')$/.test(next.text));
}

/** The closing comma belongs to the sentence around the quotation. */
function trimmed({ tokens }: Reader, first: number, last: number): number {
  return last - first > 1 && tokens[last - 1]!.text === ',' ? last - 1 : last;
}
