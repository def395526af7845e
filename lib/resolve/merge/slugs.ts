import { EntityId } from '../../model/ids.ts';
import { slugify } from '../../text/normalise.ts';

/** Slugs that are given out; each is given once. */
export class Slugs {
  readonly #taken: Set<string>;
  /** The lowest number of a slug that may be free. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  take(id: string): void {
    this.#taken.add(id);
  }

  /** The slug of the first name that is free, else that of the first with the lowest free number. */
  give(names: readonly string[]): EntityId {
    const slugs = names.map((name) => slugify(name, 'entity'));
    const slug = slugs.find((s) => !this.#taken.has(s)) ?? this.#numbered(slugs[0]!);
    this.#taken.add(slug);
    return EntityId.parse(slug);
  }

  #numbered(slug: string): string {
    let n = this.#next.get(slug) ?? 2;
    while (this.#taken.has(`${slug}-${n}`)) n++;
    this.#next.set(slug, n + 1);
    return `${slug}-${n}`;
  }
}
