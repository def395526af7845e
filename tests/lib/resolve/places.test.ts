import { describe, expect, test } from 'vitest';
import { indexCountries } from '#lib/resolve/countries.ts';
import { createGazetteer } from '#lib/resolve/places/gazetteer.ts';
import { askPlaces, homeCountry, locate } from '#lib/resolve/places/locate.ts';
import { countries, gazetteer, tell } from '../../fixtures/readings.ts';

/** Where each place of one article lies: "name, division, country". */
function where(...names: string[]): string[] {
  const { article, reading } = tell({ id: 'x', entities: names.map((name) => ({ type: 'place', name })) });
  const located = locate(askPlaces(article.text, reading, gazetteer, indexCountries(countries)));
  return reading.entities.map((e) => {
    const found = located.get(e.key);
    const location = found && gazetteer.location(found.candidate.place)!;
    return location ? [location.name, location.admin, location.country].filter(Boolean).join(', ') : '?';
  });
}

describe('the gazetteer', () => {
  test.each([
    ['Kiev', 'Kyiv'],
    ['Peking', 'Beijing'],
    ['Lvov', 'Lviv'],
    ['Rangoon', 'Yangon'],
    ['Saint Petersburg', 'Saint Petersburg'],
    ['St. Petersburg', 'Saint Petersburg'],
  ])('%s is %s', (name, own) => {
    const [best] = gazetteer
      .candidates(name)
      .filter((c) => c.kind !== 'region')
      .sort((a, b) => b.population - a.population);
    expect(gazetteer.location(best!.place)!.name).toBe(own);
  });

  test('a division is found by its seat under any of its names', () => {
    expect(
      gazetteer.candidates('Kharkov Region').map((c) => [c.via, c.kind, gazetteer.location(c.place)!.name]),
    ).toEqual([['frame', 'region', 'Kharkiv']]);
  });

  test.each(['Novosibrsk', 'Novosiibirsk', 'Novosibisrk', 'Novosibirsq'])(
    '%s is found as misspelt',
    (name) => {
      expect(
        gazetteer.candidates(name).map((c) => [c.via, gazetteer.location(c.place)!.name]),
      ).toContainEqual(['typo', 'Novosibirsk']);
    },
  );

  test('what is no place has no candidates', () => {
    expect(gazetteer.candidates('Zzyzx Qwrtp')).toEqual([]);
    expect(gazetteer.candidates('')).toEqual([]);
    expect(gazetteer.location(-1)).toBeNull();
  });

  test('every place decodes to a location inside the world', () => {
    for (let place = 0; place < 5000; place += 7) {
      const { name, latitude, longitude } = gazetteer.location(place)!;
      expect(name).not.toBe('');
      expect(Math.abs(latitude!)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude!)).toBeLessThanOrEqual(180);
    }
  });

  test('a damaged file is told with a remedy', () => {
    expect(() => createGazetteer(new Uint8Array(100))).toThrow(
      expect.objectContaining({
        code: 'resolve/places-damaged',
        remedy: expect.stringContaining('lib/data'),
      }),
    );
  });
});

describe('locating', () => {
  test.each([
    [['Odessa', 'Texas'], 'Odessa, Texas, US'],
    [['Odessa', 'Kiev', 'Ukraine'], 'Odesa, Odesa, UA'],
    [['Tripoli', 'Beirut', 'Lebanon'], 'Tripoli, North Lebanon, LB'],
    [['Tripoli', 'Benghazi'], 'Tripoli, Tripoli, LY'],
    [['Georgia', 'Atlanta', 'Florida', 'Alabama'], 'Georgia, US'],
    [['Georgia', 'Tbilisi', 'Russia'], 'Georgia, GE'],
    [['Mexico', 'Guadalajara', 'Monterrey'], 'Mexico, MX'],
    [['Paris'], 'Paris, Île-de-France, FR'],
    [['Black Sea', 'Turkey'], 'Black Sea'],
  ])('%j: the first is %s', (names, first) => {
    expect(where(...names)[0]).toBe(first);
  });

  test('a misspelling is believed only beside its neighbours', () => {
    expect(where('Novosibrsk', 'Omsk', 'Russia')[0]).toBe('Novosibirsk, Novosibirsk Oblast, RU');
    expect(where('Novosibrsk')[0]).toBe('?');
  });

  test('the state an article is about', () => {
    const home = (...names: string[]) => {
      const { article, reading } = tell({
        id: 'x',
        entities: names.map((name) => ({ type: 'place', name })),
      });
      const question = askPlaces(article.text, reading, gazetteer, indexCountries(countries));
      return homeCountry(question, locate(question));
    };
    expect(home('Lyon', 'Marseille', 'Paris')).toBe('FR');
    expect(home('Lyon', 'Milan', 'Madrid')).toBeNull();
  });
});
