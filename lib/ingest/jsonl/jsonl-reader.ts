import { DatelineError } from '../../errors.ts';
import { ArticleId } from '../../model/ids.ts';
import { articleHash } from '../article-hash.ts';
import { decode, utf16 } from '../decode.ts';
import type { Outcome, Reader } from '../reader.ts';
import type { Source } from '../source.ts';
import { readLines } from './lines.ts';
import { type ReadRow, readRow } from './row.ts';

/** Bytes of one row. */
export const LONGEST_ROW = 16 << 20;

/** One article a line; a bad line costs itself alone. */
export const jsonl: Reader = {
  name: 'JSONL',
  extensions: ['.jsonl', '.ndjson'],
  recognises: (head) =>
    /^\s*(?:ï»¿)?\s*\{\s*".*(?:\}\s*(?:\n|$)|[^\n]{3000}$)/.test(head) && /"text"\s*:/.test(head),
  async *read(source) {
    try {
      yield* readRows(source);
    } catch (error) {
      if (!(error instanceof DatelineError)) throw error;
      yield { kind: 'failure', error, bytes: 0 };
    }
  },
};

async function* readRows(source: Source): AsyncGenerator<Outcome> {
  const taken = new Map<string, string>();
  let rows = 0;
  let failed = 0;
  for await (const line of readLines(recoded(source), LONGEST_ROW)) {
    const place = `${source.path}:${line.number}`;
    const bytes = line.length;
    const row =
      line.bytes === null ? `the line is longer than ${LONGEST_ROW >> 20} MB` : parse(line.bytes, place);
    if (row === null) continue;
    rows++;
    if (typeof row === 'string') {
      failed++;
      yield { kind: 'failure', error: badRow(row, place), bytes };
      continue;
    }
    const { article, warning } = rename(row, taken, source.path);
    if (warning !== null) yield { kind: 'warning', place, message: warning, bytes: 0 };
    yield { kind: 'article', article, bytes };
  }
  if (rows === 0 && failed === 0)
    throw new DatelineError({
      code: 'ingest/no-text',
      message: 'the file holds no rows.',
      place: source.path,
      remedy: 'Write one JSON object a line, each with a "text".',
    });
}

/** Null for a blank line, words for a bad one. */
function parse(bytes: Uint8Array, place: string): ReadRow | string | null {
  let text: string;
  try {
    text = decode(bytes, place).text;
  } catch {
    return 'its characters are not UTF-8';
  }
  if (text.trim() === '') return null;
  try {
    return readRow(JSON.parse(text), place.replace(/:\d+$/, ''));
  } catch (error) {
    return `the line is no JSON (${(error as Error).message.replace(/\s+/g, ' ').slice(0, 80)})`;
  }
}

/** Two rows of one id and different words: the later one gets a hash behind its id. */
function rename(row: ReadRow, taken: Map<string, string>, file: string): ReadRow {
  if (!row.named) return row;
  const { article } = row;
  const hash = articleHash(article.text, article.outlet);
  const other = taken.get(article.id);
  if (other === undefined) taken.set(article.id, hash);
  if (other === undefined || other === hash) return row;
  const id = ArticleId.parse(`${article.id.slice(0, 180)}-${hash.slice(0, 8)}`);
  const warning = `another row has the id "${article.id}" too; this one is kept as "${id}".`;
  return { ...row, article: { ...article, id, source: `${file}#${id}` }, warning: row.warning ?? warning };
}

/** UTF-16 is turned into UTF-8 as it streams; everything else passes as it is. */
async function* recoded(source: Source): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of source.chunks()) {
    if (decoder === undefined) {
      const wide = utf16(chunk);
      decoder = wide === null ? null : new TextDecoder(wide);
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

function badRow(what: string, place: string): DatelineError {
  return new DatelineError({
    code: 'ingest/bad-row',
    message: `${what}.`,
    place,
    remedy: 'Mend this line; the others were read.',
  });
}
