import type { Explorer } from '#lib/explorer.ts';
import { ArticleId, type EntityId } from '#lib/model/ids.ts';
import { roleList } from '#lib/model/role-list.ts';
import type { ArticleRef, Passage } from '#lib/model/passage.ts';
import type { EntityView } from '#lib/model/views.ts';
import { count, date, NO_OUTLET, shownName, TYPE_WORDS } from '../../_state/wording.ts';
import { neighbourhood } from './scene.ts';
import type { CardContent } from './paint.tsx';

const NEIGHBOURS = 14;
/** Nodes of the picture on the card of the whole corpus. */
const FIRST_NODES = 26;

export function entityCard(explorer: Explorer, asked: string): CardContent | null {
  const id = explorer.follow(asked);
  if (!id) return null;
  const view = explorer.entity(id);
  const best = bestPassage(view);
  const { type, roles } = view.entity;
  const known = roles.length > 0 ? roleList(roles.slice(0, 2)) : view.facts[0]?.value;
  return {
    text: {
      type,
      kicker: [TYPE_WORDS[type].one, known].filter(Boolean).join(' · '),
      title: shownName(view.entity),
      quote: best && best.text,
      source: best && sourceOf(best.article),
      footer: counts(view),
    },
    nodes: neighbourhood(explorer.graph(), id, NEIGHBOURS),
    centre: id,
  };
}

export function articleCard(explorer: Explorer, asked: string): CardContent | null {
  const id = ArticleId.safeParse(asked);
  const view = id.success ? explorer.article(id.data) : null;
  if (!view) return null;
  const { article, entities, sentences } = view;
  const first = sentences.find((s) => s.text.length > 40) ?? sentences[0];
  return {
    text: {
      type: null,
      kicker: sourceOf(article),
      title: article.title,
      quote: first && article.titled ? first.text : null,
      source: null,
      footer: `${count(entities.length, 'name')} in ${count(sentences.length, 'sentence')}`,
    },
    nodes: entities
      .toSorted((a, b) => b.count - a.count)
      .slice(0, NEIGHBOURS + 4)
      .map((e) => e.id),
    centre: null,
  };
}

export function corpusCard(explorer: Explorer): CardContent {
  const { nodes, totals } = explorer.graph();
  return {
    text: {
      type: null,
      kicker: count(totals.articles, 'article'),
      title: 'Who did what, where and when',
      quote: null,
      source: `${count(totals.nodes, 'person, institution, place or event', 'people, institutions, places and events')}, each with the sentences that tell of it`,
      footer: null,
    },
    nodes: nodes
      .toSorted((a, b) => b.importance - a.importance)
      .slice(0, FIRST_NODES)
      .map((n): EntityId => n.id),
    centre: null,
  };
}

/**
 * The sentence that tells most on a card: one that states what is stated most often of the node, of a length that is read
 * at a glance, naming the node and others.
 */
export function bestPassage({
  entity,
  relations,
  passages,
}: Pick<EntityView, 'entity' | 'relations' | 'passages'>): Passage | null {
  const stated = new Map<Passage, number>();
  for (const { items } of relations)
    for (const { passages: told } of items)
      for (const p of told) stated.set(p, Math.max(stated.get(p) ?? 0, told.length));
  const score = (p: Passage) =>
    Math.min(3, Math.log2(1 + (stated.get(p) ?? 0))) +
    (p.marks.some((m) => m.entity === entity.id && m.level === 'name') ? 1 : 0) +
    Math.min(3, new Set(p.marks.map((m) => m.entity)).size) * 0.5 -
    (p.text.length < 40 ? 1 : 0) -
    Math.max(0, p.text.length - 160) / 80;
  let best: Passage | null = null;
  for (const passage of [...stated.keys(), ...passages])
    if (!best || score(passage) > score(best)) best = passage;
  return best;
}

function sourceOf({ outlet, original, published }: ArticleRef): string {
  const retold = original && original !== outlet ? `retelling ${original}` : null;
  return [outlet ?? NO_OUTLET, retold, published && date(published)].filter(Boolean).join(', ');
}

function counts({ counts: { sentences, articles } }: EntityView): string {
  return `${count(sentences, 'sentence')} in ${count(articles, 'article')}`;
}
