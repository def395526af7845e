import type { EntityType } from '../../model/entity-type.ts';
import type { NameSpan } from '../draft.ts';

type Tally = Map<EntityType, number>;

/** What the names of one article say together about a surface: each occurrence votes with its confidence. */
export class SurfaceVotes {
  readonly #surfaces = new Map<string, Tally>();
  /** Words of names of several words: surnames and given names, first words of bodies. */
  readonly #parts = new Map<string, Tally>();
  readonly #acronyms = new Map<string, EntityType>();
  readonly #surnames = new Set<string>();

  constructor(text: string, found: readonly NameSpan[]) {
    for (let i = 0; i < found.length; i++) {
      const span = found[i]!;
      const surface = text.slice(span.start, span.end);
      add(this.#surfaces, surface, span.type, span.confidence);
      const words = surface.split(/\s+/);
      if (words.length > 1) {
        if (span.type === 'person' && span.confidence > 0.3) this.#surnames.add(words.at(-1)!);
        if (span.type === 'person')
          for (const word of words) add(this.#parts, word, 'person', span.confidence);
        if (span.type === 'institution') add(this.#parts, words[0]!, 'institution', span.confidence * 0.5);
      }
      const next = found[i + 1];
      if (
        next &&
        next.start === span.end + 2 &&
        text.slice(span.end, next.start) === ' (' &&
        text[next.end] === ')'
      )
        this.#noteAcronym(words, text.slice(next.start, next.end), span.type);
    }
  }

  #noteAcronym(words: readonly string[], short: string, type: EntityType): void {
    if (!/^[\p{Lu}\p{N}&.-]{2,}s?$/u.test(short) || type === 'event') return;
    const initials = words
      .map((word) => word[0]!)
      .join('')
      .toUpperCase();
    if (initials[0] === short[0]!.toUpperCase()) this.#acronyms.set(short, type);
  }

  /** True for a word that begins the name of a body ("Orsted" of "Orsted Energy") and is in no person's full name. */
  isShortForBody(surface: string): boolean {
    const parts = this.#parts.get(surface);
    return parts !== undefined && parts.has('institution') && !parts.has('person');
  }

  /** True for the last word of a person's name of several words. */
  isSurname(surface: string): boolean {
    return this.#surnames.has(surface);
  }

  acronymType(surface: string): EntityType | null {
    return this.#acronyms.get(surface) ?? null;
  }

  /** The type most votes are for, the parts of longer names counting with it; null for an unknown surface. */
  typeOf(surface: string): EntityType | null {
    const own = this.#surfaces.get(surface);
    if (!own) return this.#acronyms.get(surface) ?? null;
    const tally = new Map(own);
    for (const [type, weight] of this.#parts.get(surface) ?? [])
      tally.set(type, (tally.get(type) ?? 0) + weight * 1.5);
    return [...tally].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
  }

  /** The sum of the votes. */
  strength(surface: string): number {
    let sum = 0;
    for (const weight of this.#surfaces.get(surface)?.values() ?? []) sum += weight;
    return sum;
  }
}

function add(tallies: Map<string, Tally>, key: string, type: EntityType, weight: number): void {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = new Map()));
  tally.set(type, (tally.get(type) ?? 0) + weight);
}
