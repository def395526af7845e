import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '#lib/extract/names/learned.ts';
import { DatelineError } from '#lib/errors.ts';
import { analyse } from '#lib/text/analyse.ts';

const data = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../../../lib/data', name));
const bytes = { tagger: data('tagger.bin'), clusters: data('clusters.bin'), lexicon: data('lexicon.bin') };
const finder = createNameFinder(bytes);
const context = { published: null, outlet: null, title: '' };

const names = (text: string) =>
  finder.find(analyse(text), context).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

describe('the learned name finder', () => {
  test('leaves titles and possessives out of names', () => {
    expect(names("President Emmanuel Macron's visit to Berlin ended on Tuesday.")).toEqual([
      'person: Emmanuel Macron',
      'place: Berlin',
    ]);
  });

  test('takes a bracketed acronym for a name of its own', () => {
    expect(names('The World Health Organization (WHO) said cases in Kenya had fallen.')).toEqual([
      'institution: World Health Organization',
      'institution: WHO',
      'place: Kenya',
    ]);
  });

  test('marks a state body with its nationality, and no demonym alone', () => {
    expect(names('The Ukrainian military and a Russian farmer spoke. Polish voters did not.')).toEqual([
      'institution: Ukrainian military',
    ]);
  });

  test('finds towns that no list holds', () => {
    expect(names('Troops entered the village of Zhmurkovsk, west of Kharkiv, officials said.')).toEqual([
      'place: Zhmurkovsk',
      'place: Kharkiv',
    ]);
  });

  test('keeps a word whole that the analyser breaks', () => {
    expect(names('Mayor Paweł Wróbel spoke in Gdańsk.')).toEqual(['person: Paweł Wróbel', 'place: Gdańsk']);
  });

  test('finds names in a headline set with capitals', () => {
    expect(names('Angela Merkel Meets Vladimir Putin for Talks in Moscow')).toEqual([
      'person: Angela Merkel',
      'person: Vladimir Putin',
      'place: Moscow',
    ]);
  });

  test('who has turns of an interview is a person', () => {
    expect(names('((Tamsel Orvindo)) We met again.\n\n((WN)) Why?\n\n((Tamsel Orvindo)) Nobody asked.')).toEqual([
      'person: Tamsel Orvindo',
      'institution: WN',
      'person: Tamsel Orvindo',
    ]);
  });

  test('initials of a person that label turns are the person', () => {
    expect(names('Ivan Orlov met her.\n\n((IO)) Why?\n\n((Anna Lowe)) Nobody asked.')).toEqual([
      'person: Ivan Orlov',
      'person: IO',
      'person: Anna Lowe',
    ]);
  });

  test('marks nothing in plain prose', () => {
    expect(names('the rain fell all day, and nobody went out into the streets.')).toEqual([]);
  });

  test('gives spans that are sorted, apart, inside the text and on whole tokens or pieces', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Paris',
        'Mr.',
        'Smith',
        'of',
        'the',
        'said',
        'U.S.',
        '(',
        ')',
        'NATO',
        "'s",
        'pro-Beijing',
        'ł',
        '😀',
        '\n\n',
        '.',
        '"',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        const document = analyse(text);
        let end = 0;
        for (const span of finder.find(document, context)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.confidence).toBeGreaterThanOrEqual(0);
          expect(span.confidence).toBeLessThanOrEqual(1);
          expect(document.tokens[span.first]!.start).toBeLessThanOrEqual(span.start);
          expect(document.tokens[span.last - 1]!.end).toBeGreaterThanOrEqual(span.end);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  test('reads an article the same whatever was read before it', () => {
    const text = 'Jordan Baker joined Baker Industries in Jordan. Baker said Jordan would grow.';
    const before = names(text);
    names('Jordan invaded the Baker Islands. King Jordan of Baker ruled.');
    expect(names(text)).toEqual(before);
  });

  test('refuses damaged data', () => {
    expect(() => createNameFinder({ ...bytes, tagger: bytes.tagger.subarray(0, 5000) })).toThrow(
      DatelineError,
    );
    expect(() => createNameFinder({ ...bytes, lexicon: bytes.clusters })).toThrow(DatelineError);
  });
});
