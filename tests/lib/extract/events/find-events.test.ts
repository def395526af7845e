import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#lib/extract/draft.ts';
import { findEvents } from '#lib/extract/events/find-events.ts';
import { readEventModel } from '#lib/extract/events/model.ts';
import { eventLabel } from '#lib/extract/events/label.ts';
import { readTrigger, type Trigger } from '#lib/extract/events/trigger.ts';
import { setScene, type Scene } from '#lib/extract/syntax/scene.ts';
import { draftOf, nameOf } from './draft.ts';

const model = readEventModel(readFileSync(new URL('../../../../lib/data/events.bin', import.meta.url)));

/** Every event as its triggers and its relations ("participant Jane Roe", "occurred-in Lima"). */
function told(
  draft: Draft,
): { triggers: string[]; ties: string[]; date: string | null; modality: string; name: string }[] {
  const found = findEvents(draft, model);
  return found.entities.map(({ key, date, modality, name }) => ({
    name,
    date,
    modality,
    triggers: found.mentions.filter((m) => m.entity === key).map((m) => m.surface),
    ties: found.relations
      .filter((r) => r.from === key || r.to === key)
      .map((r) => `${r.type} ${nameOf(draft, r.from === key ? r.to : r.from)}`),
  }));
}

/** A text's scene with one of its words as the only trigger. */
function triggerOf(text: string, word: string, names: Parameters<typeof draftOf>[1] = {}): [Scene, Trigger[]] {
  const draft = draftOf(text, names);
  const scene = setScene(draft, model.lexicon, []);
  const at = draft.document.tokens.findIndex((t) => t.text === word);
  return [scene, [readTrigger(scene, at, 1)]];
}

test('a named event is tied to where it was and who took part', () => {
  const draft = draftOf('The Harvest Summit was held in Lima, Peru on Monday. Jane Roe attended the Harvest Summit with Arvany.', {
    'Harvest Summit': 'event', Lima: 'place', Peru: 'place', 'Jane Roe': 'person', Arvany: 'place',
  });
  const summit = [...draft.entities.values()].find((e) => e.name === 'Harvest Summit')!.key;
  const ties = findEvents(draft, model).relations.filter((r) => r.from === summit || r.to === summit);
  const named = ties.map((r) => `${r.type} ${nameOf(draft, r.from === summit ? r.to : r.from)}`);
  expect(named).toEqual(expect.arrayContaining(['occurred-in Lima', 'participant Jane Roe']));
});

test('a happening to which nothing is likely tied has the likeliest tie that is not unlikely, or none', () => {
  const draft = draftOf('Jane Roe was killed in an attack in Lima on Monday.', { 'Jane Roe': 'person', Lima: 'place' });
  const tiesWhere = (least: number) => {
    const alone = { participant: least, 'occurred-in': least };
    return findEvents(draft, { ...model, least: { ...model.least, joint: 2, alone } });
  };
  const [some, none] = [tiesWhere(0), tiesWhere(2)];
  expect(some.entities.length).toBeGreaterThan(0);
  expect(some.relations).toHaveLength(some.entities.length);
  expect(none.entities).toHaveLength(some.entities.length);
  expect(none.relations).toEqual([]);
});

