import type { CoMention } from '../../model/co-mention.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Source } from '../item.ts';
import { toStep } from '../steps.ts';
import type { NamedTogether, LinkChanges } from './share.ts';
import { SortedRows } from './sorted-rows.ts';

/** A sentence that names more is a list: its pairs say nothing. */
const MOST_IN_SENTENCE = 30;

export function coMentionsIn({ reading }: Source, mentions: readonly Mention[]): NamedTogether {
  const { sentences } = reading;
  const out = new Map<number, Set<EntityId>>();
  for (const { start, level, entity } of mentions) {
    if (level !== 'name' && level !== 'trigger') continue;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    if (low < sentences.length) out.set(low, (out.get(low) ?? new Set()).add(entity));
  }
  return [...out].sort(([a], [b]) => a - b).map(([sentence, ids]) => ({ sentence, ids: [...ids].sort() }));
}

type Evidence = CoMention['evidence'];

/** Pairs named in one sentence, weighted by normalised pointwise mutual information over sentences (Bouma 2009). */
export class CoMentionRows {
  readonly #rows = new SortedRows<CoMention>();
  /** In how many sentences each entity is named. */
  readonly #counts = new Map<EntityId, number>();
  #sentences = 0;

  /** In order of the two ids. */
  update({ fresh, gone }: LinkChanges): CoMention[] {
    const moved = this.#recount({ fresh, gone });
    const come = evidenceOf(fresh);
    const left = new Set(gone.map((share) => share.article as string));
    const changes = new Map<string, CoMention | null>();
    const lost = evidenceOf(gone);
    for (const key of new Set([...come.keys(), ...lost.keys()])) {
      const rest = (this.#rows.get(key)?.evidence ?? []).filter((e) => !left.has(e.article));
      const { a, b } = (come.get(key) ?? lost.get(key))!;
      const evidence = [...rest, ...(come.get(key)?.evidence ?? [])].sort(byPlace);
      changes.set(key, evidence.length > 0 ? { a, b, weight: this.#weigh(a, b, evidence), evidence } : null);
    }
    for (const row of moved === 'all' || moved.size > 0 ? this.#rows.rows : []) {
      if (!(moved === 'all' || moved.has(row.a) || moved.has(row.b))) continue;
      const key = `${row.a} ${row.b}`;
      if (changes.has(key)) continue;
      const weight = this.#weigh(row.a, row.b, row.evidence);
      if (weight !== row.weight) changes.set(key, { ...row, weight });
    }
    this.#rows.update(changes);
    return this.#rows.rows as CoMention[];
  }

  /** Entities that count as more or less often named than before, or all where the sentences do. */
  #recount({ fresh, gone }: LinkChanges): ReadonlySet<EntityId> | 'all' {
    const before = new Map<EntityId, number>();
    const sentences = this.#sentences;
    const add = ({ named }: LinkChanges['fresh'][number], by: 1 | -1) => {
      this.#sentences += by * named.length;
      for (const { ids } of named)
        for (const id of ids) {
          const was = this.#counts.get(id) ?? 0;
          if (!before.has(id)) before.set(id, was);
          this.#counts.set(id, was + by);
        }
    };
    for (const share of gone) add(share, -1);
    for (const share of fresh) add(share, 1);
    for (const id of before.keys()) if (this.#counts.get(id) === 0) this.#counts.delete(id);
    if (toStep(sentences) !== toStep(this.#sentences)) return 'all';
    return new Set(
      [...before].filter(([id, was]) => toStep(was) !== toStep(this.#counts.get(id) ?? 0)).map(([id]) => id),
    );
  }

  #weigh(a: EntityId, b: EntityId, evidence: Evidence): number {
    const [both, x, y] = [evidence.length, this.#counts.get(a)!, this.#counts.get(b)!].map(toStep);
    return association(both!, x!, y!, toStep(this.#sentences));
  }
}

/** By pair, both ids with a space between, what shares tell of it. */
function evidenceOf(shares: LinkChanges['fresh']): Map<string, { a: EntityId; b: EntityId; evidence: Evidence }> {
  const out = new Map<string, { a: EntityId; b: EntityId; evidence: Evidence }>();
  for (const { article, named } of shares)
    for (const { sentence, ids } of named) {
      if (ids.length > MOST_IN_SENTENCE) continue;
      for (let i = 0; i < ids.length; i++)
        for (let j = i + 1; j < ids.length; j++) {
          const [a, b] = [ids[i]!, ids[j]!];
          const key = `${a} ${b}`;
          const place = { article, sentence };
          const known = out.get(key);
          if (known) known.evidence.push(place);
          else out.set(key, { a, b, evidence: [place] });
        }
    }
  return out;
}

function byPlace(x: Evidence[number], y: Evidence[number]): number {
  return x.article < y.article ? -1 : x.article > y.article ? 1 : x.sentence - y.sentence;
}

/** NPMI cut off below 0; 1 for two that never appear apart. */
function association(both: number, a: number, b: number, all: number): number {
  if (both >= all) return 1;
  const npmi = Math.log((both * all) / (a * b)) / -Math.log(both / all);
  return Math.round(Math.min(1, Math.max(0, npmi)) * 1e4) / 1e4;
}
