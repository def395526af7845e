import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packaged from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import { expect, test } from 'vitest';
import { createWink, readWinkModel } from '#lib/text/wink-model.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');
const texts = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(SEEDS, name), 'utf8'));

function read(model: Model): unknown[] {
  const nlp = winkNLP(model, ['pos']);
  return [
    ...texts,
    'Zxqvy re-elected; it’s 3.5% — “naïve” élan, don’t! :-) #tag a@b.org http://x.org/y?z=1',
  ].map((text) => {
    const tokens = nlp.readDoc(text).tokens();
    return [tokens.out(nlp.its.value), tokens.out(nlp.its.lemma as never), tokens.out(nlp.its.pos)];
  });
}

test('gives the tokens, lemmas and tags that the package itself gives', () => {
  expect(texts).not.toEqual([]);
  const ours = read(readWinkModel());
  expect(ours).toEqual(read(packaged));
  expect(read(readWinkModel())).toEqual(ours);
});

test('words of other texts change nothing in a text', () => {
  const { readDoc } = createWink();
  const tokens = (text: string) => readDoc(text).tokens().out();
  const fresh = tokens("Zqw's shop closed.");
  expect(fresh).toEqual(['Zqw', "'s", 'shop', 'closed', '.']);
  // wink-nlp takes a name before a full stop for one word, and would know it from then on.
  expect(tokens("It is Zqw's. Nobody else's.")).toContain("Zqw's");
  expect(tokens("Zqw's shop closed.")).toEqual(fresh);
});
