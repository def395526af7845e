import { readWorld } from './events/drafts.ts';
import { readWords } from './events/event-lexicon.ts';
import type { Words } from './events/event-lexicon.ts';
import { EVENTS_MAGIC, EVENTS_VERSION } from '../extract/events/model.ts';
import { FIRST_CLASS } from '../extract/events/word-table.ts';
import type { WordEntry } from '../extract/syntax/lexicon.ts';
import { DataWriter } from './data-writer.ts';
import { dot } from './events/logistic.ts';
import type { Trained } from './events/logistic.ts';
import { readTaughtArticles } from './events/marked-articles.ts';
import { storeLinear } from './events/store-linear.ts';
import { LEAST_TRIGGER, study, trainEvents } from './events/train-events.ts';
import type { TrainedEvents } from './events/train-events.ts';
import { writeData } from './paths.ts';

/** Least probabilities, chosen by cross-validation on wikinews-learn. */
const LEAST = {
  trigger: LEAST_TRIGGER,
  event: 0.36,
  tie: 0.08,
  participant: 0.4,
  'occurred-in': 0.2,
  named: 0.3,
  joint: 0.28,
  alone: { participant: 0.18, 'occurred-in': 0.1 },
};

/** Learns triggers, events and their participants and writes lib/data/events.bin. */
export function makeEvents(): void {
  const words = readWords();
  const world = readWorld();
  const studies = readTaughtArticles().map((gold) => study(gold, words, world));
  writeData('events.bin', storeEvents(trainEvents(studies), words));
}

/** The bytes that lib/extract/events/model.ts reads. */
export function storeEvents(trained: TrainedEvents, words: Words, least = LEAST): Uint8Array {
  const writer = new DataWriter(EVENTS_MAGIC, EVENTS_VERSION);
  writer.text(JSON.stringify(least));
  const { nouns, verbs } = words.lexicon;
  const classes = [...new Set([...nouns.values(), ...verbs.values()].flatMap((w) => w.classes))].sort();
  writer.text(classes.join(' '));
  for (const table of [nouns, verbs]) {
    const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
    const line = ([word, entry]: readonly [string, WordEntry]) => {
      const own = entry.classes.map((c) => String.fromCharCode(FIRST_CLASS + classes.indexOf(c))).join('');
      return `${word}\t${own}\t${entry.family === word ? '' : entry.family}`;
    };
    writer.text(sorted.map(line).join('\n'));
    for (const [word] of sorted) writer.signed(wordScore(words.vectors.get(word), trained.triggers));
  }
  for (const model of [trained.triggers, trained.events, trained.participants, trained.places, trained.named.participants, trained.named.places]) storeLinear(model, writer);
  return writer.finish();
}

/** What a word's vector adds to its score as a trigger, in hundredths. */
function wordScore(vector: Float64Array | undefined, { dense }: Trained): number {
  return vector && dense.length > 0 ? Math.round(100 * dot(vector, dense)) : 0;
}
