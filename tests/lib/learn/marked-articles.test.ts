import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readMarkedArticles } from '#lib/learn/events/marked-articles.ts';
import { GOLD } from '#lib/learn/paths.ts';

test.skipIf(!existsSync(path.join(GOLD, 'wikinews-names')))('every mark names something of its article', () => {
  const articles = readMarkedArticles('wikinews-names');
  expect(articles.length).toBe(144);
  for (const { text, entities, relations, spans } of articles) {
    const keys = new Set(entities.map((e) => e.key));
    for (const { from, to } of relations) expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
    for (const span of spans.filter((s) => s.trigger)) {
      const entity = entities.find((e) => e.key === span.key)!;
      const words = entity.surfaces.map((surface) => surface.replace(/#\d+$/, ''));
      expect(words).toContain(text.slice(span.start, span.end));
    }
  }
});