describe('reported happenings', () => {
  test('one event for verb and noun, with victim, place and date', () => {
    const text =
      'Jane Roe was killed in an attack in Lima on Monday. Police in Lima said the attack was planned.';
    const events = told(draftOf(text, { 'Jane Roe': 'person', Lima: 'place' }));
    const attack = events.find((e) => e.triggers.includes('attack'))!;
    expect(attack.triggers.filter((t) => t === 'attack')).toHaveLength(2);
    expect(attack.ties).toContain('occurred-in Lima');
    expect(events.every((e) => e.date === '2025-12-01')).toBe(true);
    expect(events.flatMap((e) => e.ties)).toContain('participant Jane Roe');
  });

  test('capture, fall and seizure of one place are one event, of another place another', () => {
    const text =
      'The capture of Velmar was announced on Tuesday. The fall of the city opens the way to Oredo, the general said. ' +
      'The capture of Oredo failed in 2020.';
    const events = told(draftOf(text, { Velmar: 'place', Oredo: 'place' }));
    const velmar = events.find((e) => e.triggers.includes('capture of Velmar'))!;
    expect(velmar.ties).toContain('occurred-in Velmar');
    expect(velmar.triggers).not.toContain('capture of Oredo');
  });

  test('a label without a name takes who took part in brackets, or the place; an unknown "it" tells nothing', () => {
    const draft = draftOf(
      'Ada Bell announced her resignation on Monday. The resignation of the minister shook Velmar. It was captured in Oredo on Tuesday.',
      { 'Ada Bell': 'person', Velmar: 'place', Oredo: 'place' },
    );
    const names = told(draft).map((e) => e.name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/\p{Lu}/u);
    expect(names.join()).not.toMatch(/\bit\b/i);
    const label = (at: { place: string | null; participant: string | null }) =>
      eventLabel(...triggerOf('The resignation shook everybody.', 'resignation'), at);
    expect(label({ place: null, participant: 'Ada Bell' })).toBe('resignation (Ada Bell)');
    expect(label({ place: 'Velmar', participant: 'Ada Bell' })).toBe('resignation in Velmar');
    expect(label({ place: null, participant: null })).toBe('resignation');
  });

  test('a named person turns to another', () => {
    const draft = draftOf('Chief of the General Staff Ivan Orlov reported to Anna Belova on the operation.', {
      'General Staff': 'institution',
      'Ivan Orlov': 'person',
      'Anna Belova': 'person',
    });
    const report = told(draft).find((e) => e.triggers.includes('reported'))!;
    expect(report.ties).toContain('participant Ivan Orlov');
  });

  test('a label tells what something was turned into', () => {
    const events = told(
      draftOf('General Ivan Orlov turned Velmar into a fortress on Monday.', {
        'Ivan Orlov': 'person',
        Velmar: 'place',
      }),
    );
    expect(events.map((e) => e.name)).toContain('Ivan Orlov turned Velmar into a fortress');
  });

  test.each([
    ['Talks between Velmar and Oredo began.', 'Talks', 'Talks between Velmar and Oredo'],
    ['Ada Bell declared a state of emergency.', 'declared', 'Ada Bell declared state of emergency'],
    ['Velmar singer and writer Ada Bell died.', 'died', 'Ada Bell died'],
    ['Ada Bell returned three years later.', 'returned', 'Ada Bell returned'],
    ['Ada Bell visited Velmar two weeks after the flood.', 'visited', 'Ada Bell visited Velmar'],
    ['The following statement by the minister shook Velmar.', 'statement', 'statement'],
  ])('the label of “%s”', (text, word, expected) => {
    const names = { Velmar: 'place', Oredo: 'place', 'Ada Bell': 'person' } as const;
    const known = Object.fromEntries(Object.entries(names).filter(([name]) => text.includes(name)));
    const [scene, triggers] = triggerOf(text, word, known);
    expect(eventLabel(scene, triggers, { place: null, participant: null })).toBe(expected);
  });

  test('what is only planned is marked so', () => {
    const [event] = told(
      draftOf('Jane Roe will visit Lima on Friday.', { 'Jane Roe': 'person', Lima: 'place' }),
    );
    expect(event).toMatchObject({ modality: 'planned', date: '2025-12-05' });
  });

  test('a text without names holds no event', () => {
    expect(told(draftOf('Two men were arrested after a fire.', {}))).toEqual([]);
  });
});

test('any words: offsets give the surface, every relation has both ends', () => {
  const word = fc.constantFrom(
    'Lima',
    'Jane Roe',
    'was',
    'killed',
    'in',
    'the',
    'attack',
    'of',
    ',',
    '.',
    'visited',
    'and',
    'by',
    '"',
    'who',
    'to',
    'on',
    'Monday',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const draft = draftOf(text, { Lima: 'place', 'Jane Roe': 'person' });
      const found = findEvents(draft, model);
      const keys = new Set<string>([...draft.entities.keys(), ...found.entities.map((e) => e.key)]);
      for (const m of found.mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
      for (const r of found.relations) {
        expect(keys.has(r.from) && keys.has(r.to)).toBe(true);
        expect(r.end).toBeGreaterThan(r.start);
      }
      for (const e of found.entities)
        expect(found.relations.some((r) => r.from === e.key || r.to === e.key)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
