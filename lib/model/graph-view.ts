import { z } from 'zod';
import { ArticleId, EntityId } from './ids.ts';
import { LocationKind } from './location-kind.ts';
import { ArticleRef, EntityRef } from './passage.ts';
import { RelationType } from './relation-type.ts';

/* The picture, as pages and the snapshot hold it. */

export const GraphNode = EntityRef.extend({
  x: z.number(),
  y: z.number(),
  /** 0 to 1, by evidence and spread over sources: what the picture sizes by. */
  importance: z.number(),
  community: z.number().int(),
  mentions: z.number().int(),
  outlets: z.array(z.string()),
  aliases: z.array(z.string()),
  /** First and last publication date of the articles that name it; events also when it happened. */
  firstTold: z.string().nullable(),
  lastTold: z.string().nullable(),
  date: z.string().nullable(),
  /** The articles that name it: their places in the graph's list of articles, ascending. */
  toldIn: z.array(z.number().int().nonnegative()),
  /** Places whose coordinates are known: in degrees, to the fourth decimal (11 m). */
  location: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      kind: LocationKind,
    })
    .nullable(),
});
export type GraphNode = z.infer<typeof GraphNode>;

export const GraphEdge = z.object({
  a: EntityId,
  b: EntityId,
  kind: z.enum(['stated', 'co-mention', 'suggestion']),
  types: z.array(RelationType),
  weight: z.number(),
  outlets: z.array(z.string()),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** The picture: positions, sizes and lines. Replaced by the binary snapshot on the wire, the same in shape. */
export const GraphView = z.object({
  version: z.string(),
  articles: z.array(ArticleRef.extend({ id: ArticleId })),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** "showing X of Y". */
  totals: z.object({ nodes: z.number().int(), edges: z.number().int(), articles: z.number().int() }),
});
export type GraphView = z.infer<typeof GraphView>;

/** Nodes that are told together, and what they are called for short. */
export const CommunityView = z.object({
  /** The number that its nodes carry. */
  community: z.number().int(),
  /** The most telling member; names the community in links. */
  lead: EntityId,
  name: z.string(),
  size: z.number().int(),
  /** What headlines that are about its members share, the most telling first. */
  words: z.array(z.string()),
});
export type CommunityView = z.infer<typeof CommunityView>;
