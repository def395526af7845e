import type { CoMention } from '../model/co-mention.ts';
import type { EntityId } from '../model/ids.ts';
import type { Knowledge, KnowledgeRows } from '../model/knowledge.ts';
import type { Relation } from '../model/relation.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { RELATION_TYPES } from '../model/type-names.ts';
import type { GraphEdge } from '../model/graph-view.ts';
import { ArticleList, independentSources } from './article-list.ts';
import { backbone, type Ends } from './backbone.ts';
import { LinesOfKind } from './lines-of-kind.ts';
import { mergeLines, type LineColumn } from './merge-lines.ts';
import { NodeRows } from './node-rows.ts';
import { compare } from './order.ts';
import { OrderedNumbers } from './ordered-numbers.ts';

/** Lines with their ends as places in the order of ids. */
export interface Lines extends Ends {
  /** One per unordered pair and kind, `a < b`, in order of (a, b, kind). */
  readonly edges: GraphEdge[];
  /** How many there would be with every co-mention. */
  readonly total: number;
}

type Drawn = Omit<GraphEdge, 'a' | 'b'>;

/**
 * Stated relations of any type joined; the strongest co-mentions, only where nothing is stated; suggestions beside
 * either. Lines of a thing to itself, or to one that is not there, are left out.
 */
export function buildEdges(knowledge: Knowledge): Lines {
  const articles = new ArticleList();
  articles.update(knowledge.articles);
  return new LineKeeper(articles).update(knowledge.entities.map((e) => e.id).sort(compare), knowledge);
}

/** Draws the lines again and again as the knowledge grows; those whose rows are the same objects stay the same objects. */
export class LineKeeper {
  /** Articles may come, while those that are there stay as they are. */
  readonly #articles: ArticleList;
  readonly #nodes = new NodeRows();
  readonly #stated = new LinesOfKind<Relation>(this.#nodes, (r) => [r.from, r.to]);
  readonly #together = new LinesOfKind<CoMention>(this.#nodes, (c) => [c.a, c.b]);
  readonly #asked = new LinesOfKind<Suggestion>(this.#nodes, (s) => [s.a, s.b]);
  /** Pairs that only co-mentions join, those of most sentences first. */
  readonly #strongest = new OrderedNumbers();
  /** By pair, in how many sentences it is named. */
  readonly #sentences: number[] = [];

  constructor(articles: ArticleList) {
    this.#articles = articles;
  }

  /** `ids` in order. */
  update(ids: readonly EntityId[], told: Pick<KnowledgeRows, 'relations' | 'coMentions' | 'suggestions'>): Lines {
    const moved = this.#nodes.update(ids);
    const restated = this.#stated.update(told.relations, moved);
    const together = this.#together.update(told.coMentions, moved);
    this.#asked.update(told.suggestions, moved);
    for (const pair of restated) {
      const same = this.#stated.numberIn(this.#together, pair);
      if (same >= 0) together.add(same);
    }
    this.#rank(together);
    const stated = this.#stated.endsOf(this.#stated.byEnds);
    const none = this.#articles.outletsOf([]);
    const columns = [
      columnOf(ids, this.#together, this.#chosen(ids.length, stated), ([row]) => ({
        kind: 'co-mention',
        types: [],
        weight: round(row!.weight),
        outlets: this.#articles.outletsOf(this.#articles.tellersOf(row!.evidence)),
      })),
      columnOf(ids, this.#stated, this.#stated.byEnds, (rows) => this.#statedLine(rows)),
      columnOf(ids, this.#asked, this.#asked.byEnds, ([row]) => ({
        kind: 'suggestion',
        types: [],
        weight: round(row!.score),
        outlets: none,
      })),
    ];
    const total = this.#stated.byEnds.length + this.#strongest.all.length + this.#asked.byEnds.length;
    return { ...mergeLines(columns), total };
  }

  #rank(touched: ReadonlySet<number>): void {
    const { rows } = this.#together;
    for (const pair of touched) this.#sentences[pair] = rows.first(pair)?.evidence.length ?? 0;
    this.#strongest.update(
      touched,
      (pair) => this.#together.has(pair) && !this.#isStated(pair),
      (p, q) => {
        const more = this.#sentences[q]! - this.#sentences[p]!;
        if (more !== 0) return more;
        return round(rows.first(q)!.weight) - round(rows.first(p)!.weight) || this.#together.compareEnds(p, q);
      },
    );
  }

  #isStated(pair: number): boolean {
    const same = this.#together.numberIn(this.#stated, pair);
    return same >= 0 && this.#stated.has(same);
  }

  /** The co-mentions worth a line, in order of their ends. */
  #chosen(size: number, stated: Ends): Uint32Array {
    const strongest = this.#strongest.all;
    const { rows } = this.#together;
    const sentences = strongest.map((pair) => this.#sentences[pair]!);
    const chosen = backbone(size, stated, { ...this.#together.endsOf(strongest), sentences });
    const isChosen = new Uint8Array(rows.pairs.size);
    strongest.forEach((pair, i) => (isChosen[pair] = chosen[i]!));
    return this.#together.byEnds.filter((pair) => isChosen[pair] === 1);
  }

  #statedLine(rows: readonly Relation[]): Drawn {
    const evidence = rows.length > 1 ? rows.flatMap((r) => r.evidence) : rows[0]!.evidence;
    const sources = this.#articles.tellersOf(evidence);
    return {
      kind: 'stated',
      types: RELATION_TYPES.filter((type) => rows.some((r) => r.type === type)),
      weight: statedWeight(sentencesOf(evidence), independentSources(sources)),
      outlets: this.#articles.outletsOf(sources),
    };
  }
}

function columnOf<T extends object>(
  ids: readonly EntityId[],
  kind: LinesOfKind<T>,
  pairs: Uint32Array,
  draw: (rows: readonly T[]) => Drawn,
): LineColumn {
  const { from, to } = kind.endsOf(pairs);
  const edges: GraphEdge[] = [];
  for (let e = 0; e < pairs.length; e++)
    edges.push(kind.edge(pairs[e]!, (rows) => ({ a: ids[from[e]!]!, b: ids[to[e]!]!, ...draw(rows) })));
  return { edges, from, to };
}

function sentencesOf(evidence: readonly { readonly article: string; readonly sentence: number }[]): number {
  return evidence.length === 1 ? 1 : new Set(evidence.map((e) => `${e.article}/${e.sentence}`)).size;
}

/** Evidence counts by its logarithm; every further outlet with a report of its own adds half as much again. */
function statedWeight(evidence: number, sources: number): number {
  return round(Math.log2(1 + evidence) * (1 + 0.5 * (Math.max(1, sources) - 1)));
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
