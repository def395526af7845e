import { z } from 'zod';
import { cleanText } from '../to-article.ts';

/** What JSON-LD says of a page's article. */
export interface LinkedArticle {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly section: string | null;
}

const NOTHING: LinkedArticle = { outlet: null, title: null, author: null, published: null, section: null };
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
const MOST_NODES = 2000;

const Node = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]).optional() });

/** The first article (schema.org Article and its kinds) that scripts of JSON-LD describe; broken scripts are passed over. */
export function newsArticleOf(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, '').replace(/^\s*\/\*.*?\*\/|\/\*.*?\*\/\s*$/g, ''));
    } catch {
      continue;
    }
    for (const node of nodesIn(value)) {
      const types = [node['@type'] ?? []].flat();
      if (types.some((type) => ARTICLE.test(type))) return read(node);
    }
  }
  return NOTHING;
}

/** Objects of a value, outermost first. */
function* nodesIn(value: unknown): Generator<z.infer<typeof Node>> {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (typeof next === 'object' && next !== null) {
      const node = Node.safeParse(next);
      if (node.success) yield node.data;
      waiting.push(...Object.values(next));
    }
  }
}

function read(node: Record<string, unknown>): LinkedArticle {
  const authors = [node.author ?? node.creator ?? []].flat().flatMap((a) => named(a) ?? []);
  return {
    outlet: named(node.publisher) ?? named(node.sourceOrganization),
    title: text(node.headline) ?? text(node.name),
    author: authors.length > 0 ? [...new Set(authors)].join(', ') : null,
    published: text(node.datePublished) ?? text(node.dateCreated),
    section: text([node.articleSection].flat()[0]),
  };
}

function named(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) return text((value as { name?: unknown }).name);
  return text(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", '#39': "'", nbsp: ' ' };

/** A short text on one line; null for anything else, and for an empty one. */
export function text(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 1000) return null;
  const decoded = value.replace(/&(amp|quot|apos|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!);
  return cleanText(decoded).replace(/\s+/g, ' ').trim() || null;
}
