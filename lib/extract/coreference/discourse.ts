import type { EntityType } from '../../model/entity-type.ts';
import type { Gender } from './person-nouns.ts';

/** Something the text has spoken of: a named group, or an unnamed person or body that must not be mistaken for one. */
export interface Referent {
  /** Group of names; -1 for the unnamed. */
  readonly group: number;
  readonly type: EntityType | 'thing';
  readonly plural: boolean;
  gender: Gender;
  /** Head noun of an unnamed referent. */
  readonly head: string | null;
  salience: number;
  sentence: number;
  /** First token of the last mention. */
  token: number;
  /** Whether the last mention stood in a quotation. */
  quoted: boolean;
}

/** How far back, in sentences, a reference may reach. */
const REACH = 6;
const MOST = 48;
const WEIGHT = { subject: 180, object: 130, oblique: 110 } as const;
export type GrammaticalRole = keyof typeof WEIGHT;

/**
 * Who and what the text has lately spoken of, with salience by grammatical role halved each sentence
 * (Lappin & Leass 1994). Bounded, so that a long text stays linear.
 */
export class Discourse {
  readonly #named = new Map<number, Referent>();
  #recent: Referent[] = [];
  #sentence = 0;

  /** Moves on to a sentence; forgets what lies too far back. */
  advance(sentence: number): void {
    this.#sentence = sentence;
    this.#recent = this.#recent.filter((r) => sentence - r.sentence <= REACH);
    if (this.#recent.length > MOST)
      this.#recent = this.#recent.sort((a, b) => a.token - b.token).slice(-MOST);
  }

  /** Speaks of a named group or of a new unnamed thing. */
  mention(
    about: Pick<Referent, 'group' | 'type' | 'plural' | 'gender' | 'head'>,
    role: GrammaticalRole,
    token: number,
    quoted: boolean,
  ): Referent {
    const known = about.group >= 0 ? this.#named.get(about.group) : undefined;
    const referent = known ?? { ...about, salience: 0, sentence: this.#sentence, token, quoted };
    if (about.group >= 0) this.#named.set(about.group, referent);
    this.again(referent, role, token, quoted);
    return referent;
  }

  /** Speaks again of something known. */
  again(referent: Referent, role: GrammaticalRole, token: number, quoted: boolean): void {
    referent.salience = this.strength(referent) + WEIGHT[role] * (quoted ? 0.6 : 1);
    referent.sentence = this.#sentence;
    referent.token = token;
    referent.quoted = quoted;
    if (!this.#recent.includes(referent)) this.#recent.push(referent);
  }

  strength(referent: Referent): number {
    return Math.min(600, referent.salience) * 0.5 ** (this.#sentence - referent.sentence);
  }

  /** Referents that pass, the strongest first. */
  candidates(passes: (r: Referent) => boolean, reach = 3): Referent[] {
    return this.#recent
      .filter((r) => this.#sentence - r.sentence <= reach && passes(r))
      .sort((a, b) => this.strength(b) - this.strength(a) || b.token - a.token);
  }

  named(group: number): Referent | undefined {
    return this.#named.get(group);
  }
}
