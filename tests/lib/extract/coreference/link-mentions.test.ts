import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groups, readMarked } from './marked.ts';

describe('names of one person', () => {
  test('surname and given name alone', () => {
    expect(
      groups('[p:Anna Lowe] met [p:Karl Brandt]. Later [p:Lowe] thanked [p:Brandt]; [p:Anna] smiled.'),
    ).toEqual([
      ['Anna Lowe', 'Lowe', 'Anna'],
      ['Karl Brandt', 'Brandt'],
    ]);
  });
  test('the fullest name is the name, unless the article hardly uses it', () => {
    const named = (text: string) => [...readMarked(text).entities.values()].map((e) => e.name);
    expect(named('[p:Dr Anna Lowe] spoke. [p:Anna Lowe] left. [p:Lowe] slept.')).toEqual(['Dr Anna Lowe']);
    expect(named(`[p:Dr Anna Lowe] spoke. ${'[p:Anna Lowe] left. '.repeat(5)}`)).toEqual(['Anna Lowe']);
  });
  test('middle names and initials', () => {
    expect(groups('[p:John R. Bolt] resigned. [p:John Bolt] left. [p:J. Bolt] wrote.')).toEqual([
      ['John R. Bolt', 'John Bolt', 'J. Bolt'],
    ]);
  });
  test('relatives with one surname stay apart; the surname alone is the first one’s', () => {
    expect(groups('[p:Eddie Hale] died. [p:Wolf Hale] confirmed it. [p:Hale] was 65.')).toEqual([
      ['Eddie Hale', 'Hale'],
      ['Wolf Hale'],
    ]);
  });
  test('similar surnames are two people', () => {
    expect(groups('[p:Ivan Stepanko] met [p:Ivan Stepanov].')).toEqual([
      ['Ivan Stepanko'],
      ['Ivan Stepanov'],
    ]);
  });
  test('a verb of calling between two people makes no alias', () => {
    expect(groups('[p:Anna Lowe] called [p:Karl Brandt] a liar.')).toEqual([['Anna Lowe'], ['Karl Brandt']]);
  });
});

test('initials that label turns of an interview are the one name they fit', () => {
  const text = '[i:Wikinews] met [p:Anna Lowe].\n\n(([i:WN])) Why?\n\n(([p:AL])) Why not?';
  expect(groups(text)).toEqual([['Wikinews', 'WN'], ['Anna Lowe', 'AL']]);
  expect(groups(`[i:Warner] closed. ${text}`)).toContainEqual(['WN']);
});

describe('names of one institution', () => {
  test('acronym in brackets, and one without', () => {
    expect(
      groups(
        'The [i:National Weather Office] ([i:NWO]) spoke. [i:Federal Air Board] met. The [i:FAB] agreed with the [i:NWO].',
      ),
    ).toEqual([
      ['National Weather Office', 'NWO', 'NWO'],
      ['Federal Air Board', 'FAB'],
    ]);
  });
  test('an army under several phrasings', () => {
    expect(
      groups(
        '[i:Russian troops] came. The [i:Armed Forces of the Russian Federation] and the [i:Russian military] won against [i:Iranian forces].',
      ),
    ).toEqual([
      ['Russian troops', 'Armed Forces of the Russian Federation', 'Russian military'],
      ['Iranian forces'],
    ]);
  });
  test('generic endings and heads', () => {
    expect(
      groups(
        'The [i:Green Party] and [i:Greens Ltd] met. [i:Green] won. The [i:Court of Appeals] sat; the [i:Court] ruled.',
      ),
    ).toEqual([['Green Party', 'Green'], ['Greens Ltd'], ['Court of Appeals', 'Court']]);
  });
});

describe('names of one place', () => {
  test('a state under its short, long and dotted names', () => {
    expect(
      groups(
        '[l:United States] and [l:Iran] talked. The [l:U.S.] left; the [l:Islamic Republic of Iran] stayed.',
      ),
    ).toEqual([
      ['United States', 'U.S.'],
      ['Iran', 'Islamic Republic of Iran'],
    ]);
  });
  test('told aliases and spellings', () => {
    expect(
      groups('The fall of [l:Krasnovodsk], known as [l:Turkmenport] in the south. [l:Krasnovosk] fell.'),
    ).toEqual([['Krasnovodsk', 'Turkmenport', 'Krasnovosk']]);
  });
  test('one letter more makes another state', () => {
    expect(groups('[l:Niger] and [l:Nigeria] signed.')).toEqual([['Niger'], ['Nigeria']]);
  });
  test('a town is not its region', () => {
    expect(groups('[l:Harkow] lies in [l:Harkow Region].')).toEqual([['Harkow'], ['Harkow Region']]);
  });
});

