import type { Article } from '../model/article.ts';
import type { ArticleRef } from '../model/passage.ts';
import { changedRows } from '../model/changed-rows.ts';
import { Numbers } from './numbers.ts';
import { compare } from './order.ts';

/** The articles in order of id, and what nodes and lines need of those that tell of them. */
export class ArticleList {
  /** By number, which an article keeps; holes where one is gone. */
  readonly #refs: (ArticleRef | undefined)[] = [];
  readonly #numbers = new Numbers();
  readonly #outlets = new Map<string, string[]>();
  #before: readonly Article[] = [];
  /** By number, the place in the list. */
  places = new Uint32Array(0);
  listed: readonly ArticleRef[] = [];

  /** False where what was made of the articles before may no longer be right: some are gone, or are of another outlet or date. */
  update(articles: readonly Article[]): boolean {
    const sorted = articles.toSorted((a, b) => compare(a.id, b.id));
    const { gone, come } = changedRows(this.#before, sorted);
    this.#before = sorted;
    const left = new Map(gone.map((a) => [a.id, a]));
    let goesOn = true;
    for (const { id, title, outlet, published, original } of come) {
      const was = left.get(id);
      goesOn &&= !was || (was.outlet === outlet && was.published === published && was.original === original);
      left.delete(id);
      this.#refs[this.#numbers.of(id)] = { id, title, outlet, published, original };
    }
    for (const id of left.keys()) this.#refs[this.#numbers.of(id)] = undefined;
    const places = new Uint32Array(this.#numbers.size);
    this.listed = sorted.map(({ id }, place) => {
      const number = this.#numbers.of(id);
      places[number] = place;
      return this.#refs[number]!;
    });
    this.places = places;
    return goesOn && left.size === 0;
  }

  /** Numbers of those that are there, in order of id. */
  numbersOf(ids: readonly string[]): number[] {
    const out: number[] = [];
    for (const id of ids) {
      const number = this.#numbers.find(id);
      if (number !== undefined && this.#refs[number]) out.push(number);
    }
    return out.length > 1 ? out.sort((a, b) => this.places[a]! - this.places[b]!) : out;
  }

  at(number: number): ArticleRef {
    return this.#refs[number]!;
  }

  /** The articles that rows stand in, each once. */
  tellersOf(rows: readonly { readonly article: string }[]): ArticleRef[] {
    const ids = rows.length > 1 ? new Set(rows.map((r) => r.article)) : [rows[0]!.article];
    const out: ArticleRef[] = [];
    for (const id of ids) {
      const number = this.#numbers.find(id);
      const ref = number === undefined ? undefined : this.#refs[number];
      if (ref) out.push(ref);
    }
    return out;
  }

  /** Names of the outlets, sorted; articles without one add nothing. The same list for the same outlets. */
  outletsOf(tellers: readonly Pick<ArticleRef, 'outlet'>[]): string[] {
    const names = new Set<string>();
    for (const { outlet } of tellers) if (outlet !== null) names.add(outlet);
    const sorted = names.size > 1 ? [...names].sort(compare) : [...names];
    const key = sorted.length === 1 ? sorted[0]! : JSON.stringify(sorted);
    let known = this.#outlets.get(key);
    if (!known) this.#outlets.set(key, (known = sorted));
    return known;
  }
}

/** Names of sources, those that retell another counted as that other. */
export function independentSources(tellers: readonly Pick<ArticleRef, 'original' | 'outlet'>[]): number {
  if (tellers.length < 2) return tellers.length;
  return new Set(tellers.map((a) => (a.original ?? a.outlet ?? '').toLowerCase())).size;
}
