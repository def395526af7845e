import { describe, expect, test } from 'vitest';
import { findStatements } from '#lib/extract/statements/find-statements.ts';
import { readMarked } from '../coreference/marked.ts';

/** "words of the source | speaker or <description> | content" a statement. */
function sources(marked: string): string[] {
  const draft = readMarked(marked);
  const { text } = draft.document;
  return findStatements(draft).map((s) => {
    const who = s.speaker ? draft.entities.get(s.speaker)!.name : `<${s.speakerDescription}>`;
    return [s.source ? text.slice(s.source.start, s.source.end) : '-', who, text.slice(s.start, s.end)].join(' | ');
  });
}

describe('the words of a source', () => {
  test('take in the relative pronoun that stands for it; its description does not', () => {
    expect(sources('The town trusts [p:Anna Lowe], who said the road was open.')).toEqual([
      'Anna Lowe, who | Anna Lowe | the road was open',
    ]);
    expect(sources('It helped a lawyer who said the road was open.')).toEqual([
      'a lawyer who | <a lawyer> | the road was open',
    ]);
  });
  test('are those of the sentence where "the report" speaks for its author', () => {
    expect(
      sources('A report by the [i:Green Party] said the road was open. The report warned that the bridge was not.'),
    ).toEqual([
      'A report by the Green Party | Green Party | the road was open',
      'The report | Green Party | the bridge was not',
    ]);
  });
});

describe('who speaks', () => {
  test.each([
    ['Some of the women said the road was open.', 'Some of the women'],
    ['Nearly 58 percent of local voters overall said the road was open.', 'Nearly 58 percent of local voters overall'],
    ['But a source familiar with the plans said the road was open.', 'a source familiar with the plans'],
    ['A copy of the memo seen by the [i:Daily Post] said the road was open.', 'A copy of the memo seen by the Daily Post'],
    ['A report released on Sunday said the road was open.', 'A report released on Sunday'],
    ['Two groups that have backed him say the road was open.', 'Two groups that have backed him'],
    ['The party won by ten points among the voters who said the road was open.', 'the voters'],
    ['Polls show that the road was open.', 'Polls'],
  ])('%s', (text, who) => {
    expect(sources(text).map((s) => s.split(' | ').slice(1))).toEqual([[`<${who}>`, 'the road was open']]);
  });
  test('not what a relative clause does something to', () => {
    expect(sources('A man who lost his son said the road was open.')).toEqual([
      'A man who lost his son | <A man who lost his son> | the road was open',
    ]);
  });
  test('brackets alone between a name and the comma', () => {
    expect(sources('[p:Anna Lowe] (R-[l:Ohio]), said the road was open.')).toEqual([
      'Anna Lowe | Anna Lowe | the road was open',
    ]);
  });
  test('an inverted source with more words behind it', () => {
    expect(sources('“They wait,” said one lawyer familiar with the plans.')[0]).toMatch(/^one lawyer.* \| They wait$/);
  });
  test('a participle after "he said" goes on with an own content', () => {
    expect(sources('“They wait,” [p:Anna Lowe] said, noting that the road was open.')).toEqual([
      'Anna Lowe | Anna Lowe | They wait',
      'Anna Lowe | Anna Lowe | the road was open',
    ]);
  });
});

test('a relative clause between commas ends where its sentence goes on', () => {
  expect(sources('[p:Anna Lowe], who said the road was open, left for [l:Paris].')).toEqual([
    'Anna Lowe, who | Anna Lowe | the road was open',
  ]);
});

test('a noun before "that" with a verb of its own reports nothing', () => {
  expect(sources('The existing party rules that have failed are old.')).toEqual([]);
});
