import { describe, expect, test } from 'vitest';
import { indexCountries } from '#lib/resolve/countries.ts';
import { triggerFamilies } from '#lib/resolve/events/trigger-class.ts';
import { initials, isAcronym } from '#lib/resolve/names/acronym.ts';
import { comparePersonNames } from '#lib/resolve/names/compare-person-names.ts';
import { parseInstitutionName } from '#lib/resolve/names/institution-name.ts';
import { parsePersonName } from '#lib/resolve/names/person-name.ts';
import { spellingKey } from '#lib/resolve/names/spelling-key.ts';
import { bareBody, stateBody } from '#lib/resolve/names/state-body.ts';
import { countries } from '../../fixtures/readings.ts';

describe('persons', () => {
  test.each([
    ['George H. W. Bush', { given: 'george', middle: ['h', 'w'], surname: 'bush', generation: '' }],
    ['AL BEN ALI, Isa', { given: 'isa', middle: [], surname: 'ali', generation: '' }],
    ['Martin Luther King, Jr.', { given: 'martin', middle: ['luther'], surname: 'king', generation: 'jr' }],
    ['J.-C. Juncker', { given: 'j', middle: ['c'], surname: 'juncker', generation: '' }],
    ['Ronaldo', { given: '', middle: [], surname: 'ronaldo', generation: '' }],
    ['Carla Nunes, M.D.', { given: 'carla', middle: [], surname: 'nunes', generation: '' }],
    ['Carla Nunes PhD', { given: 'carla', middle: [], surname: 'nunes', generation: '' }],
  ])('%s', (name, parts) => {
    expect(parsePersonName(name)).toMatchObject(parts);
  });

  test.each([
    ['Sergei Lavrov', 'Sergej Lavrov', 'equal'],
    ['Usama bin Laden', 'Osama bin Laden', 'equal'],
    ['SergeiLavrov', 'Sergei Lavrov', 'equal'],
    ['Сергей Лавров', 'Sergey Lavrov', 'equal'],
    ['Joe Biden', 'Joseph Biden', 'compatible'],
    ['G. Bush', 'George Bush', 'compatible'],
    ['Sergei Lavrov', 'Sergei Viktorovich Lavrov', 'compatible'],
    ['John Adams', 'John Quincy Adams', 'partial'],
    ['Robert Kennedy', 'Robert Kennedy Jr.', 'partial'],
    ['Gabriel García', 'Gabriel García Márquez', 'trailing'],
    ['Viktor Karamanov', 'Viktor Karamanyan', 'near'],
    ['Alexandr Lukashnko', 'Alexander Lukashenko', 'near'],
    ['George W. Bush', 'George H. W. Bush', 'conflict'],
    ['Robert Kennedy Sr.', 'Robert Kennedy Jr.', 'conflict'],
    ['Alexander Popov', 'Alexandra Popova', 'conflict'],
    ['Serena Williams', 'Venus Williams', 'conflict'],
    ['Ksenia Sobchak', 'Anatoly Sobchak', 'conflict'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(comparePersonNames(parsePersonName(a), parsePersonName(b)).relation).toBe(relation);
    expect(comparePersonNames(parsePersonName(b), parsePersonName(a)).relation).toBe(relation);
  });

  test.each([
    ['sergei', 'sergey'],
    ['zelensky', 'zelenskyy'],
    ['aleksey', 'alexei'],
    ['kharkiv', 'kharkiw'],
    ['qaeda', 'qaida'],
  ])('%s and %s are spelt apart only', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  test.each([
    ['niger', 'nigeria'],
    ['maria', 'mario'],
    ['ivanov', 'ivanova'],
    ['austria', 'australia'],
  ])('%s and %s are not', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});

describe('bodies', () => {
  const index = indexCountries(countries);

  test.each([
    ['Armed Forces of the Russian Federation', 'RU', 'forces'],
    ['Ukrainian military', 'UA', 'forces'],
    ['US government', 'US', 'government'],
    ['United States Department of State', 'US', 'state department'],
    ['South Korean army', 'KR', 'army'],
    ['Supreme Court of India', 'IN', 'supreme court'],
    ['British Foreign Office', 'GB', 'foreign ministry'],
    ['Moscow', 'RU', 'government'],
  ])('%s is %s:%s', (name, code, body) => {
    expect(stateBody(name, index)).toEqual({ code, body });
  });

  test.each([
    'Congolese army',
    'Deutsche Bank',
    'American Airlines',
    'General Staff of the Russian Armed Forces',
  ])('%s is no such organ', (name) => {
    expect(stateBody(name, index)).toBeNull();
  });

  test('an organ without its state', () => {
    expect(bareBody('Supreme Court')).toBe('supreme court');
    expect(bareBody('Los Angeles Police Department')).toBeNull();
  });

  test.each([
    ['OAO Gazprom', ['gazprom'], 'ojsc'],
    ['Gazprom Open Joint Stock Company', ['gazprom'], 'ojsc'],
    ['The Boeing Company', ['boeing'], 'co'],
    ['Siemens Aktiengeselschaft', ['siemens'], 'ag'],
    ['Brigade Forty-Four', ['brigade', '44'], ''],
    ['Centre for Defence Studies', ['center', 'for', 'defense', 'studies'], ''],
  ])('%s', (name, core, form) => {
    expect(parseInstitutionName(name)).toEqual({ core, form });
  });

  test('acronyms', () => {
    expect(['UN', 'TASS', 'U.S.S.R.', 'AfD'].every(isAcronym)).toBe(true);
    expect(['Boeing', 'Al', 'WORLD BANK'].some(isAcronym)).toBe(false);
    expect(initials(['bank', 'of', 'england'])).toEqual(['be', 'boe']);
  });
});

test.each([
  ['liberation', 'capture'],
  ['seizure', 'taking'],
  ['fall of the city', 'captured'],
  ['visited', 'tour'],
  ['arrested', 'detention'],
  ['bombing', 'explosion'],
  ['died', 'killed'],
  ['elections', 'voted'],
  ['resignation', 'stepped down'],
  ['protesters marched', 'demonstrations'],
])('%s and %s tell one kind of happening', (a, b) => {
  expect([...triggerFamilies(a)].filter((family) => triggerFamilies(b).has(family))).not.toEqual([]);
});