describe('descriptions and pronouns', () => {
  test('roles from titles and appositions link later descriptions', () => {
    const { mentions, entities } = readMarked(
      '[p:Alan Stone], military expert at the [i:Law Institute], spoke. According to the expert, it is over. [i:Palace] spokesman [p:Ben Rook] agreed. The spokesman left.',
    );
    expect([...entities.values()].map((e) => [e.name, e.roles])).toEqual([
      ['Alan Stone', ['military expert']],
      ['Law Institute', []],
      ['Palace', []],
      ['Ben Rook', ['spokesman']],
    ]);
    const described = mentions
      .filter((m) => m.level === 'description')
      .map((m) => [m.surface, entities.get(m.entity)!.name, m.via]);
    expect(described).toEqual([
      ['the expert', 'Alan Stone', 'role'],
      ['The spokesman', 'Ben Rook', 'role'],
    ]);
  });
  test('an unnamed source is never glued to a named one', () => {
    expect(
      groups(
        '[p:Alan Stone] is an official. A military official, who asked not to be named, spoke. The official left and he laughed.',
      ),
    ).toEqual([['Alan Stone']]);
  });
  test('gender keeps pronouns apart', () => {
    expect(groups('[p:Anna Lowe] met [p:Karl Brandt] on Monday. She thanked him.')).toEqual([
      ['Anna Lowe', 'She'],
      ['Karl Brandt', 'him'],
    ]);
  });
  test('the city is the town, not its region', () => {
    expect(
      groups('[l:Wolchow] lies in the [l:North Region]. Its fall opens the road. Taking the city was hard.'),
    ).toEqual([['Wolchow', 'Its', 'the city'], ['North Region']]);
  });
  test('I is the speaker’s', () => {
    expect(groups('“I left before my train came,” said [p:Anna Lowe].')).toEqual([['I', 'my', 'Anna Lowe']]);
  });
  test('weather "it" means nobody', () => {
    expect(groups('[i:Green Party] met. It was raining in [l:Wolchow].')).toEqual([
      ['Green Party'],
      ['Wolchow'],
    ]);
  });
});

test('in any text offsets fit, names do not overlap, keys follow first mentions', () => {
  const word = fc.constantFrom(
    '[p:Anna Lowe]',
    '[p:Lowe]',
    '[i:Green Party]',
    '[i:NWO]',
    '[l:Iran]',
    '[e:World Cup]',
    'said',
    'told',
    'he',
    'it',
    'the expert',
    'the city',
    ',',
    '.',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    'according to',
    'known as',
    'and',
    'that',
    'was',
    'a',
    'official',
    '\n\n',
    'who',
    ':',
    'statement',
    '😀',
    'of',
    'their',
    'police',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { document, mentions, entities } = readMarked(words.join(' '));
      let reach = 0;
      for (const m of mentions) {
        expect(document.text.slice(m.start, m.end)).toBe(m.surface);
        expect(entities.get(m.entity)!.type).toBe(m.type);
        if (m.level !== 'name') continue;
        expect(m.start).toBeGreaterThanOrEqual(reach);
        reach = m.end;
      }
      const names = mentions.filter((m) => m.level === 'name');
      for (const m of mentions)
        if (m.level !== 'name') expect(names.some((n) => n.start < m.end && m.start < n.end)).toBe(false);
      const named = mentions.filter((m) => m.level === 'name').map((m) => m.entity);
      expect([...new Set(named)]).toEqual([...entities.keys()]);
      expect([...entities.keys()]).toEqual([...entities.keys()].map((_, i) => `e${i + 1}`));
    }),
    { numRuns: 300 },
  );
});

test('a storm keeps its name, whatever it grew to', () => {
  expect(
    groups(
      '[e:Tropical Storm Delva] formed. [e:Hurricane Delva] hit [l:Moscow]. [e:Delva] left; [e:Hurricane Morla] came.',
    ),
  ).toEqual([['Tropical Storm Delva', 'Hurricane Delva', 'Delva'], ['Moscow'], ['Hurricane Morla']]);
});

test('what a body is said to be is no other body', () => {
  const text = 'The [i:Lorn Group] claimed it. The [i:Harbour League] is the largest group of traders.';
  expect(groups(text)).toEqual([['Lorn Group'], ['Harbour League']]);
  expect(groups('The [i:Lorn Group] claimed it. Traders left the group.')).toEqual([['Lorn Group', 'the group']]);
});

test('of two courts the one whose name holds the describing word', () => {
  const text = 'The [i:Lorn Court of Appeals] met. The [i:Supreme Court] was closed. Then the appeals court ruled.';
  expect(groups(text)).toEqual([['Lorn Court of Appeals', 'the appeals court'], ['Supreme Court']]);
  expect(groups(text.replace('the appeals', 'the juvenile'))).toEqual([['Lorn Court of Appeals'], ['Supreme Court']]);
});

test('the president of a body is not the president of a country', () => {
  const text = '[i:Senate] President [p:Anna Lowe] spoke. It is for the U.S. president to decide.';
  expect(groups(text)).toEqual([['Senate'], ['Anna Lowe']]);
  expect(groups(text.replace('the U.S. president', 'the president'))).toEqual([['Senate'], ['Anna Lowe', 'the president']]);
  expect(groups(text.replace('[i:Senate] ', ''))).toEqual([['Anna Lowe', 'the U.S. president']]);
});
