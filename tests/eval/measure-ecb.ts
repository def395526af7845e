import type { NameSpan } from '#lib/extract/draft.ts';
import { linkMentions } from '#lib/extract/coreference/link-mentions.ts';
import { findDates } from '#lib/extract/dates/find-dates.ts';
import type { Article } from '#lib/model/article.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { Reading } from '#lib/model/reading.ts';
import { triggerFamilies } from '#lib/resolve/events/trigger-class.ts';
import { resolve, type ResolveInput, type ResolveResources } from '#lib/resolve/resolve.ts';
import { analyse } from '#lib/text/analyse.ts';
import type { CorpusRow } from './corpora.ts';
import { toNameSpan } from './gold.ts';
import { scoreCoreference, type CoreferenceScore } from './score-coreference.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  ORGANIZATION: 'institution',
  PLACE: 'place',
};

/** An unlinked pronoun stands for nothing that another article could tell. */
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|i'm|me|my|you|your|who|whom|that|which|where|there|this|these|those)$/i;

interface Given {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly cluster: string;
}

/**
 * ECB+ (Cybulska and Vossen 2014): coreference of entities and events across articles on the gold's mentions of
 * validated sentences. The gold gives spans and types only; `read` gives what else the articles name.
 */
export function scoreEcb(
  rows: readonly CorpusRow[],
  toArticle: (row: CorpusRow) => Article,
  read: (article: Article) => Reading,
  resources: ResolveResources,
): { entities: CoreferenceScore; events: CoreferenceScore } {
  const given = rows.map(givenIn);
  const readings = rows.map((row, i) => {
    const article = toArticle(row);
    return { article, reading: withGiven(article, given[i]!, read(article), resources) };
  });
  const { knowledge } = resolve(
    { readings, decisions: [], ledger: new Map(), redirects: new Map() },
    resources,
  );
  const ours = new Map(
    knowledge.mentions.map((m) => [`${m.article} ${m.start} ${m.end} ${m.type === 'event'}`, m.entity]),
  );
  const pairs = (events: boolean) =>
    rows.flatMap((row, i) =>
      given[i]!.filter((m) => (m.type === 'event') === events).map((m): [string, string] => {
        const at = `${row.id} ${m.start} ${m.end} ${events}`;
        return [m.cluster, ours.get(at) ?? at];
      }),
    );
  return { entities: scoreCoreference(pairs(false)), events: scoreCoreference(pairs(true)) };
}

function givenIn({ mentions, events = [], sentences = [], meta }: CorpusRow): Given[] {
  const validated = (meta?.validatedSentences ?? []).map((i) => sentences[i]).filter((s) => s !== undefined);
  return [...mentions, ...events].flatMap(({ start, end, type, cluster }) => {
    const ours = type === 'EVENT' ? 'event' : TYPES[type];
    const inside = validated.some(([from, to]) => from <= start && start < to);
    return ours && inside && cluster ? [{ start, end, type: ours, cluster }] : [];
  });
}

/** A name ends the head of its phrase ("Marfin Bank", not "Marfin bank"). */
const NAME_LAST = /(?<!\p{L})\p{Lu}\p{L}[^ ]*(?: \P{Ll}[^ ]*| of [^ ]*)*$/u;

/** Capitals in a headline make no name of what the article writes without them elsewhere, web addresses aside. */
function isName(text: string, words: string): boolean {
  const lower = words.toLowerCase();
  return (
    NAME_LAST.test(words) &&
    !new RegExp(`(?<![\\p{L}./@])${RegExp.escape(lower)}(?!\\p{L}|[./@]\\p{L})`, 'u').test(text)
  );
}

/** What stands before the head of a phrase ("in the Gulf of Aden"), and what only says more of it ("a bank in Athens, Greece"). */
const BEFORE_HEAD =
  /^(?:(?:in|into|inside|at|on|to|from|near|across|outside|off|around|throughout|the|an?|his|her|their|its|this|that) )+/i;
const AFTER_HEAD = /(?:,| (?:in|near|at|on|off|along|outside|inside|between|of \d)(?![\p{L}\d])).*$/su;

