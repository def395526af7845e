import { DataReader } from '../names/data-file.ts';
import type { EventLexicon } from '../syntax/lexicon.ts';
import { readLinear } from '../syntax/linear.ts';
import type { LinearModel } from '../syntax/linear.ts';
import { readText } from '../syntax/read-text.ts';
import { readWords } from './word-table.ts';

/** Mark and version of lib/data/events.bin. */
export const EVENTS_MAGIC = 'DLEV';
export const EVENTS_VERSION = 2;

/** Least probabilities of what is kept. */
export interface Least {
  readonly trigger: number;
  readonly event: number;
  /** Of the likeliest participant or place: an event has one. */
  readonly tie: number;
  readonly participant: number;
  readonly 'occurred-in': number;
  /** Of a participant or place of a named event. */
  readonly named: number;
  /** Of a relation together with its event; and of the only one of an event that has none so likely. */
  readonly joint: number;
  readonly alone: Readonly<Record<'participant' | 'occurred-in', number>>;
}

/** What lib/learn/events.ts learns. */
export interface EventModel {
  readonly lexicon: EventLexicon;
  readonly triggers: LinearModel;
  readonly events: LinearModel;
  readonly participants: LinearModel;
  readonly places: LinearModel;
  /** The same of named events. */
  readonly named: Pick<EventModel, 'participants' | 'places'>;
  readonly least: Least;
}

/** Reads the bytes of lib/data/events.bin. */
export function readEventModel(bytes: Uint8Array): EventModel {
  const reader = new DataReader(bytes, EVENTS_MAGIC, EVENTS_VERSION);
  const least = JSON.parse(readText(reader)) as Least;
  const classes = readText(reader).split(' ');
  const lexicon = { nouns: readWords(reader, classes), verbs: readWords(reader, classes) };
  return {
    least,
    lexicon,
    triggers: readLinear(reader),
    events: readLinear(reader),
    participants: readLinear(reader),
    places: readLinear(reader),
    named: { participants: readLinear(reader), places: readLinear(reader) },
  };
}
