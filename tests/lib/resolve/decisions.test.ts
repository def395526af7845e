import { describe, expect, test } from 'vitest';
import { Decision } from '#lib/model/decision.ts';
import type { EntityType } from '#lib/model/entity-type.ts';
import { idOf, resolveTold, tell, type Telling } from '../../fixtures/readings.ts';

const TELLINGS: Telling[] = [
  {
    id: 'a',
    published: '2020-01-01',
    entities: [
      { type: 'person', name: 'Ana Prohaska', surfaces: ['Ana Prohaska', 'Prohaska'] },
      { type: 'place', name: 'Zagreb' },
    ],
  },
  {
    id: 'b',
    published: '2020-01-02',
    entities: [
      { type: 'person', name: 'Ana Prohazka' },
      { type: 'place', name: 'Zagreb' },
    ],
  },
  {
    id: 'c',
    published: '2020-01-03',
    entities: [
      { type: 'person', name: 'Ana Prohaska' },
      { type: 'place', name: 'Split' },
    ],
  },
];

function anchor(article: string, surface: string, type: EntityType = 'person') {
  const { reading } = tell(TELLINGS.find((t) => t.id === article)!);
  const { start, end } = reading.mentions.find((m) => m.surface === surface)!;
  return { article, surface, type, start, end };
}
let clock = 0;
const decide = (what: object) =>
  Decision.parse({
    id: `d${++clock}`,
    at: `2025-01-01T00:00:${String(clock % 60).padStart(2, '0')}Z`,
    by: 'mira',
    note: null,
    ...what,
  });
const same = (a: object, b: object) => decide({ verdict: 'same', a, b });
const different = (a: object, b: object) => decide({ verdict: 'different', a, b });
const undo = (decision: { id: string }) => decide({ verdict: 'undo', decision: decision.id });
const resolved = (...decisions: Decision[]) => resolveTold(TELLINGS, { decisions });

const X = anchor('a', 'Ana Prohaska');
const Y = anchor('b', 'Ana Prohazka');
const Z = anchor('c', 'Ana Prohaska');

describe('decisions', () => {
  test('same joins what was only likely, and says who joined it', () => {
    expect(idOf(resolved(), 'b', 'e1')).not.toBe(idOf(resolved(), 'a', 'e1'));
    const after = resolved(same(X, Y));
    expect(idOf(after, 'b', 'e1')).toBe(idOf(after, 'a', 'e1'));
    expect(
      after.knowledge.entities.find((e) => e.id === 'ana-prohaska')!.parts.flatMap((p) => p.reasons),
    ).toContain('told the same by mira on 2025-01-01');
  });

  test('different parts two of one name, and is not asked again', () => {
    const after = resolved(different(X, Z), different(Y, Z), different(X, Y));
    expect(new Set(['a', 'b', 'c'].map((article) => idOf(after, article, 'e1'))).size).toBe(3);
    expect(after.knowledge.suggestions).toEqual([]);
  });

  test('an undone decision leaves the same bytes; undoing the undo brings it back', () => {
    const decision = same(X, Y);
    const back = undo(decision);
    expect(resolved(decision, back)).toEqual(resolved());
    expect(resolved(decision, back, undo(back))).toEqual(resolved(decision));
  });

  test('a later decision on the same pair overrides', () => {
    expect(idOf(resolved(different(X, Y), same(X, Y)), 'b', 'e1')).toBe('ana-prohaska');
  });

  test('same and different in a triangle: different holds, the rest is told', () => {
    const after = resolved(different(X, Z), same(X, Y), same(Y, Z));
    expect(idOf(after, 'a', 'e1')).not.toBe(idOf(after, 'c', 'e1'));
    expect(after.unapplied).toEqual([
      {
        decision: expect.any(String),
        reason: "'Ana Prohaska' and 'Ana Prohazka' were told different, directly or through others",
      },
    ]);
  });

  test('rename, retype and hide', () => {
    expect(
      resolved(decide({ verdict: 'rename', a: X, name: 'Ana the Great' })).knowledge.entities.find(
        (e) => e.id === 'ana-prohaska',
      )!.name,
    ).toBe('Ana the Great');
    expect(
      resolved(decide({ verdict: 'retype', a: Y, type: 'institution' })).knowledge.entities.find(
        (e) => e.name === 'Ana Prohazka',
      )!.type,
    ).toBe('institution');
    const hidden = resolved(decide({ verdict: 'hide', a: X }));
    expect(hidden.knowledge.entities.map((e) => e.id)).not.toContain('ana-prohaska');
    expect(hidden.knowledge.mentions.map((m) => m.entity)).not.toContain('ana-prohaska');
  });

  test('split takes one mention off into a thing of its own', () => {
    const after = resolved(decide({ verdict: 'split', a: anchor('a', 'Prohaska') }));
    expect(idOf(after, 'a', 'e1')).toBe('ana-prohaska');
    expect(after.knowledge.mentions.find((m) => m.surface === 'Prohaska')!.entity).toBe('prohaska');
  });

  test('unsure keeps two apart and leaves no question', () => {
    const after = resolved(decide({ verdict: 'unsure', a: X, b: Z }));
    expect(idOf(after, 'a', 'e1')).not.toBe(idOf(after, 'c', 'e1'));
  });

  test('decisions on other corpora are told, not lost', () => {
    const stray = same(X, { ...Y, article: 'elsewhere' });
    const gone = same(X, { ...Y, surface: 'Nobody' });
    expect(resolved(stray, gone).unapplied).toEqual([
      { decision: stray.id, reason: "the words 'Ana Prohazka' of article elsewhere are not in this corpus" },
      { decision: gone.id, reason: "the words 'Nobody' of article b are not in this corpus" },
    ]);
  });
});

describe('durable ids', () => {
  test('a merge keeps the oldest id and redirects the other; undone, both are back', () => {
    const first = resolved();
    const merged = resolveTold(TELLINGS, {
      decisions: [same(X, Y)],
      ledger: first.ledger,
      redirects: new Map(),
    });
    expect(merged.knowledge.redirects).toEqual({ 'ana-prohazka': 'ana-prohaska' });
    const redirects = new Map(Object.entries(merged.knowledge.redirects));
    const undone = resolveTold(TELLINGS, { ledger: merged.ledger, redirects });
    expect(undone.knowledge.redirects).toEqual({});
    expect(idOf(undone, 'b', 'e1')).toBe('ana-prohazka');
  });

  test('an older article that arrives later does not take the id away', () => {
    const first = resolved();
    const older: Telling = {
      id: '0',
      published: '1999-01-01',
      entities: [
        { type: 'person', name: 'Ana Prohaska' },
        { type: 'place', name: 'Zagreb' },
      ],
    };
    const after = resolveTold([...TELLINGS, older], { ledger: first.ledger });
    expect(idOf(after, 'a', 'e1')).toBe(idOf(first, 'a', 'e1'));
  });

  test('two of one name get slugs that tell them apart', () => {
    const after = resolveTold([
      {
        id: 'a',
        entities: [
          { type: 'place', name: 'Birmingham' },
          { type: 'place', name: 'London' },
          { type: 'place', name: 'England' },
        ],
      },
      {
        id: 'b',
        entities: [
          { type: 'place', name: 'Birmingham' },
          { type: 'place', name: 'Alabama' },
          { type: 'place', name: 'United States' },
        ],
      },
    ]);
    expect([idOf(after, 'a', 'e1'), idOf(after, 'b', 'e1')]).toEqual(['birmingham', 'birmingham-alabama']);
  });
});
