import type { EntityType } from '../model/entity-type.ts';
import { absorb, emptyContext, type Context } from './context.ts';
import { readTold, type Told } from './events/told.ts';
import { isDescription } from './identity.ts';
import type { Item } from './item.ts';

/** Items of one identity; one thing unless something says otherwise. What its articles say of it is read when asked for. */
export class Group {
  /** Place among all groups, in order of their first items; given anew by every run. */
  index = -1;
  readonly type: EntityType;
  /** The identity key its items share. */
  readonly key: string;
  /** Whether its key means nothing outside of its article. */
  readonly local: boolean;
  readonly items: Item[];
  #context: Context | null = null;
  #read = 0;
  #told: Told | null = null;
  #name = '';
  /** Items whose names were looked at. */
  #named = 0;

  constructor(first: Item) {
    this.type = first.type;
    this.key = first.identity.key;
    this.local = first.identity.local;
    this.items = [first];
  }

  get context(): Context {
    const context = (this.#context ??= emptyContext());
    while (this.#read < this.items.length) absorb(context, this.items[this.#read++]!);
    return context;
  }

  /** Frees what was read of its articles; it is read again when asked for. */
  forgetContext(): void {
    this.#context = null;
    this.#read = 0;
  }

  /** The happening as its articles tell it; asked for events only, once the group is whole. */
  get told(): Told {
    return (this.#told ??= readTold(this.items));
  }

  /** Frees what its articles tell of the happening; it is read again when asked for. */
  forgetTold(): void {
    this.#told = null;
  }

  /** Whether no article names it. */
  get isDescribed(): boolean {
    return this.local && this.type !== 'event' && isDescription(this.items[0]!.entity.name);
  }

  /** The fullest of its items' names, the first of several as long. */
  get name(): string {
    for (; this.#named < this.items.length; this.#named++) {
      const { name } = this.items[this.#named]!.entity;
      if (this.#named === 0 || name.length > this.#name.length) this.#name = name;
    }
    return this.#name;
  }
}