/** The gold's spans hold more than the head: "in the Gulf of Aden", "lineman Jamal Williams", "a bank in Athens", "Eric Kirkpatrick, 61". */
function headIn(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = BEFORE_HEAD.exec(words)?.[0].length ?? 0;
  const phrase = words.slice(from).replace(AFTER_HEAD, '');
  return phrase === '' ? { start, end } : { start: start + from, end: start + from + phrase.length };
}

/** The name in the head: "lineman Jamal Williams". */
function nameIn(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const { start, end } = headIn(text, span);
  return { start: start + Math.max(0, text.slice(start, end).search(/(?<!\p{L})\p{Lu}/u)), end };
}

/** The article as read, but with the given mentions in the place of those found where they overlap. */
function withGiven(
  article: Article,
  given: readonly Given[],
  found: Reading,
  { countries }: ResolveResources,
): ResolveInput['readings'][number]['reading'] {
  const { text } = article;
  const document = analyse(text);
  const context = { published: article.published, outlet: article.outlet, title: article.title };
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const things = given.filter((m) => m.type !== 'event');
  const headOf = (m: Given) => {
    const head = headIn(text, m);
    return text.slice(head.start, head.end);
  };
  const named = things.filter((m) => isName(text, headOf(m)));
  const others = found.mentions.filter(
    (m) => m.level === 'name' && m.type !== 'event' && !given.some((g) => overlaps(g, m)),
  );
  const spans: NameSpan[] = [...named, ...others]
    .flatMap((m) => {
      const { start, end } = nameIn(text, m);
      return toNameSpan(document, start, end, m.type);
    })
    .sort((a, b) => a.start - b.start)
    .filter((m, i, all) => i === 0 || all[i - 1]!.end <= m.start);
  const linked = linkMentions(document, spans, context, countries);
  const entities = new Map<string, unknown>(linked.entities);
  const mentions: unknown[] = linked.mentions.filter((m) => !things.some((g) => overlaps(g, m)));
  const keyOf = new Map<Given, string>();
  for (const thing of things) {
    const surface = text.slice(thing.start, thing.end);
    const head =
      headOf(thing)
        .toLowerCase()
        .split(/\s+/)
        .at(-1)!
        .replace(/[^\p{L}\p{N}]+/gu, '') || 'it';
    const known = linked.mentions.find((m) => overlaps(m, thing) && m.type === thing.type) ?? null;
    if (!known && PRONOUN.test(surface)) continue;
    const key = known?.entity ?? `n-${thing.type}-${head}`;
    keyOf.set(thing, key);
    if (!entities.has(key))
      entities.set(key, {
        key,
        type: thing.type,
        name: isName(text, headOf(thing)) ? headOf(thing) : headOf(thing).toLowerCase(),
        surfaces: [surface],
        roles: [],
        date: null,
        trigger: null,
        modality: 'asserted',
      });
    mentions.push({ ...thing, surface, level: known?.level ?? 'description', entity: key, via: null });
  }
  const dates = findDates({ context, document, ...linked, dates: [] }.document, context);
  const sentenceAt = (at: number) => document.sentences.findIndex((s) => s.start <= at && at < s.end);
  const relations: unknown[] = [];
  for (const happening of given.filter((m) => m.type === 'event')) {
    const surface = text.slice(happening.start, happening.end);
    const key = `ev-${[...triggerFamilies(surface)].sort().join('-')}`;
    const sentence = Math.max(0, sentenceAt(happening.start));
    if (!entities.has(key))
      entities.set(key, {
        key,
        type: 'event',
        name: surface,
        surfaces: [surface],
        roles: [],
        trigger: surface,
        modality: 'asserted',
        date: dates.find((d) => sentenceAt(d.start) === sentence)?.date ?? null,
      });
    mentions.push({ ...happening, surface, level: 'trigger', entity: key, via: null });
    for (const thing of things.filter((t) => keyOf.has(t) && sentenceAt(t.start) === sentence)) {
      const place = thing.type === 'place';
      relations.push({
        type: place ? 'occurred-in' : 'participant',
        from: place ? key : keyOf.get(thing)!,
        to: place ? keyOf.get(thing)! : key,
        role: place ? null : thing.start < happening.start ? 'agent' : 'target',
        sentence,
        ...document.sentences[sentence]!,
        attribution: null,
      });
    }
  }
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return Reading.parse({ sentences, entities: [...entities.values()], mentions, relations, statements: [] });
}
