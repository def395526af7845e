import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A row of ../shared/corpora; offsets converted to UTF-16. */
export interface CorpusRow {
  id: string;
  text: string;
  /** Spans of text, from and to. */
  sentences?: [number, number][];
  mentions: CorpusMention[];
  events?: CorpusMention[];
  attributions?: { content: [number, number][]; cue: [number, number][]; source: [number, number][] }[];
  meta?: { date?: string | null; validatedSentences?: number[]; topic?: number };
}

export interface CorpusMention {
  start: number;
  end: number;
  type: string;
  rawType: string;
  cluster?: string;
  lat?: string;
  lon?: string;
}

/** The folder of corpora: $DATELINE_CORPORA, else ../shared/corpora. */
export const CORPORA = process.env.DATELINE_CORPORA ?? path.resolve(import.meta.dirname, '../../../shared/corpora');

/** Rows of one file such as `measure/conll2003.dev`; null where it is absent. */
export function readCorpus(name: string): CorpusRow[] | null {
  const file = path.join(CORPORA, `${name}.jsonl.gz`);
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => toUtf16({ mentions: [], ...JSON.parse(line) }));
}

function toUtf16(row: CorpusRow): CorpusRow {
  const at = unitOffsets(row.text);
  const pair = ([a, b]: [number, number]): [number, number] => [at(a), at(b)];
  return {
    ...row,
    mentions: row.mentions.map((m) => ({ ...m, start: at(m.start), end: at(m.end) })),
    ...(row.sentences && { sentences: row.sentences.map(pair) }),
    ...(row.events && { events: row.events.map((m) => ({ ...m, start: at(m.start), end: at(m.end) })) }),
    ...(row.attributions && {
      attributions: row.attributions.map((a) => ({
        content: a.content.map(pair),
        cue: (a.cue ?? []).map(pair),
        source: (a.source ?? []).map(pair),
      })),
    }),
  };
}

/** Code point offset -> UTF-16 offset. */
function unitOffsets(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (n) => n;
  const out: number[] = [];
  let unit = 0;
  for (const char of text) {
    out.push(unit);
    unit += char.length;
  }
  out.push(unit);
  return (n) => out[n] ?? unit;
}
