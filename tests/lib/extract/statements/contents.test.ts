import { expect, test } from 'vitest';
import { findStatements } from '#lib/extract/statements/find-statements.ts';
import { readMarked } from '../coreference/marked.ts';

/** "speaker or <description> | cue | content" a statement. */
function contents(marked: string): string[] {
  const draft = readMarked(marked);
  return findStatements(draft).map((s) => {
    const who = s.speaker ? draft.entities.get(s.speaker)!.name : `<${s.speakerDescription}>`;
    return [who, s.cue, draft.document.text.slice(s.start, s.end)].join(' | ');
  });
}

test.each<[string, string, string[]]>([
  ['a verb of finding behind its content', 'The road was open, a poll found.', ['<a poll> | found | The road was open']],
  ['no verb of calling behind words that are no content', 'In the morning, [p:Anna Lowe] called.', []],
  [
    'a clause with "as" before what is said',
    'As [p:Anna Lowe] noted on Monday, the road was open.',
    ['Anna Lowe | noted | the road was open'],
  ],
  [
    'the same behind "Of course," and with somebody told',
    'Of course, as [p:Anna Lowe] told the [i:Daily Post], the road was open.',
    ['Anna Lowe | told | the road was open'],
  ],
  ['what is asked begins with "if"', '[p:Anna Lowe] asked if the road was open.', ['Anna Lowe | asked | if the road was open']],
  [
    'somebody asked stands before the question',
    '[p:Anna Lowe] asked the mayor whether the road was open.',
    ['Anna Lowe | asked | whether the road was open'],
  ],
  [
    'a relative word for the subject of the content',
    'They saw the plans, which [p:Anna Lowe] said opened the road.',
    ['Anna Lowe | said | opened the road'],
  ],
  [
    'what somebody calls something',
    'It followed what [p:Anna Lowe] called "the plan of the year."',
    ['Anna Lowe | called | the plan of the year.'],
  ],
  [
    'a verb that goes on with the subject of the cue',
    '[p:Anna Lowe] praised the open road and offered to build more.',
    ['Anna Lowe | praised | the open road'],
  ],
  [
    'gerunds side by side',
    '[p:Anna Lowe] spoke for an hour, praising the open road and mocking the closed bridge.',
    ['Anna Lowe | praising | the open road', 'Anna Lowe | mocking | the closed bridge'],
  ],
  [
    'a subject of two names is not cut',
    '[p:Anna Lowe] said both she and [p:Karl Brandt] promised to open the road.',
    ['Anna Lowe | said | both she and Karl Brandt promised to open the road', '<she> | promised | to open the road', 'Karl Brandt | promised | to open the road'],
  ],
  [
    'a gerund as content',
    '[p:Anna Lowe] proposed opening the road in spring.',
    ['Anna Lowe | proposed | opening the road in spring'],
  ],
  [
    'somebody praised or blamed for something',
    '[p:Anna Lowe] blamed [p:Karl Brandt] for closing the road.',
    ['Anna Lowe | blamed | Karl Brandt for closing the road'],
  ],
  [
    '"that" behind a place or somebody told',
    '[p:Anna Lowe] promised [p:Karl Brandt] that the road was open.',
    ['Anna Lowe | promised | the road was open'],
  ],
  ['not behind a thing', '[p:Anna Lowe] posted a photo that the paper had shown.', []],
  [
    'a clause that opens a sentence ends at its comma',
    'Two years after [p:Anna Lowe] promised to open the road, it is closed.',
    ['Anna Lowe | promised | to open the road'],
  ],
  [
    'who sent a document speaks through it',
    '[p:Anna Lowe] sent a letter urging the town to open the road.',
    ['Anna Lowe | urging | the town to open the road'],
  ],
  [
    'the one member told of a group',
    'The critics, which include the [i:Green Party], say the road was open.',
    ['Green Party | say | the road was open'],
  ],
])('%s', (_, text, expected) => {
  expect(contents(text)).toEqual(expected);
});

test('whoever is quoted inside a quotation does not go on after it', () => {
  expect(contents('“People say, ‘It is open,’” said [p:Anna Lowe]. “The question is when.”').at(-1)).toBe(
    'Anna Lowe |  | The question is when.',
  );
});

test('"he" does not stand for an unnamed study, "it" for no unnamed person', () => {
  expect(contents('A study found the road was open. He said the bridge was closed.')[1]).toBe('<He> | said | the bridge was closed');
  expect(contents('A lawyer said the road was open. It said the bridge was closed.')[1]).toBe('<It> | said | the bridge was closed');
  expect(contents('A report said the road was open. It said the bridge was closed.')[1]).toBe('<A report> | said | the bridge was closed');
});
