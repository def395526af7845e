import type { Difference } from '../model/difference.ts';
import type { Knowledge } from '../model/knowledge.ts';

/** One open format. To add one: a file beside this one, a row in `formats.ts`, a test. */
export interface Exporter {
  /** What `dateline export --format` takes. */
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  readonly describes: string;
  /** The file in chunks, in order; the same bytes for the same knowledge. `differences`: what outlets tell differently. */
  write(knowledge: Knowledge, differences?: Iterable<Difference>): Iterable<string>;
}
