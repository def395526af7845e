import { describe, expect, test } from 'vitest';
import { idOf, resolveTold, type Telling } from '../../fixtures/readings.ts';

const person = (name: string, ...roles: string[]) => ({ type: 'person' as const, name, roles });
const place = (...surfaces: string[]) => ({ type: 'place' as const, name: surfaces[0]!, surfaces });
const body = (name: string, ...surfaces: string[]) => ({
  type: 'institution' as const,
  name,
  surfaces: [name, ...surfaces],
});

/** Whether the first entities of two articles became one. */
function joined(a: Omit<Telling, 'id'>, b: Omit<Telling, 'id'>): boolean {
  const resolution = resolveTold([
    { ...a, id: 'a' },
    { ...b, id: 'b' },
  ]);
  return idOf(resolution, 'a', 'e1') === idOf(resolution, 'b', 'e1');
}

describe('persons', () => {
  test.each([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Muammar Gaddafi', 'Muammar Gaddafi'],
    ['Nicolás Maduro', 'Nicolas Maduro'],
  ])('%s and %s are one', (a, b) => {
    expect(joined({ entities: [person(a)] }, { entities: [person(b)] })).toBe(true);
  });

  test('an initial joins where the articles have much in common', () => {
    const entities = (name: string) => [person(name, 'oil minister'), body('OPEC'), place('Vienna')];
    expect(
      joined(
        { entities: entities('Ali al-Naimi'), published: '2008-05-01' },
        { entities: entities('A. al-Naimi'), published: '2008-05-02' },
      ),
    ).toBe(true);
  });

  test('a surname alone is asked, not joined, where only company speaks for it', () => {
    const resolution = resolveTold([
      { id: 'a', published: '2019-08-01', entities: [person('Agnes Chow'), place('Hong Kong')] },
      { id: 'b', published: '2019-08-01', entities: [person('Chow'), place('Hong Kong')] },
    ]);
    expect(idOf(resolution, 'a', 'e1')).not.toBe(idOf(resolution, 'b', 'e1'));
    expect(resolution.knowledge.suggestions.map((s) => s.id)).toEqual(['agnes-chow~chow']);
  });

  test('near names with one job and one outlet on one day are asked first, with the reasons', () => {
    const telling = (id: string, name: string, role: string): Telling => ({
      id,
      published: '2021-03-04',
      entities: [person(name, role), body('Reuters'), place('Yerevan'), body('Central Bank of Armenia')],
      relations: [['spoke-to', 0, 1]],
    });
    const resolution = resolveTold([
      telling('a', 'Viktor Karamanov', 'finance expert'),
      telling('b', 'Viktor Karamanyan', 'finance analyst'),
      { id: 'c', published: '2021-03-04', entities: [person('Viktor Karaman', 'chef')] },
    ]);
    const [first, ...rest] = resolution.knowledge.suggestions;
    expect(first!.id).toBe('viktor-karamanov~viktor-karamanyan');
    expect(first!.score).toBeGreaterThan(Math.max(0, ...rest.map((s) => s.score)));
    expect(first!.reasons).toEqual([
      "same given name, surnames differ by 3 letters ('karamanov', 'karamanyan')",
      "'finance expert' and 'finance analyst' are related roles",
      'both spoke to Reuters on 2021-03-04',
      'both named beside Central Bank of Armenia, Reuters and Yerevan',
    ]);
  });
});

test('a surname that joined one full name is no longer asked about another', () => {
  const telling = (id: string, name: string): Telling => ({
    id,
    published: '2019-08-01',
    entities: [person(name, 'senator'), body('OPEC'), place('Vienna')],
  });
  const resolution = resolveTold([
    telling('a', 'Agnes Chow'),
    telling('b', 'Agnes Chow'),
    telling('c', 'Agnes Chow'),
    telling('d', 'Chow'),
    { id: 'e', published: '2019-08-01', entities: [person('Winston Chow'), place('Vienna')] },
  ]);
  expect(idOf(resolution, 'd', 'e1')).toBe(idOf(resolution, 'a', 'e1'));
  expect(resolution.knowledge.suggestions).toEqual([]);
});

