import { describe, expect, test } from 'vitest';
import { parse } from '#lib/extract/syntax/parse.ts';
import { analyse } from '#lib/text/analyse.ts';

/** "chunk label>head of its governor" for every chunk of a text without names. */
function chunks(text: string): string[] {
  const document = analyse(text);
  const { nodes } = parse(document, []);
  const words = (first: number, last: number) =>
    document.tokens
      .slice(first, last)
      .map((t) => t.text)
      .join(' ');
  return nodes.map(
    (n) =>
      `${words(n.first, n.last)} ${n.label}>${n.governor < 0 ? '' : document.tokens[nodes[n.governor]!.head]!.text}`,
  );
}

describe('the shallow parse', () => {
  test('subject, object and place of a verb', () => {
    expect(chunks('The police arrested a man in the park.')).toEqual([
      'The police subj>arrested',
      'arrested root>',
      'a man obj>arrested',
      'the park prep:in>man',
    ]);
  });
  test('a passive and its agent', () => {
    expect(chunks('The bridge was destroyed by the storm.')).toEqual([
      'The bridge subj-pass>destroyed',
      'was destroyed root>',
      'the storm by>destroyed',
    ]);
  });
  test('a fronted phrase is not the subject', () => {
    expect(chunks('In the evening, the minister visited the base.')).toContain('the minister subj>visited');
  });
  test('the subject waits for its verb over a relative clause', () => {
    expect(chunks('The man, who was arrested in the park, was released.')).toContain(
      'The man subj-pass>released',
    );
  });
  test('a possessive hangs on what is owned', () => {
    expect(chunks("The city's fall shocked the region.")).toEqual([
      'The city poss>fall',
      'fall subj>shocked',
      'shocked root>',
      'the region obj>shocked',
    ]);
  });
});
