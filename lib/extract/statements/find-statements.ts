import type { LocalKey } from '../../model/ids.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { Draft } from '../draft.ts';
import { readAccording } from './according.ts';
import { readVerbs, type CueFindings } from './cues.ts';
import { readNouns } from './noun-cues.ts';
import { readQuotations } from './quoted.ts';
import { layOut, type Reader } from './reader.ts';
import { readTranscripts } from './transcripts.ts';
import { nameUnnamed } from './unnamed.ts';
import type { Finding } from './source.ts';

/** Reported speech and thought of one article, sorted by start; a statement for each of conjoined speakers. */
export function findStatements(draft: Draft): LocalStatement[] {
  const reader = layOut(draft);
  const cues: CueFindings = { findings: [], quotes: [] };
  for (const sentence of reader.sentences) {
    const found: CueFindings = { findings: [], quotes: [] };
    readAccording(reader, sentence, found.findings);
    readNouns(reader, sentence, found.findings);
    readVerbs(reader, sentence, found);
    cues.findings.push(...found.findings);
    cues.quotes.push(...found.quotes);
  }
  const all = [...cues.findings, ...readTranscripts(reader), ...readQuotations(reader, cues.quotes, cues.findings)].sort((a, b) => a.first - b.first || b.last - a.last);
  return nameUnnamed(reader, all).flatMap((finding) => toStatements(reader, finding));
}

function toStatements(reader: Reader, finding: Finding): LocalStatement[] {
  const { tokens, quoteAt, quotations, draft } = reader;
  const { first, last, cue, sources } = finding;
  const whole = quotations.find((q) => q.first === first && (q.last === last || q.last === last + 1));
  const marked = quotations.some((q) => q.open >= first && q.close < last + 1 && q.open < last);
  const kind = whole ? 'direct' : marked || (quoteAt[first]! < 0 && hasQuote(quoteAt, first, last)) ? 'mixed' : 'indirect';
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  const about = [...new Set(draft.mentions.filter((m) => m.start >= start && m.end <= end).map((m) => m.entity))];
  const seen = new Set<LocalKey | null>();
  return sources
    .filter(({ speaker }) => !(speaker && seen.has(speaker)) && seen.add(speaker))
    .map(({ speaker, description }) => ({ start, end, speaker, speakerDescription: description, kind, cue: cue?.text ?? '', about: about.filter((key) => key !== speaker) }));
}

function hasQuote(quoteAt: Int32Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quoteAt[i]! >= 0) return true;
  return false;
}
