import path from 'node:path';
import { MOST_AT_ONCE } from '../graph/parts/cut.ts';

export const DATA = {
  data: { type: 'string', default: '.dateline', valueHint: 'DIR', description: 'the data directory' },
} as const;

export const PATHS = {
  paths: {
    type: 'positional',
    required: false,
    description: 'files, folders or web addresses: .txt, .html, .pdf, .docx, feeds, .jsonl, each also as .gz',
    valueHint: 'PATH...',
  },
} as const;

export const LISTEN = {
  port: { type: 'string', default: '3000', valueHint: 'N', description: 'port to serve on' },
  host: { type: 'string', default: '127.0.0.1', valueHint: 'ADDRESS', description: 'address to serve on' },
  'most-nodes': {
    type: 'string',
    default: String(MOST_AT_ONCE),
    valueHint: 'N',
    description: 'nodes that the browser gets at once; it asks for others',
  },
  add: {
    type: 'boolean',
    default: false,
    description: 'let the browser add articles also where other machines can reach it',
  },
} as const;

/** The repository: where Next and lib/data lie. */
export const HOME = path.resolve(import.meta.dirname, '../..');

/** A data directory given on the command line as an absolute path; store addresses stay as they are. */
export function dataDirectory(given: string): string {
  return given.includes('://') ? given : path.resolve(given);
}
