import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RelationType } from '../../model/relation-type.ts';
import { locateWord, readGoldArticles } from './gold-articles.ts';
import type { GoldArticle, GoldEntity, GoldRelation, GoldSpan } from './gold-articles.ts';

const MARKS = path.join(import.meta.dirname, '../marked');
const LETTERS: Readonly<Record<string, RelationType>> = {
  a: 'affiliation',
  h: 'part-of',
  l: 'located-in',
  o: 'origin',
  k: 'kinship',
  s: 'spoke-to',
};
/** Kinds of arguments of an event. */
const ARGUMENTS = ['p', 'l'];

/** The whole articles that events and relations are learned from. */
export function readTaughtArticles(): GoldArticle[] {
  return [...readGoldArticles('wikinews-learn'), ...readMarkedArticles('wikinews-names')];
}

/**
 * The articles of a set whose gold holds names alone, with the events and relations that lib/learn/marked tells of them:
 * see lib/learn/marked/README.md for the form. Throws where a mark names nothing of its article.
 */
export function readMarkedArticles(set: string): GoldArticle[] {
  const marks = new Map<string, string[]>();
  for (const block of readFileSync(path.join(MARKS, `${set}.txt`), 'utf8').trim().split('\n\n')) {
    const [id, ...lines] = block.split('\n');
    marks.set(id!, lines);
  }
  return readGoldArticles(set).flatMap((gold) => {
    const lines = marks.get(gold.id);
    return lines ? [withMarks(gold, lines)] : [];
  });
}

function withMarks(gold: GoldArticle, lines: readonly string[]): GoldArticle {
  const entities: GoldEntity[] = [...gold.entities];
  const relations: GoldRelation[] = [];
  const spans: GoldSpan[] = [...gold.spans];
  const named = (index: string | undefined): string => {
    const entity = gold.entities[Number(index)];
    if (!entity) throw new Error(`lib/learn/marked: ${gold.id} has no entity ${index}`);
    return entity.key;
  };
  lines.forEach((line, i) => {
    const [head, ...parts] = line.slice(2).split('; ');
    if (line.startsWith('R ')) {
      for (const one of head!.split(' ')) {
        const [, letter, from, to] = /^([ahloks])(\d+)>(\d+)$/.exec(one) ?? [];
        if (!letter) throw new Error(`lib/learn/marked: ${gold.id} has an unreadable relation "${one}"`);
        relations.push({ from: named(from), to: named(to), type: LETTERS[letter]!, quote: '' });
      }
      return;
    }
    let event: string;
    if (line.startsWith('N ')) event = named(head);
    else {
      event = `event ${i}`;
      const surfaces = head!.split('|');
      entities.push({ key: event, type: 'event', surfaces, trigger: surfaces[0]! });
      for (const surface of surfaces) spans.push(...triggers(gold, surface, event));
    }
    for (const part of parts) {
      const [kind, ...indices] = part.split(' ');
      if (!ARGUMENTS.includes(kind!)) throw new Error(`lib/learn/marked: ${gold.id} has an unreadable line "${line}"`);
      for (const index of indices)
        relations.push(
          kind === 'p'
            ? { from: named(index), to: event, type: 'participant', quote: '' }
            : { from: event, to: named(index), type: 'occurred-in', quote: '' },
        );
    }
  });
  return { ...gold, other: true, entities, relations, spans: spans.sort((a, b) => a.start - b.start) };
}

/** Where a trigger stands: everywhere as a whole word, or in its n-th place alone ("vote#2"); inside a name it is none. */
function triggers(gold: GoldArticle, surface: string, key: string): GoldSpan[] {
  const [word, occurrence] = surface.split('#') as [string, string | undefined];
  const all = locateWord(gold.text, word);
  const chosen = occurrence ? all.slice(Number(occurrence) - 1, Number(occurrence)) : all;
  if (chosen.length === 0) throw new Error(`lib/learn/marked: ${gold.id} does not hold "${surface}"`);
  return chosen
    .map((start): GoldSpan => ({ start, end: start + word.length, key, type: 'event', trigger: true }))
    .filter((span) => !gold.spans.some((s) => s.start < span.end && span.start < s.end));
}