describe('institutions', () => {
  test.each([
    ['Russian military', 'Armed Forces of the Russian Federation'],
    ['Russian troops', 'Russian Armed Forces'],
    ['US Defense Department', 'United States Department of Defense'],
    ['Siemens', 'Siemens AG'],
    ['Ministry of Health', 'Health Ministry'],
    ['International Atomic Energy Agency', 'IAEA'],
    ['Organisation of Islamic Cooperation', 'Organization of Islamic Cooperation'],
  ])('%s and %s are one', (a, b) => {
    const home = [place('Kenya'), place('Nairobi'), place('Mombasa')];
    expect(joined({ entities: [body(a), ...home] }, { entities: [body(b), ...home] })).toBe(true);
  });

  test('another name told by one article joins the article that knows only that name', () => {
    expect(
      joined(
        { entities: [body('Hizb ut-Tahrir', 'Party of Liberation')] },
        { entities: [body('Party of Liberation')] },
      ),
    ).toBe(true);
  });

  test('other words for the same are a suggestion', () => {
    const { knowledge } = resolveTold([
      { id: 'a', entities: [body('Combined Command of Troops')] },
      { id: 'b', entities: [body('Joint Headquarters of Forces')] },
    ]);
    expect(knowledge.suggestions.map((s) => s.reasons[0])).toEqual([
      "'Combined Command of Troops' and 'Joint Headquarters of Forces' say the same in other words",
    ]);
  });
});

describe('places', () => {
  test.each([
    [
      ['Odesa', 'Ukraine'],
      ['Odessa', 'Ukraine'],
    ],
    [
      ['Kyiv', 'Ukraine'],
      ['Kiev', 'Ukraine'],
    ],
    [['U.S.'], ['United States']],
    [
      ['Calcutta', 'India'],
      ['Kolkata', 'India'],
    ],
  ])('%j and %j begin with one place', (a, b) => {
    expect(joined({ entities: a.map((n) => place(n)) }, { entities: b.map((n) => place(n)) })).toBe(true);
  });

  test('a misspelt town beside its region is the town, and the reason gives its number', () => {
    const resolution = resolveTold([
      { id: 'a', entities: [place('Zaporizhzhia'), place('Ukraine')] },
      { id: 'b', entities: [place('Zaporizhzia'), place('Ukraine'), place('Melitopol')] },
    ]);
    expect(idOf(resolution, 'a', 'e1')).toBe(idOf(resolution, 'b', 'e1'));
    const part = resolution.knowledge.entities
      .find((e) => e.id === idOf(resolution, 'b', 'e1'))!
      .parts.find((p) => p.article === 'b')!;
    expect(part.reasons.join()).toContain('GeoNames 687700');
  });
});

describe('bodies', () => {
  const asked = (...tellings: Telling[]) =>
    resolveTold(tellings).knowledge.suggestions.map((s) => s.reasons[0]);

  test('two initials are not asked about, many are', () => {
    const told = (id: string, ...names: string[]): Telling => ({
      id,
      entities: names.map((name) => body(name)),
    });
    expect(asked(told('a', 'GM'), told('b', 'Grand Mill'))).toEqual([]);
    expect(asked(told('a', 'NCOR'), told('b', 'National Council of Rivers'))).toEqual([
      "'NCOR' are the initials of 'National Council of Rivers'",
    ]);
  });

  test.each([
    ['Boston University', 'Boston University School of Public Health', 0],
    ['Watch Tower', 'Watch Tower Society', 1],
    ['European Union', 'European League', 0],
  ])('%s and %s: %i questions', (a, b, questions) => {
    const { knowledge } = resolveTold([
      { id: 'a', published: '2020-01-01', entities: [body(a), place('Vienna')] },
      { id: 'b', published: '2020-01-01', entities: [body(b), place('Vienna')] },
    ]);
    expect(knowledge.suggestions).toHaveLength(questions);
  });

  test('a body with its state in front is the body that articles about that state name without it', () => {
    const told = (name: string, ...places: string[]): Omit<Telling, 'id'> => ({
      entities: [body(name), ...places.map((p) => place(p))],
    });
    const full = told('United States Bureau of Lighthouses');
    expect(joined(full, told('Bureau of Lighthouses', 'United States', 'Ohio'))).toBe(true);
    expect(joined(full, told('Bureau of Lighthouses', 'Portugal', 'Lisbon'))).toBe(false);
  });
});

