import type { Bench } from './figure.ts';
import { communities } from './communities.ts';
import { drawing } from './drawing.ts';
import { ingest, ingestMemory, ingestStream, oneArticleMore } from './ingest.ts';
import { interaction } from './interaction.ts';
import { layout100k, layout10k } from './layout.ts';
import { search } from './search.ts';
import { part } from './part.ts';
import { opening } from './opening.ts';
import { snapshot } from './snapshot.ts';

/* `npm run bench` runs all, `npm run bench -- NAME…` those named. One JSON line a figure. */

const BENCHES: readonly Bench[] = [
  snapshot,
  part,
  opening,
  drawing,
  interaction,
  search,
  layout10k,
  layout100k,
  communities,
  ingest,
  ingestMemory,
  ingestStream,
  oneArticleMore,
];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !BENCHES.some((b) => b.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no bench "${unknown.join('", "')}"; there are ${BENCHES.map((b) => b.name).join(', ')}.`,
  );
  process.exitCode = 2;
} else
  for (const bench of BENCHES) {
    if (asked.length > 0 && !asked.includes(bench.name)) continue;
    for (const figure of await bench.run()) console.log(JSON.stringify(figure));
  }
