import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements } from '#lib/extract/statements/find-statements.ts';
import { readMarked } from '../coreference/marked.ts';

/** "kind | speaker or <description> | cue | content" a statement. */
function statements(marked: string): string[] {
  const draft = readMarked(marked);
  return findStatements(draft).map((s) => {
    const who = s.speaker ? draft.entities.get(s.speaker)!.name : `<${s.speakerDescription}>`;
    return [s.kind, who, s.cue, draft.document.text.slice(s.start, s.end)].join(' | ');
  });
}

describe('direct speech', () => {
  test('source after, inside and before; parts and what goes on without a cue', () => {
    expect(
      statements(
        '“I have seen it,” [p:Anna Lowe] said. “It was big.”\n\n“The town,” said [p:Karl Brandt], “is lost.”\n\n[p:Lowe] added: “We go home.”',
      ),
    ).toEqual([
      'direct | Anna Lowe | said | I have seen it',
      'direct | Anna Lowe |  | It was big.',
      'direct | Karl Brandt | said | The town',
      'direct | Karl Brandt | said | is lost.',
      'direct | Anna Lowe | added | We go home.',
    ]);
  });
  test('single marks and apostrophes', () => {
    expect(
      statements(
        "'It's over. The workers' demands were met,' said [p:Anna Lowe]. 'Don't worry,' she told the [i:Daily Post].",
      ),
    ).toEqual([
      "direct | Anna Lowe | said | It's over. The workers' demands were met",
      "direct | Anna Lowe | told | Don't worry",
    ]);
  });
  test('several sentences and paragraphs are one quotation', () => {
    expect(statements('"One. Two.\n\n"Three," [p:Anna Lowe] said.')).toEqual([
      'direct | Anna Lowe | said | One. Two.\n\n"Three',
    ]);
  });
  test('a title in quotation marks is no speech', () => {
    expect(statements('[p:Anna Lowe] sang "Blue Moon" and "Red Sun" in [l:Paris].')).toEqual([]);
  });
});

describe('indirect and mixed speech', () => {
  test('with and without "that", after the person told, with a date between', () => {
    expect(
      statements(
        '[p:Anna Lowe] said that the bridge is safe. [p:Karl Brandt] told the [i:Daily Post] on Friday the bridge would close.',
      ),
    ).toEqual([
      'indirect | Anna Lowe | said | the bridge is safe',
      'indirect | Karl Brandt | told | the bridge would close',
    ]);
  });
  test('what begins with "the" after "according to" is an apposition only without a verb of its own', () => {
    expect(
      statements(
        'According to [i:Lorn Post], the storm killed four people, including one in [l:Moscow]. According to [i:Lorn Post], the bus overturned there, killing three. According to [p:Anna Lowe], the analyst appointed last week, the war is lost.',
      ),
    ).toEqual([
      'indirect | Lorn Post | According to | the storm killed four people, including one in Moscow',
      'indirect | Lorn Post | According to | the bus overturned there, killing three',
      'indirect | Anna Lowe | According to | the war is lost',
    ]);
  });
  test('"according to" before and after, and a source behind its content', () => {
    expect(
      statements(
        'According to [p:Anna Lowe], a military expert, the war is lost. Two men died, according to police. The dam broke, [p:Lowe] said.',
      ),
    ).toEqual([
      'indirect | Anna Lowe | According to | the war is lost',
      'indirect | <police> | according to | Two men died',
      'indirect | Anna Lowe | said | The dam broke',
    ]);
  });
  test('apposition, relative clause and coordination find the subject', () => {
    expect(
      statements(
        '[p:Anna Lowe], a spokeswoman for the [i:Green Party], said the vote was fair and added that it would count. [p:Karl Brandt], who lost, claimed he won.',
      ),
    ).toEqual([
      'indirect | Anna Lowe | said | the vote was fair',
      'indirect | Anna Lowe | added | it would count',
      'indirect | Karl Brandt | claimed | he won',
    ]);
  });
  test('quoted words inside make it mixed', () => {
    expect(
      statements(
        '[p:Anna Lowe] called the plan "a disaster." [p:Karl Brandt] said it was "the best day" of his life.',
      ),
    ).toEqual([
      'mixed | Anna Lowe | called | the plan "a disaster."',
      'mixed | Karl Brandt | said | it was "the best day" of his life',
    ]);
  });
  test('nouns that report', () => {
    expect(
      statements(
        "[p:Anna Lowe]'s claim that the vote was rigged is false. The [i:Green Party] issued a statement that it would sue.",
      ),
    ).toEqual([
      'indirect | Anna Lowe | claim that | the vote was rigged is false',
      'indirect | Green Party | statement that | it would sue',
    ]);
  });
  test('conjoined speakers give a statement each', () => {
    expect(statements('[p:Anna Lowe] and [p:Karl Brandt] said the road is open.')).toEqual([
      'indirect | Anna Lowe | said | the road is open',
      'indirect | Karl Brandt | said | the road is open',
    ]);
  });
});

