import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataReader } from '#lib/data/read.ts';
import { linkMentions } from '#lib/extract/coreference/link-mentions.ts';
import { findDates } from '#lib/extract/dates/find-dates.ts';
import { createNameFinder } from '#lib/extract/names/learned.ts';
import { findStatements } from '#lib/extract/statements/find-statements.ts';
import { Article } from '#lib/model/article.ts';
import { Country } from '#lib/model/country.ts';
import { createPipeline } from '#lib/pipeline.ts';
import { analyse } from '#lib/text/analyse.ts';

const data = dataReader();
const pipeline = createPipeline(data);
const finder = createNameFinder({ tagger: data('tagger.bin'), clusters: data('clusters.bin'), lexicon: data('lexicon.bin') });
const countries = z.array(Country).parse(JSON.parse(new TextDecoder().decode(data('countries.json'))));
const context = { published: '2024-05-03', outlet: null, title: '' };

const NEWS = 'The minister, Ada Bell, said on Friday that the Lindow Region was quiet. “We wait,” she told the Marsden Times.';

/** Text that no newsroom sends and every folder holds, a unit of each kind. */
const KINDS: Record<string, (i: number) => string> = {
  news: () => `${NEWS}\n\n`,
  'all capitals': () => `${NEWS.toUpperCase()} `,
  'no punctuation': (i) => `mayor bell said she would go to lindow ${i} and `,
  'one endless sentence of names': (i) => `Ada Bell${i}, Karl Brandt and the Ministry of Tides, `,
  list: (i) => `- Ada Bell, Lindow ${i}\n`,
  table: (i) => `| ${i} | Ada Bell | 3 May 2024 | 1,${i} |\n`,
  transcript: (i) => `BELL: Well, we said no ${i}.\nBRANDT: I disagree.\n`,
  'quotations never closed': () => '“We go, Bell said. ',
  'quotations opened and closed at random': (i) => (i % 3 ? "'' said \" Bell ” " : '“ told ‘ him '),
  brackets: () => '( said Bell ( ',
  'according to': () => 'according to Bell, ',
  commas: () => ', , Bell ,',
  emoji: () => '😀 Bell said 👩‍👩‍👧‍👦 #Lindow 🇫🇷 ',
  'right to left': () => 'قال الوزير Bell said \u202eLindow\u202c היום ',
  'Russian and English': () => 'Президент Белл сказал, что Bell visited Lindow. ',
  'control characters': (i) => `Bell${String.fromCharCode(i % 32)}said\u0000 \u200b\ufeffLindow `,
  'dates only': (i) => `on 3 May 2024, last Friday, ${i % 28} days ago `,
  'one letter': () => 'a',
  hyphens: () => 'Lindow-',
};

function article(text: string): Article {
  return Article.parse({
    id: 'a', text, title: '', titled: false, outlet: null, published: '2024-05-03', dateline: null, section: null, author: null, url: null,
    language: 'en', source: 'a', original: null,
  });
}

describe.each(Object.entries(KINDS))('%s', (_, unit) => {
  test('is read without an error, offsets fit', () => {
    const text = Array.from({ length: 40 }, (_, i) => unit(i)).join('');
    const reading = pipeline.read(article(text));
    for (const m of reading.mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
    for (const s of [...reading.statements, ...reading.relations, ...reading.sentences]) {
      expect(s.start).toBeLessThan(s.end);
      expect(s.end).toBeLessThanOrEqual(text.length);
    }
    for (const { source } of reading.statements) if (source) expect(text.slice(source.start, source.end)).not.toBe('');
  });

  test('five times the text costs five times the work', () => {
    const few = workPerToken(Array.from({ length: 60 }, (_, i) => unit(i)).join(''));
    const many = workPerToken(Array.from({ length: 300 }, (_, i) => unit(i)).join(''));
    expect(many).toBeLessThan(few * 1.5 + 5);
  });
});

/** How often tokens are looked at, for each token, from names to statements. */
function workPerToken(text: string): number {
  const document = analyse(text);
  let looks = 0;
  const tokens = new Proxy(document.tokens, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
  const counted = { ...document, tokens };
  const { layout, ...linked } = linkMentions(counted, finder.find(counted, context), context, countries);
  findStatements({ context, document: counted, ...linked, dates: findDates(counted, context), whereabouts: new Map() }, layout);
  return looks / document.tokens.length;
}
