import { DataReader } from '../names/data-file.ts';
import { wordEntry } from '../syntax/lexicon.ts';
import type { EventLexicon, WordEntry } from '../syntax/lexicon.ts';
import { readLinear, signed } from '../syntax/linear.ts';
import type { LinearModel } from '../syntax/linear.ts';
import { readText } from '../syntax/read-text.ts';

/** Mark and version of lib/data/events.bin. */
export const EVENTS_MAGIC = 'DLEV';
export const EVENTS_VERSION = 1;

/** Least probabilities of what is kept. */
export interface Least {
  readonly trigger: number;
  readonly event: number;
  /** Of the likeliest participant or place: an event has one. */
  readonly tie: number;
  readonly participant: number;
  readonly 'occurred-in': number;
  /** Of a relation together with its event. */
  readonly joint: number;
}

/** What lib/learn/events.ts learns. */
export interface EventModel {
  readonly lexicon: EventLexicon;
  readonly triggers: LinearModel;
  readonly events: LinearModel;
  readonly participants: LinearModel;
  readonly places: LinearModel;
  readonly least: Least;
}

/** Reads the bytes of lib/data/events.bin. */
export function readEventModel(bytes: Uint8Array): EventModel {
  const reader = new DataReader(bytes, EVENTS_MAGIC, EVENTS_VERSION);
  const least = JSON.parse(readText(reader)) as Least;
  const classes = readText(reader).split(' ');
  const words = (): Map<string, WordEntry> => {
    const lines = readText(reader).split('\n');
    return new Map(
      lines.map((line) => {
        const [word, own, family] = line.split('\t') as [string, string, string];
        const codes = [...own].map((code) => classes[code.charCodeAt(0) - FIRST_CLASS]!);
        return [word, wordEntry(codes, family || word, signed(reader.varint()))];
      }),
    );
  };
  const lexicon = { nouns: words(), verbs: words() };
  return {
    least,
    lexicon,
    triggers: readLinear(reader),
    events: readLinear(reader),
    participants: readLinear(reader),
    places: readLinear(reader),
  };
}

/** A class is one letter in the file, from "A" on. */
export const FIRST_CLASS = 65;
