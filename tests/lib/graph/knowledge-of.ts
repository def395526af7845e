import type { EntityId } from '#lib/model/ids.ts';
import { Knowledge } from '#lib/model/knowledge.ts';

export type Line = readonly [from: string, to: string];

/** A corpus of one article that names `ids` and states `lines`; enough for what graph/ reads. */
export function knowledgeOf(
  ids: readonly string[],
  lines: readonly Line[],
  coMentions: readonly Line[] = [],
): Knowledge {
  const article = {
    id: 'a1',
    outlet: 'The Courier',
    title: 'One',
    titled: true,
    published: '2024-05-03',
    dateline: null,
    section: null,
    author: null,
    url: null,
    language: 'en',
    text: 'x',
    source: 'a1.txt',
    original: null,
  };
  return Knowledge.parse({
    articles: [article],
    sentences: {},
    entities: ids.map((id) => ({
      id,
      type: 'person',
      name: id,
      aliases: [],
      roles: [],
      location: null,
      date: null,
      trigger: null,
      modality: 'asserted',
      parts: [{ article: 'a1', key: id, reasons: [] }],
      mentionCount: 1,
      articles: ['a1'],
    })),
    mentions: [],
    relations: lines.map(([from, to], i) => ({
      id: `r${i}`,
      type: 'affiliation',
      from,
      to,
      roles: [],
      evidence: [{ article: 'a1', sentence: i, start: 0, end: 1, role: null, attribution: null }],
    })),
    coMentions: coMentions.map(([a, b], i) => ({
      a,
      b,
      weight: 0.5,
      evidence: [{ article: 'a1', sentence: i }],
    })),
    statements: [],
    suggestions: [],
    redirects: {},
  });
}

export function id(name: string): EntityId {
  return name as EntityId;
}
