import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import packaged from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import { expect, test } from 'vitest';
import { type Loose, WordTagger } from '#lib/text/tagger.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');
const texts = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'));

interface Known {
  lookup(word: string): number[] | null;
}
type Guess = (word: string, category: number, known: Known) => number;

/** wink-nlp itself, as it is to a text when no word was added by one before. */
function plainWink() {
  const model = packaged as unknown as {
    core(): { features: { lexeme: { hash: object } } };
    featureFn(config: object): { pos: Guess };
  };
  const core = model.core();
  const nlp = winkNLP(
    {
      ...model,
      core: () => core,
      featureFn(config: object) {
        const features = model.featureFn(config);
        const pos: Guess = (word, category, known) =>
          features.pos(word, category, { ...known, lookup: (one) => known.lookup(one) ?? [Infinity] });
        return { ...features, pos };
      },
    } as unknown as Model,
    ['pos'],
  );
  core.features.lexeme.hash = Object.create(core.features.lexeme.hash) as object;
  return (text: string) => {
    const tokens = nlp.readDoc(text).tokens();
    const lemmas = tokens.out(nlp.its.lemma as never) as unknown as (string | undefined)[];
    const tags = tokens.out(nlp.its.pos);
    return tokens.out().flatMap((value, i) => {
      // A contraction that stands as one token has no lemma there.
      return value.trim() === '' ? [] : [[value, lemmas[i] ?? value.toLowerCase(), tags[i]]];
    });
  };
}

const wink = plainWink();
const tagger = new WordTagger();
const read = (text: string, from = 0, to = text.length) => {
  const out: Loose[] = [];
  tagger.read(text, from, to, out);
  return out;
};
/** Two single marks are one token here, and two there. */
const tokens = (text: string) =>
  read(text).flatMap(({ text: value, lemma, pos }) =>
    value === "''" || value === '``' ? [...value].map((mark) => [mark, mark, pos]) : [[value, lemma, pos]],
  );

test('gives the tokens, lemmas and tags of wink-nlp', () => {
  expect(texts).not.toEqual([]);
  const odd =
    'Zxqvy re-elected; it’s 3.5% — “naïve” élan, don’t! I cannot. :-) #tag a@b.org http://x.org/y?z=1 (U.S.)... $5mln 1980s 10th 9am CAN\'T "of\u00a0it"';
  for (const text of [...texts, odd]) expect(tokens(text)).toEqual(wink(text));
});

test('gives those of wink-nlp for runs of any characters', () => {
  const word = fc.constantFrom(
    'U.S',
    'Paws',
    "can't",
    'gonna',
    'well-known',
    'Ann',
    'said',
    '1987',
    'dlrs',
    'to',
    'her',
    'that',
    'naïve',
    'x',
    '+3,500.25',
    'Zqw',
  );
  const mark = fc.constantFrom(
    '.',
    ',',
    '"',
    '(',
    ')',
    '’s',
    '/',
    '-',
    '--',
    '…',
    '$',
    '%',
    ':',
    '&',
    '#',
    '@',
    '❤',
  );
  const gap = fc.constantFrom(' ', ' ', '  ', '\n', '\n\n', '\t', '\u00a0', '\u2003', '');
  const text = fc
    .array(fc.oneof(word, word, mark, gap, gap), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (t) => {
      expect(tokens(t)).toEqual(wink(t));
    }),
    { numRuns: 1000 },
  );
});

test('reads the part of a text that is asked for, by the offsets of the whole', () => {
  const out = read('One two three. Four five.', 4, 13);
  expect(out.map(({ text, start, end }) => [text, start, end])).toEqual([
    ['two', 4, 7],
    ['three', 8, 13],
  ]);
});

test('words of other texts change nothing in a text', () => {
  const fresh = tokens("Zqw's shop closed.");
  expect(fresh.map(([value]) => value)).toEqual(['Zqw', "'s", 'shop', 'closed', '.']);
  // wink-nlp takes a name before a full stop for one word, and would know it from then on.
  expect(tokens("It is Zqw's. Nobody else's.").map(([value]) => value)).toContain("Zqw's");
  expect(tokens("Zqw's shop closed.")).toEqual(fresh);
});