describe('unnamed sources', () => {
  test('keep the words that brought them in', () => {
    expect(
      statements(
        'A military official, who spoke on condition of anonymity, gave details. “They are grateful,” the official said. “Many left,” the source added.',
      ),
    ).toEqual([
      'direct | <A military official, who spoke on condition of anonymity> | said | They are grateful',
      'direct | <A military official, who spoke on condition of anonymity> | added | Many left',
    ]);
  });
  test('a spokesman of a named body is not the body', () => {
    expect(statements('A spokesman for the [i:Green Party] said the vote was fair.')).toEqual([
      'indirect | <A spokesman for the Green Party> | said | the vote was fair',
    ]);
  });
});

test('what is denied, asked for or only possible is no statement', () => {
  expect(
    statements(
      '[p:Anna Lowe] did not say the road was open. She would say that. If she says it is true, [p:Karl Brandt] leaves.',
    ),
  ).toEqual([]);
});

test('transcripts', () => {
  expect(statements('LOWE: Well, we should go.\nBRANDT: I disagree. It is late.')).toEqual([
    'direct | <LOWE> | : | Well, we should go.',
    'direct | <BRANDT> | : | I disagree. It is late.',
  ]);
});

test('printed interviews: labels in double brackets, and names that come again', () => {
  expect(
    statements(
      '(([i:Post])) What do you do?\n\n(([p:Anna Lowe])) I paint. Houses, too.\n\n[p:Lowe] was born in [l:Oslo].\n\n(([i:Post])) Thanks!',
    ),
  ).toEqual(['direct | Anna Lowe |  | I paint. Houses, too.']);
  expect(
    statements('[p:Anna Lowe]: I paint.\n\n[p:Karl Brandt]: Since when?\n\n[p:Anna Lowe]: Since I was ten. Always.'),
  ).toEqual(['direct | Anna Lowe | : | I paint.', 'direct | Anna Lowe | : | Since I was ten. Always.']);
});

test('a list of names with colons is no interview', () => {
  expect(statements('It snowed.\n\n[p:Anna Lowe]: 12 votes.\n\n[p:Karl Brandt]: 9 votes.')).toEqual([]);
});

test('one label in capitals, or a town, makes no transcript', () => {
  expect(statements('UPDATE: The road is closed.')).toEqual([]);
  expect(statements('[l:PARIS]: The road is closed.\nUPDATE: It is open.')).toEqual([]);
});

test('a transcript printed inside quotation marks', () => {
  expect(statements('“LOWE: Well, we should go.\n\n“BRANDT: I disagree.')).toEqual([
    'direct | <LOWE> | : | Well, we should go.',
    'direct | <BRANDT> | : | I disagree.',
  ]);
});

test('a headline names its source before a colon', () => {
  expect(statements('[p:Anna Lowe]: The road must stay open\n\nIt snowed.')).toEqual([
    'indirect | Anna Lowe | : | The road must stay open',
  ]);
  expect(statements('[l:Paris]: The road must stay open\n\nIt snowed.')).toEqual([]);
});

