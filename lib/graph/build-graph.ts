import type { EntityId } from '../model/ids.ts';
import type { KnowledgeRows } from '../model/knowledge.ts';
import type { GraphNode, GraphView } from '../model/graph-view.ts';
import type { ArticleRef } from '../model/passage.ts';
import { ArticleList } from './article-list.ts';
import { findCommunities } from './communities/find-communities.ts';
import { growCommunities } from './communities/grow-communities.ts';
import { LineKeeper, type Lines } from './edges.ts';
import { rememberEnds } from './ends.ts';
import { FaceKeeper, type Face } from './faces.ts';
import { rateImportance } from './importance.ts';
import { placeNodes, type Point } from './place-nodes.ts';
import { contentHash, hashOfRows } from './xxhash.ts';

/** What a picture shows. */
export type Drawable = Pick<KnowledgeRows, 'articles' | 'entities' | 'relations' | 'coMentions' | 'suggestions'>;

export interface DrawOptions {
  /** Where nodes stood before; those stay exactly there, new ones settle around them. */
  readonly previous?: ReadonlyMap<EntityId, Point>;
  /** Names this state of the graph; made from its content where absent. */
  readonly version?: string;
}

export interface BuildOptions extends DrawOptions {
  /** The nodes of the graph before, in order of id; known ones keep place and community. All is found afresh where absent. */
  readonly before?: readonly GraphNode[];
}

/**
 * The picture of all that the articles tell: entities in order of id, the lines between them, sizes, communities and
 * positions (first-view pixels around (0, 0), y upwards). The same knowledge gives the same graph, byte for byte.
 */
export function buildGraph(knowledge: Drawable, { before, ...options }: BuildOptions = {}): GraphView {
  return new PictureKeeper(before).update(knowledge, options);
}

/** Where `buildGraph` puts the nodes, in order of id, for a program that shows none of it. */
export function placeGraph(knowledge: Drawable, previous: ReadonlyMap<EntityId, Point>): (Point & { readonly id: EntityId })[] {
  const { ids, points } = new PictureKeeper().place(knowledge, previous);
  return ids.map((id, i) => ({ id, ...points[i]! }));
}

/** The picture but for what nodes look like. */
interface Placed {
  readonly faces: readonly Face[];
  readonly ids: readonly EntityId[];
  readonly lines: Lines;
  readonly importance: Float64Array;
  readonly points: readonly Point[];
}

/**
 * Draws a corpus again and again as it grows. Every picture is the very same that `buildGraph` gives with the nodes of the
 * one before; it costs by what changed, and what stays the same stays the same object, as far as that holds of the
 * knowledge.
 */
export class PictureKeeper {
  #nodes: readonly GraphNode[] | undefined;
  #articles = new ArticleList();
  #faces: FaceKeeper;
  #lines = new LineKeeper(this.#articles);

  constructor(before?: readonly GraphNode[]) {
    this.#nodes = before;
    this.#faces = new FaceKeeper(this.#articles, before);
  }

  place(knowledge: Drawable, previous: DrawOptions['previous']): Placed {
    if (!this.#articles.update(knowledge.articles)) this.#startAnew(knowledge);
    const faces = this.#faces.update(knowledge.entities);
    const ids = faces.map((face) => face.entity.id);
    const lines = this.#lines.update(ids, knowledge);
    const importance = rateImportance(faces, lines);
    const stood = faces.map((face, i) => face.drawn ?? previous?.get(ids[i]!));
    const sizes = (row: number) => ({ name: faces[row]!.entity.name, importance: importance[row]! });
    return { faces, ids, lines, importance, points: placeNodes(sizes, lines, stood) };
  }

  update(knowledge: Drawable, { previous, version }: DrawOptions): GraphView {
    const { faces, ids, lines, importance, points } = this.place(knowledge, previous);
    const { edges, total, from, to } = lines;
    const communities = this.#nodes
      ? growCommunities(lines, communitiesOf(faces))
      : findCommunities(ids.length, lines);
    const { listed, places } = this.#articles;
    const nodes = faces.map((face, i) => draw(face, places, importance[i]!, communities[i]!, points[i]!));
    this.#nodes = nodes;
    const view = {
      version: version ?? contentHash([listed, nodes, edges].map(hashOfRows).join()),
      articles: listed as ArticleRef[],
      nodes,
      edges,
      totals: { nodes: nodes.length, edges: total, articles: listed.length },
    };
    return rememberEnds(view, { from, to });
  }

  #startAnew({ articles }: Drawable): void {
    this.#articles = new ArticleList();
    this.#articles.update(articles);
    this.#faces = new FaceKeeper(this.#articles, this.#nodes);
    this.#lines = new LineKeeper(this.#articles);
  }
}

/** By row; -1 for those that were not drawn before. */
function communitiesOf(faces: readonly Face[]): Int32Array {
  const out = new Int32Array(faces.length);
  for (let i = 0; i < faces.length; i++) out[i] = faces[i]!.drawn?.community ?? -1;
  return out;
}

/** The node of a face: the one that was drawn of it before where that is still right. */
function draw(
  face: Face,
  placeOf: Uint32Array,
  importance: number,
  community: number,
  { x, y }: Point,
): GraphNode {
  const { entity, told, shown, drawn: was } = face;
  if (
    face.isDrawn &&
    was?.importance === importance &&
    was.community === community &&
    was.x === x &&
    was.y === y &&
    told.every((number, k) => placeOf[number] === was.toldIn[k])
  )
    return was;
  face.isDrawn = true;
  return (face.drawn = {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    importance,
    community,
    mentions: entity.mentionCount,
    outlets: shown.outlets,
    aliases: shown.aliases,
    firstTold: shown.firstTold,
    lastTold: shown.lastTold,
    date: entity.date,
    toldIn: told.map((number) => placeOf[number]!),
    location: shown.location,
    x,
    y,
  });
}
