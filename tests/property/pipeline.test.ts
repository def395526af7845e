import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataReader } from '#lib/data/read.ts';
import { json } from '#lib/export/json.ts';
import { Article } from '#lib/model/article.ts';
import { createPipeline } from '#lib/pipeline.ts';

const pipeline = createPipeline(dataReader());

function article(id: string, text: string): Article {
  return Article.parse({
    id, text, title: '', titled: false, outlet: `Outlet ${id}`, published: '2024-05-03', dateline: null, section: null,
    author: null, url: null, language: 'en', source: id, original: null,
  });
}

/** Names, triggers, quotations and traps in any order: more like news than random letters, stranger than news. */
const piece = fc.constantFrom(
  'Ada Bell', 'Bell', 'Mr. Bell', 'the Ministry of Tides', 'MoT', '(MoT)', 'Lindow', 'Lindow Region', 'the expert', 'she', 'his',
  'visited', 'the capture of', 'said', '"We will', 'go," he said', 'according to', 'told', 'on Friday', 'November 30', 'U.S.', 'Gen.',
  '‘quoted’', "'quoted'", '’s', '.', ',', '\n', '\n\n', '😀', '\u202e', '\u0000', '(', ')', '-', 'DONETSK', 'президент', 'قال', '1,000',
);
/** Cut anywhere, it begins and ends where no sentence does: "agency said strikes took", ", also known as Lindow Savings, said". */
const NEWS =
  'The Lindow Bank, also known as Lindow Savings, will double its capital, bank officials said. The Tides news agency said strikes took ' +
  'place last week in the southern republic of Arvany. "Some of the women left," said Ada Bell (D-Arv.), who visited the port. Ben Coe, ' +
  'the Secretary of State, and Senators Dora Hale of Arvany and Carl Lund asked whether critics, which include the Green Party, had been ' +
  'told; as Coe noted, a memo seen by the Post – a copy of which was signed by her – blamed the mayor for it. According to the governor, ' +
  'Finn Dale, the storm killed four people, including one in Port Arvany. Firms including Bell Corp and Dale Ltd denied having met ' +
  'President Roe, praising the capital, Lindow, as "a town that works". One of them, an analyst at the Institute of Tides, declined.';
const WORDS = NEWS.split(/(?<= )|(?=[,.;:()"–])/);
const fragment = fc
  .tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => WORDS.slice(from, from + length).join(''));
const text = fc.oneof(
  fragment,
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('no text throws, and every offset gives its surface', () => {
  fc.assert(
    fc.property(text, (words) => {
      const reading = pipeline.read(article('a', words));
      const keys = new Set(reading.entities.map((e) => e.key));
      for (const m of reading.mentions) {
        expect(words.slice(m.start, m.end)).toBe(m.surface);
        expect(keys.has(m.entity)).toBe(true);
      }
      for (const s of [...reading.sentences, ...reading.statements, ...reading.relations]) {
        expect(s.start).toBeGreaterThanOrEqual(0);
        expect(s.end).toBeLessThanOrEqual(words.length);
        expect(s.start).toBeLessThan(s.end);
      }
      for (const r of reading.relations) expect(keys.has(r.from) && keys.has(r.to)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('the same articles in any order give the same bytes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 4 }), fc.nat(), (texts, turn) => {
      const articles = texts.map((words, i) => article(`a${i}`, words));
      const cut = turn % articles.length;
      const turned = [...articles.slice(cut), ...articles.slice(0, cut)];
      const bytes = (list: Article[]) => [...json.write(pipeline.extract(list))].join('');
      expect(bytes(turned)).toBe(bytes(articles));
    }),
    { numRuns: 40 },
  );
});
