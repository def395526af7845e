import { readCountries } from './events/drafts.ts';
import { readWords } from './events/event-lexicon.ts';
import type { Words } from './events/event-lexicon.ts';
import { readGoldArticles } from './events/gold-articles.ts';
import { storeLinear } from './events/store-linear.ts';
import { LEAST_TRIGGER, study, trainEvents } from './events/train-events.ts';
import type { TrainedEvents } from './events/train-events.ts';
import { writeData } from './paths.ts';

/** Least probabilities, chosen by cross-validation on wikinews-learn; `event` a little above its best F1, for precision. */
const LEAST = {
  trigger: LEAST_TRIGGER,
  event: 0.30,
  tie: 0.08,
  participant: 0.3,
  'occurred-in': 0.2,
  joint: 0.24,
};

/** Learns triggers, events and their participants from wikinews-learn and writes lib/data/events.json. */
export function makeEvents(): void {
  const words = readWords();
  const countries = readCountries();
  const studies = readGoldArticles('wikinews-learn').map((gold) => study(gold, words, countries));
  writeData('events.json', storeEvents(trainEvents(studies), words));
}

/** The bytes that lib/extract/events/model.ts reads. */
export function storeEvents(trained: TrainedEvents, words: Words, least = LEAST): Uint8Array {
  const classes = [...new Set([...words.lexicon.values()].flatMap((w) => w.classes))].sort();
  const lexicon: Record<string, string> = {};
  for (const key of [...words.lexicon.keys()].sort()) {
    const entry = words.lexicon.get(key)!;
    const family = entry.family === key.slice(2) ? '' : `|${entry.family}`;
    lexicon[key] = entry.classes.map((c) => classes.indexOf(c)).join(',') + family;
  }
  const stored = {
    classes,
    lexicon,
    triggers: storeLinear(trained.triggers, words),
    events: storeLinear(trained.events),
    participants: storeLinear(trained.participants),
    places: storeLinear(trained.places),
    least,
  };
  return new TextEncoder().encode(`${JSON.stringify(stored)}\n`);
}
