import type { EventLexicon } from '../syntax/lexicon.ts';
import { readLinear } from '../syntax/linear.ts';
import type { LinearModel, StoredLinear } from '../syntax/linear.ts';

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

/** What lib/learn/events.ts learns; read from lib/data/events.json. */
export interface EventModel {
  readonly lexicon: EventLexicon;
  readonly triggers: LinearModel;
  readonly events: LinearModel;
  readonly participants: LinearModel;
  readonly places: LinearModel;
  readonly least: Least;
}

interface StoredEvents {
  classes: string[];
  /** Word -> "indices of its classes,…|family" (the family left out where it is the word itself). */
  lexicon: Record<string, string>;
  triggers: StoredLinear;
  events: StoredLinear;
  participants: StoredLinear;
  places: StoredLinear;
  least: EventModel['least'];
}

/** Reads the bytes of lib/data/events.json. */
export function readEventModel(bytes: Uint8Array): EventModel {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredEvents;
  const lexicon = new Map<string, { classes: string[]; family: string }>();
  for (const [word, entry] of Object.entries(stored.lexicon)) {
    const [indices, family] = entry.split('|') as [string, string | undefined];
    lexicon.set(word, {
      classes: indices ? indices.split(',').map((i) => stored.classes[Number(i)]!) : [],
      family: family || word.slice(2),
    });
  }
  return {
    lexicon,
    triggers: readLinear(stored.triggers),
    events: readLinear(stored.events),
    participants: readLinear(stored.participants),
    places: readLinear(stored.places),
    least: stored.least,
  };
}
