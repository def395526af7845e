import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#lib/model/ids.ts';
import { articleHref, entityHref, lineHref, sentenceOfQuery } from '../../../app/_state/links.ts';
import { searchOf } from '../../../app/_state/page-query.ts';
import { idOfPath } from '../../../app/_state/path-id.ts';
import { plainName } from '../../../app/_state/plain-text.ts';
import { count, date, roleWords, shownName } from '../../../app/_state/wording.ts';
import { id } from '../sample-graph.ts';

describe('links', () => {
  it('count sentences from 1 in addresses and from 0 inside', () => {
    expect(articleHref('a1' as ArticleId, 11)).toBe('/articles/a1?s=12');
    expect(sentenceOfQuery('12')).toBe(11);
  });
  it.each(['0', '-1', '1.5', 'x', '', '99999999', undefined, ['1', '2']])(
    'take %j for no sentence',
    (value) => {
      expect(sentenceOfQuery(value)).toBeNull();
    },
  );
  it('escape what is not plain', () => {
    expect(entityHref(id('kraków'))).toBe('/entities/krak%C3%B3w');
    expect(lineHref(id('a'), id('b'))).toBe('/?line=a,b');
  });
  it('read path segments, damaged ones too', () => {
    expect(idOfPath('krak%C3%B3w')).toBe('kraków');
    expect(idOfPath('%E0%A4%A')).toBe('%E0%A4%A');
  });
  it('give a query back as it was', () => {
    expect(searchOf({ mute: ['A', 'B & C'], node: 'ann', none: undefined })).toBe(
      '?mute=A&mute=B+%26+C&node=ann',
    );
    expect(searchOf({})).toBe('');
  });
});

describe('plainName', () => {
  it('takes out what disguises a name', () => {
    expect(plainName('An\u200bn\u202e  Lee\n')).toBe('Ann Lee');
  });
  it('cuts by characters, not by halves of them', () => {
    expect(plainName('😀'.repeat(100), 5)).toBe('😀😀😀😀…');
    expect(plainName('a'.repeat(10_000), 20)).toHaveLength(20);
  });
});

describe('wording', () => {
  it('starts events large and leaves other names as they are written', () => {
    expect(shownName({ type: 'event', name: 'visit to a harbour' })).toBe('Visit to a harbour');
    expect(shownName({ type: 'institution', name: 'de Volkskrant' })).toBe('de Volkskrant');
  });
  it('puts the parts of an event in words', () => {
    expect(roleWords(['agent', 'other', 'mayor', 'mayor'])).toBe('acting, mayor');
  });
  it('dates as coarsely as they are told', () => {
    expect(['2025-12-02', '2025-12', '2025'].map(date)).toEqual(['2 Dec 2025', 'Dec 2025', '2025']);
  });
  it('counts', () => {
    expect([count(1, 'line'), count(41310, 'node'), count(0, 'person', 'people')]).toEqual([
      '1 line',
      '41,310 nodes',
      '0 people',
    ]);
  });
});