test('a dash and a name behind a quotation sign it', () => {
  expect(
    statements('“The road was never closed.” ― [p:Anna Lowe]\n\n“It was closed for a day.”\n— [p:Karl Brandt], 54, [l:Ohio]'),
  ).toEqual([
    'direct | Anna Lowe | ― | The road was never closed.',
    'direct | Karl Brandt | — | It was closed for a day.',
  ]);
});

test('two single marks side by side quote like a double one', () => {
  expect(statements("''The road is closed,'' [p:Anna Lowe] said. ``We wait,'' said [p:Karl Brandt].")).toEqual([
    'direct | Anna Lowe | said | The road is closed',
    'direct | Karl Brandt | said | We wait',
  ]);
});

test('what stands between a source and its verb', () => {
  expect(
    statements(
      '“They wait,” [p:Anna Lowe] (R-[l:Ohio]), a panel member, said in an interview. [p:Karl Brandt] told [i:CNN]\'s "Morning Show" that he waits.',
    ),
  ).toEqual(['direct | Anna Lowe | said | They wait', 'indirect | Karl Brandt | told | he waits']);
  expect(statements('A study that appeared in the journal found that birds sleep.')).toEqual([
    'indirect | <A study that appeared in the journal> | found | birds sleep',
  ]);
  expect(statements('Claiming the count was wrong, [p:Anna Lowe] left.')).toEqual([
    'indirect | Anna Lowe | Claiming | the count was wrong',
  ]);
});

test('indirect questions, and demands on somebody', () => {
  expect(statements('[p:Anna Lowe] asked whether the road was open. She called on [p:Karl Brandt] to resign.')).toEqual([
    'indirect | Anna Lowe | asked | whether the road was open',
    'indirect | Anna Lowe | called | Karl Brandt to resign',
  ]);
});

test('a statement points at the words that name its source', () => {
  const draft = readMarked('[p:Anna Lowe] spoke. She said the road was open.');
  const [only] = findStatements(draft);
  expect(draft.document.text.slice(only!.source!.start, only!.source!.end)).toBe('She');
});

test('a colon alone gives way to a cue after the quotation', () => {
  expect(
    statements('The [i:Green Party] took another view: "The law is the law," said [p:Anna Lowe].'),
  ).toEqual(['direct | Anna Lowe | said | The law is the law']);
  expect(statements('[p:Anna Lowe] took another view: "The law is the law."')).toEqual([
    'direct | Anna Lowe | took | The law is the law.',
  ]);
});

test('a content in a subordinate clause ends at its comma', () => {
  expect(statements('After [p:Anna Lowe] announced her resignation, [p:Karl Brandt] left.')).toEqual([
    'indirect | Anna Lowe | announced | her resignation',
  ]);
});

test('about names what stands in the content, never the speaker', () => {
  const draft = readMarked('[p:Anna Lowe] said [p:Karl Brandt] left [l:Paris] with [p:Lowe].');
  const [only] = findStatements(draft);
  expect(only!.about.map((key) => draft.entities.get(key)!.name)).toEqual(['Karl Brandt', 'Paris']);
});

test('any text: spans lie in it, speakers exist, one of speaker and description is told', () => {
  const word = fc.constantFrom(
    '[p:Anna Lowe]',
    '[i:Green Party]',
    '[l:Iran]',
    'said',
    'told',
    'called',
    'he',
    'it',
    'officials',
    'the expert',
    ',',
    '.',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    'according to',
    'and',
    'that',
    'was',
    'a',
    'statement',
    '\n\n',
    'who',
    ':',
    'claim',
    '😀',
    'of',
    'their',
    'police',
    'saying',
    'by',
    'KELLER',
    'on',
    'Monday',
    'left',
    'asked',
    'for',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 50 }), (words) => {
      const draft = readMarked(words.join(' '));
      for (const s of findStatements(draft)) {
        expect(s.start).toBeLessThan(s.end);
        expect(s.end).toBeLessThanOrEqual(draft.document.text.length);
        if (s.speaker) expect(draft.entities.has(s.speaker)).toBe(true);
        else expect(s.speakerDescription).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
