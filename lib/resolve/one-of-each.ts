import type { EntityType } from '../model/entity-type.ts';
import { flat } from '../text/flat.ts';
import type { Identity } from './identity.ts';

/** An identity with the handle that items of it share. */
export interface HandledIdentity extends Identity {
  /** Type and key. */
  readonly handle: string;
}

const NONE: readonly string[] = [];

/** One copy of names and identities that thousands of articles use: each would take room of its own as it is parsed. */
export class OneOfEach {
  readonly #texts = new Map<string, string>();
  readonly #identities = new Map<string, HandledIdentity>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  texts(texts: readonly string[]): string[] {
    return (texts.length === 0 ? NONE : texts.map((text) => this.text(text))) as string[];
  }

  identity(type: EntityType, { key, local }: Identity): HandledIdentity {
    const handle = `${type} ${key}`;
    const known = this.#identities.get(handle);
    if (known?.local === local) return known;
    const made = { key: flat(key), local, handle: flat(handle) };
    this.#identities.set(made.handle, made);
    return made;
  }
}