describe('events', () => {
  const visit = (id: string, words: string): Telling => ({
    id,
    published: '2025-06-03',
    entities: [
      { type: 'event', name: words, trigger: words.split(' ')[0]!, date: '2025-06-01' },
      person('Emmanuel Macron'),
      place('Rabat'),
    ],
    relations: [
      ['participant', 1, 0, 'agent'],
      ['occurred-in', 0, 2],
    ],
  });

  test('a visit by one person on one day is one event under two wordings', () => {
    const resolution = resolveTold([visit('a', 'visited a shipyard'), visit('b', 'toured a dockyard')]);
    expect(idOf(resolution, 'a', 'e1')).toBe(idOf(resolution, 'b', 'e1'));
    const { parts } = resolution.knowledge.entities.find((e) => e.id === idOf(resolution, 'b', 'e1'))!;
    expect(parts.flatMap((p) => p.reasons)).toEqual([
      'both tell of a visit',
      'both on 2025-06-01',
      'both in Rabat',
      'both by Emmanuel Macron',
    ]);
  });

  test('the fall of a town is its capture; that of another town is not', () => {
    const fall = (id: string, trigger: string, town: string): Telling => ({
      id,
      published: '2012-02-02',
      entities: [{ type: 'event', name: `${trigger} of ${town}`, trigger }, place(town), place('Mali')],
      relations: [
        ['participant', 1, 0, 'target'],
        ['occurred-in', 0, 1],
      ],
    });
    const resolution = resolveTold([
      fall('a', 'capture', 'Gao'),
      fall('b', 'fall', 'Gao'),
      fall('c', 'fall', 'Timbuktu'),
    ]);
    expect(idOf(resolution, 'a', 'e1')).toBe(idOf(resolution, 'b', 'e1'));
    expect(idOf(resolution, 'c', 'e1')).not.toBe(idOf(resolution, 'b', 'e1'));
  });

  test('undated tellings of one story mean the same happening, those of another story do not', () => {
    const telling = (id: string, story: string[], trigger: string): Telling => ({
      id,
      entities: [{ type: 'event', name: trigger, trigger }, ...story.map((name) => person(name))],
    });
    const bank = ['Ines Calvo', 'Rui Pinho', 'Marta Sequeira', 'Joao Vidal'];
    const harbour = ['Lena Ottosson', 'Per Wikander', 'Nils Aker', 'Siv Dahl'];
    const resolution = resolveTold([
      telling('a', bank, 'arrest'),
      telling('b', bank, 'arrested'),
      telling('c', harbour, 'arrest'),
      ...['d', 'e', 'f', 'g'].map((id) => telling(id, [`Someone Else${id}`], 'meeting')),
    ]);
    expect(idOf(resolution, 'b', 'e1')).toBe(idOf(resolution, 'a', 'e1'));
    expect(idOf(resolution, 'c', 'e1')).not.toBe(idOf(resolution, 'a', 'e1'));
    const { parts } = resolution.knowledge.entities.find((e) => e.id === idOf(resolution, 'a', 'e1'))!;
    expect(parts.flatMap((p) => p.reasons)).toContain(
      'their articles tell one story (Ines Calvo, Joao Vidal, Marta Sequeira)',
    );
  });

  test('in tellings of one story a surname and the end of a team’s name mean the one that is named in full', () => {
    const crew = ['Ines Calvo', 'Rui Pinho', 'Marta Sequeira', 'Joao Vidal'];
    const telling = (id: string, who: string, team: string[], story: string[]): Telling => ({
      id,
      entities: [person(who), body(...(team as [string])), ...story.map((name) => person(name))],
    });
    const resolution = resolveTold([
      telling('a', 'Daniel Okonjo', ['Porto Herons', 'Herons'], crew),
      telling('b', 'Okonjo', ['Herons'], crew),
      telling('c', 'Okonjo', ['Kestrels'], ['Lena Ottosson', 'Per Wikander', 'Nils Aker', 'Siv Dahl']),
      ...['d', 'e', 'f', 'g'].map((id) => telling(id, `Some Other${id}`, [`Club ${id}`], [])),
    ]);
    for (const thing of ['e1', 'e2']) expect(idOf(resolution, 'b', thing)).toBe(idOf(resolution, 'a', thing));
    expect(idOf(resolution, 'c', 'e1')).not.toBe(idOf(resolution, 'a', 'e1'));
  });

  test('events with names of their own, or of other years, are neither joined nor asked', () => {
    const crew = ['Ines Calvo', 'Rui Pinho', 'Marta Sequeira'].map((name) => person(name));
    const told = (id: string, name: string): Telling => ({
      id,
      published: '2020-09-01',
      entities: [{ type: 'event', name }, ...crew, place('Bermuda')],
      relations: [['occurred-in', 0, 4]],
    });
    const resolution = resolveTold([
      told('a', 'Hurricane Odila'),
      told('b', 'Hurricane Benito'),
      told('c', '2016 Mayor Election'),
      told('d', '2020 Mayor Election'),
    ]);
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => idOf(resolution, id, 'e1'))).size).toBe(4);
    expect(resolution.knowledge.suggestions).toEqual([]);
  });

  test('two days are two events', () => {
    const one = visit('a', 'visited a shipyard');
    const other = visit('b', 'visited a shipyard');
    other.entities[0]!.date = '2025-06-02';
    const resolution = resolveTold([one, other]);
    expect(idOf(resolution, 'a', 'e1')).not.toBe(idOf(resolution, 'b', 'e1'));
  });
});

test('a place printed in capitals only has the gazetteer’s letters', () => {
  const { knowledge } = resolveTold([{ id: 'a', entities: [{ type: 'place', name: 'LISBON' }] }]);
  expect(knowledge.entities.map((e) => [e.name, e.aliases[0]!.surface])).toEqual([['Lisbon', 'LISBON']]);
});
