import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';
import type { EntityRef, Passage } from '../model/passage.ts';
import type { PathEnd, PathHop, PathsView } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { evidencePassages } from './entity-view.ts';
import { byHeading } from './headings.ts';
import { passage } from './passages.ts';
import { independentSources } from './sources.ts';

/** Routes shown, and lines in the longest. */
export const LIMITS = { routes: 5, hops: 5 } as const;
const SENTENCES = 3;
const OTHERS = 4;
/** Longer than any name. */
const LONGEST_ASKED = 300;

/** What stands between subject and object. */
const WORDS: Readonly<Record<RelationType, string>> = {
  'occurred-in': 'took place in',
  participant: 'took part in',
  affiliation: 'belongs to',
  'part-of': 'is part of',
  'located-in': 'lies in',
  origin: 'comes from',
  kinship: 'is family of',
  'spoke-to': 'spoke to',
};

/** What lib/graph finds, which this folder must not import: explorer.ts passes it in. */
type FindPaths = (
  from: EntityId,
  to: EntityId,
  limits: { routes: number; hops: number },
) => { kind: PathsView['kind']; routes: readonly (readonly EntityId[])[] };

/** An id, an old id, or words; of several names alike the nearest is taken and the others are told. */
export function pathEnd(
  index: CorpusIndex,
  asked: string,
  follow: (id: string) => EntityId | null,
  nearest: (text: string, limit: number) => EntityRef[],
): PathEnd {
  const text = asked.slice(0, LONGEST_ASKED).trim();
  const id = text && follow(text);
  if (id) return { asked: text, found: index.ref(id), others: [] };
  const [found = null, ...others] = text ? nearest(text, OTHERS + 1) : [];
  return { asked: text, found, others };
}

/** The routes between the two, hop by hop with the sentences; none where an end is not known or both are one. */
export function pathsView(index: CorpusIndex, from: PathEnd, to: PathEnd, findPaths: FindPaths): PathsView {
  if (!from.found || !to.found || from.found.id === to.found.id)
    return { from, to, kind: 'stated', routes: [] };
  const { kind, routes } = findPaths(from.found.id, to.found.id, LIMITS);
  return {
    from,
    to,
    kind,
    routes: routes.map((nodes) => nodes.slice(1).map((node, i) => hop(index, nodes[i]!, node))),
  };
}

function hop(index: CorpusIndex, from: EntityId, to: EntityId): PathHop {
  const relations = (index.relationsOf.get(from) ?? [])
    .filter((r) => joins(r.from, r.to, from, to))
    .sort(byHeading);
  const passages = relations.length
    ? relations.flatMap((r) => evidencePassages(index, r))
    : togetherPassages(index, from, to);
  const each = [...new Map(passages.map((p) => [`${p.article.id}/${p.sentence}`, p])).values()];
  return {
    from: index.ref(from),
    to: index.ref(to),
    stated: relations.map((r) => stated(index, r)),
    passages: spread(each).slice(0, SENTENCES),
    sentences: each.length,
    independentSources: independentSources(
      index,
      each.map((p) => p.article.id),
    ).size,
  };
}

function stated(index: CorpusIndex, { type, from, to, roles }: Relation): PathHop['stated'][number] {
  return { subject: index.ref(from), words: WORDS[type], object: index.ref(to), roles };
}

function togetherPassages(index: CorpusIndex, a: EntityId, b: EntityId): Passage[] {
  return (index.coMentionsOf.get(a) ?? [])
    .filter((c) => joins(c.a, c.b, a, b))
    .flatMap((c) => c.evidence.map((e) => passage(index, e.article, e.sentence)));
}

/** One of every outlet before a second of any. */
function spread(passages: readonly Passage[]): Passage[] {
  const rank = new Map<string | null, number>();
  return passages
    .map((p) => {
      const source = p.article.original ?? p.article.outlet;
      const turn = rank.get(source) ?? 0;
      rank.set(source, turn + 1);
      return { p, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ p }) => p);
}

function joins(x: EntityId, y: EntityId, a: EntityId, b: EntityId): boolean {
  return (x === a && y === b) || (x === b && y === a);
}
