import type { LocalKey } from '../../model/ids.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { Layout } from '../coreference/layout.ts';
import type { Draft } from '../draft.ts';
import { readAccording } from './according.ts';
import type { Region } from './clause.ts';
import { readVerbs } from './cues.ts';
import { readHeadline } from './headline.ts';
import { readNouns } from './noun-cues.ts';
import { readQuotations } from './quoted.ts';
import { layOut, type Reader } from './reader.ts';
import { readTranscripts } from './transcripts.ts';
import { nameUnnamed } from './unnamed.ts';
import type { CueFindings, Finding } from './source.ts';

/**
 * Reported speech and thought of one article, sorted by start; a statement for each of conjoined speakers. `layout`, of
 * the draft's names, is made here where the caller has none.
 */
export function findStatements(draft: Draft, layout?: Layout): LocalStatement[] {
  const reader = layOut(draft, layout);
  const cues: CueFindings = { findings: [], quotes: [] };
  for (const region of regions(reader)) {
    const found: CueFindings = { findings: [], quotes: [] };
    readAccording(reader, region, found.findings);
    readNouns(reader, region, found.findings);
    readVerbs(reader, region, found);
    cues.findings.push(...found.findings);
    cues.quotes.push(...found.quotes);
  }
  const all = [
    ...cues.findings,
    ...readTranscripts(reader),
    ...readHeadline(reader),
    ...readQuotations(reader, cues.quotes, cues.findings),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  return nameUnnamed(reader, all).flatMap((finding) => toStatements(reader, finding));
}

function toStatements(reader: Reader, finding: Finding): LocalStatement[] {
  const { tokens, draft } = reader;
  const { first, last, cue, sources } = finding;
  const kind =
    cue?.lemma === ':' || isWhole(reader, first, last)
      ? 'direct'
      : hasQuote(reader, first, last)
        ? 'mixed'
        : 'indirect';
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  const about = mentionedIn(draft.mentions, start, end);
  const seen = new Set<LocalKey | null>();
  return sources
    .filter(({ speaker }) => !(speaker && seen.has(speaker)) && seen.add(speaker))
    .map(({ speaker, description, first: from, last: to }) => ({
      start,
      end,
      speaker,
      speakerDescription: description,
      ...(cue && { source: { start: tokens[from]!.start, end: tokens[to - 1]!.end } }),
      kind,
      cue: cue?.text ?? '',
      about: about.filter((key) => key !== speaker),
    }));
}

/** True when the content is all a quotation holds. */
function isWhole({ quotations, openAt }: Reader, first: number, last: number): boolean {
  for (const open of [first - 1, first - 2]) {
    const q = quotations[openAt.get(open) ?? -1];
    if (q?.first === first && (q.last === last || q.last === last + 1)) return true;
  }
  return false;
}

function hasQuote({ openAt }: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (openAt.has(i)) return true;
  return false;
}

/** Entities with a mention inside [start, end), in order; `mentions` are sorted by start. */
function mentionedIn(mentions: Draft['mentions'], start: number, end: number): LocalKey[] {
  let low = 0;
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const out = new Set<LocalKey>();
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end <= end) out.add(mentions[i]!.entity);
  return [...out];
}

/** Longer sentences are read in pieces, so that text without full stops costs no more than other text. */
const LONGEST = 600;

function regions({ sentences }: Reader): Region[] {
  return sentences.flatMap(({ first, last }) => {
    const out: Region[] = [];
    for (let i = first; i < last; i += LONGEST) out.push({ first: i, last: Math.min(last, i + LONGEST) });
    return out;
  });
}
