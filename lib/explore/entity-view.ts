import { DIFFERENCE_KINDS } from '../model/difference.ts';
import type { EntityId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Passage } from '../model/passage.ts';
import type { EntityView, RelationGroup, SuggestionView, Wording } from '../model/views.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { differencesOf } from './differences/differences.ts';
import { facts } from './facts.ts';
import { byHeading, heading, type Direction } from './headings.ts';
import { byRecency, passage, sentenceAt } from './passages.ts';
import { independentSources } from './sources.ts';
import { statementView } from './statement-view.ts';

/** Differences a panel shows, of every kind one before a second; the page that compares has them all. */
const FIRST_DIFFERENCES = 3;

/** Everything a node's panel and page show. Throws RangeError for an unknown id. */
export function entityView(index: CorpusIndex, id: EntityId): EntityView {
  const entity = index.entities.get(id);
  if (!entity) throw new RangeError(`no entity ${id}`);
  const passages = passagesOf(index, id);
  return {
    entity,
    counts: {
      sentences: passages.length,
      articles: entity.articles.length,
      independentSources: independentSources(index, entity.articles).size,
    },
    facts: facts(entity),
    wordings: wordings(index, id),
    relations: relationGroups(index, id),
    saidByIt: (index.statementsBy.get(id) ?? []).map((s) => statementView(index, s)),
    saidAboutIt: (index.statementsAbout.get(id) ?? [])
      .filter((s) => s.speaker !== id)
      .map((s) => statementView(index, s)),
    sameSentence: sameSentence(index, id),
    suggestions: (index.suggestionsOf.get(id) ?? []).map((s) => suggestionView(index, s, s.a === id ? s.b : s.a)),
    differences: firstDifferences(index, id),
    passages,
  };
}

export function suggestionView(
  index: CorpusIndex,
  suggestion: { score: number; reasons: string[] },
  other: EntityId,
): SuggestionView {
  return { other: index.ref(other), score: suggestion.score, reasons: suggestion.reasons };
}

function firstDifferences(index: CorpusIndex, id: EntityId): EntityView['differences'] {
  const all = differencesOf(index, id);
  const listed = all.filter((d) => d.kind !== 'missing');
  const leads = new Set(DIFFERENCE_KINDS.flatMap((kind) => listed.find((d) => d.kind === kind) ?? []));
  const first = [...new Set([...leads, ...listed])].slice(0, FIRST_DIFFERENCES);
  return { total: all.length, first: first.map((d) => ({ ...d, tellings: d.tellings.map((t) => ({ ...t, passages: [] })) })) };
}

/** Passages of one relation, each evidence once. */
export function evidencePassages(index: CorpusIndex, relation: Relation): Passage[] {
  return relation.evidence
    .map((e) => passage(index, e.article, e.sentence, { clause: e, attribution: e.attribution }))
    .sort(byRecency);
}

function passagesOf(index: CorpusIndex, id: EntityId): Passage[] {
  const seen = new Map<string, Passage>();
  for (const mention of index.mentionsOf.get(id) ?? []) {
    const sentence = sentenceAt(index.knowledge.sentences[mention.article]!, mention.start);
    const key = `${mention.article}/${sentence}`;
    if (!seen.has(key)) seen.set(key, passage(index, mention.article, sentence));
  }
  return [...seen.values()].sort(byRecency);
}

function wordings(index: CorpusIndex, id: EntityId): Wording[] {
  const byOutlet = new Map<string, Wording>();
  for (const alias of index.entities.get(id)!.aliases)
    for (const use of alias.uses) {
      const original = index.articles.get(use.article)?.original ?? null;
      const key = `${use.outlet ?? ''}|${original ?? ''}`;
      const wording = byOutlet.get(key) ?? { outlet: use.outlet, original, words: [] };
      byOutlet.set(key, wording);
      const word = wording.words.find((w) => w.surface === alias.surface);
      if (word) word.count += use.count;
      else wording.words.push({ surface: alias.surface, count: use.count });
    }
  for (const wording of byOutlet.values())
    wording.words.sort((a, b) => b.count - a.count || a.surface.localeCompare(b.surface));
  return [...byOutlet.values()].sort((a, b) => (a.outlet ?? '').localeCompare(b.outlet ?? ''));
}

function relationGroups(index: CorpusIndex, id: EntityId): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const relation of index.relationsOf.get(id) ?? []) {
    const direction: Direction = relation.from === id ? 'out' : 'in';
    const title = heading(relation.type, direction);
    const group = groups.get(title) ?? { type: relation.type, direction, heading: title, items: [] };
    groups.set(title, group);
    group.items.push({
      other: index.ref(direction === 'out' ? relation.to : relation.from),
      roles: relation.roles,
      passages: evidencePassages(index, relation),
    });
  }
  for (const group of groups.values())
    group.items.sort((a, b) => b.passages.length - a.passages.length || a.other.name.localeCompare(b.other.name));
  return [...groups.values()].sort(byHeading);
}

function sameSentence(index: CorpusIndex, id: EntityId): EntityView['sameSentence'] {
  return (index.coMentionsOf.get(id) ?? [])
    .map((c) => ({
      other: index.ref(c.a === id ? c.b : c.a),
      weight: c.weight,
      passages: c.evidence.map((e) => passage(index, e.article, e.sentence)).sort(byRecency),
    }))
    .sort((a, b) => b.weight - a.weight || a.other.name.localeCompare(b.other.name));
}
