import { describe, expect, test } from 'vitest';
import { indexKnowledge } from '#lib/explore/corpus-index.ts';
import { inForce } from '#lib/explore/active-decisions.ts';
import { entityAt } from '#lib/explore/anchor.ts';
import { readDecisions } from '#lib/explore/read-decisions.ts';
import { createExplorer } from '#lib/explorer.ts';
import { Decision } from '#lib/model/decision.ts';
import { DecisionRequest } from '#lib/model/decision-request.ts';
import { SMALL } from '../../fixtures/small-knowledge.ts';
import { TWO_TELLINGS } from '../../fixtures/two-tellings.ts';

const explorer = createExplorer(TWO_TELLINGS);
const index = indexKnowledge(TWO_TELLINGS);
let clock = 0;

function logged(draft: object): Decision {
  return Decision.parse({ ...draft, id: `d${++clock}`, at: '2025-01-01T00:00:00Z', by: 'mira', note: null });
}
const ask = (request: object, log: readonly Decision[] = [], on = explorer) =>
  on.draft(DecisionRequest.parse(request), log);
function decided(request: object, log: readonly Decision[] = []): Decision {
  const drafted = ask(request, log);
  if ('known' in drafted) throw new Error('nothing to decide');
  return logged(drafted.draft);
}
const SAME = { verdict: 'same', a: 'petar-dimov', b: 'petar-dimow' };

describe('drafting a decision', () => {
  test('ids become words in the text', () => {
    const same = decided(SAME);
    expect(same).toMatchObject({
      verdict: 'same',
      a: { article: 'n1', surface: 'Petar Dimov' },
      b: { article: 'n2', surface: 'Petar Dimow' },
    });
    expect('b' in same && [entityAt(index, same.a), entityAt(index, same.b)]).toEqual([
      'petar-dimov',
      'petar-dimow',
    ]);
  });

  test('the same answer twice changes nothing, also with the ends swapped; another answer does', () => {
    const unsure = decided({ ...SAME, verdict: 'unsure' });
    expect(ask({ verdict: 'unsure', a: SAME.b, b: SAME.a }, [unsure])).toEqual({ known: unsure.id });
    expect(ask({ ...SAME, verdict: 'different' }, [unsure])).toHaveProperty('draft.verdict', 'different');
  });

  test('after a merge the lost id still answers: on the words that were told the same', () => {
    const same = decided(SAME);
    const merged = createExplorer({
      ...TWO_TELLINGS,
      entities: TWO_TELLINGS.entities.filter((e) => e.id !== 'petar-dimow'),
      mentions: TWO_TELLINGS.mentions.map((m) =>
        m.entity === 'petar-dimow' ? { ...m, entity: TWO_TELLINGS.entities[1]!.id } : m,
      ),
      relations: [],
      suggestions: [],
      redirects: { 'petar-dimow': TWO_TELLINGS.entities[1]!.id },
    });
    expect(ask(SAME, [same], merged)).toEqual({ known: same.id });
    expect(ask({ ...SAME, verdict: 'different' }, [same], merged)).toMatchObject({
      draft: { verdict: 'different', a: { surface: 'Petar Dimov' }, b: { surface: 'Petar Dimow' } },
    });
    expect(ask({ ...SAME, verdict: 'different' }, [], merged)).toEqual({ known: null });
  });

  test('undo once, and undo the undoing', () => {
    const same = decided(SAME);
    const undo = decided({ verdict: 'undo', decision: same.id }, [same]);
    expect(inForce([same, undo])).toEqual([]);
    expect(ask({ verdict: 'undo', decision: same.id }, [same, undo])).toEqual({ known: undo.id });
    const redo = decided({ verdict: 'undo', decision: undo.id }, [same, undo]);
    expect(inForce([same, undo, redo])).toEqual([same]);
  });

  test('rename, retype, hide and split', () => {
    expect(ask({ verdict: 'rename', a: 'varna', name: 'Varna (town)' })).toHaveProperty(
      'draft.name',
      'Varna (town)',
    );
    expect(ask({ verdict: 'retype', a: 'varna', type: 'institution' })).toHaveProperty(
      'draft.type',
      'institution',
    );
    expect(ask({ verdict: 'hide', a: 'varna' })).toHaveProperty('draft.a.surface', 'Varna');
    const { start } = TWO_TELLINGS.mentions.find((m) => m.surface === 'Dimov')!;
    expect(ask({ verdict: 'split', article: 'n1', start })).toHaveProperty('draft.a.surface', 'Dimov');
  });

  test('unknown ids, mentions and decisions are told', () => {
    for (const request of [
      { ...SAME, a: 'nobody' },
      { verdict: 'split', article: 'n1', start: 1 },
      { verdict: 'undo', decision: 'none' },
    ])
      expect(() => ask(request)).toThrow(expect.objectContaining({ code: 'resolve/unknown-id' }));
  });
});

test('review: the question, its sides, progress and the log in words', () => {
  const unsure = decided({ ...SAME, verdict: 'unsure' });
  const undo = decided({ verdict: 'undo', decision: unsure.id }, [unsure]);
  const review = explorer.review([unsure, undo]);
  expect(review).toMatchObject({
    total: 1,
    answered: 0,
    items: [{ a: { entity: { id: 'petar-dimov' } }, b: { entity: { id: 'petar-dimow' } } }],
  });
  expect(review.decisions).toMatchObject([
    { words: 'not sure whether “Petar Dimov” and “Petar Dimow” are the same', undoneBy: undo.id },
  ]);
  expect(explorer.review([unsure]).answered).toBe(1);
});

test('what has no effect is told with the reason', () => {
  const same = decided(SAME);
  const foreign = logged({ verdict: 'hide', a: createExplorer(SMALL).anchor(SMALL.entities[0]!.id) });
  const renamed = logged({ verdict: 'rename', a: createExplorer(SMALL).anchor(SMALL.entities[0]!.id), name: 'X' });
  const idle = explorer.withoutEffect([same, foreign, renamed]);
  expect([...idle]).toEqual([
    [renamed.id, 'the article that says “Ada Bell” is not in this corpus'],
    [same.id, 'the two were told different, directly or through others'],
  ]);
  expect([...explorer.withoutEffect([same, decided({ verdict: 'undo', decision: same.id }, [same])])]).toEqual([]);
});

test('a rename of what was renamed meanwhile is refused; the same name changes nothing', () => {
  const id = TWO_TELLINGS.entities[0]!.id;
  const { name } = TWO_TELLINGS.entities[0]!;
  expect(explorer.draft({ verdict: 'rename', a: id, name, was: 'whatever' }, [])).toEqual({ known: null });
  expect(() => explorer.draft({ verdict: 'rename', a: id, name: 'New', was: 'Older' }, [])).toThrow(
    `it was changed to “${name}” meanwhile`,
  );
});

describe('a file of decisions', () => {
  const articles = new Map(TWO_TELLINGS.articles.map((a) => [a.id as string, a]));
  const lines = (...rows: (object | string)[]) =>
    rows.map((r) => (typeof r === 'string' ? r : JSON.stringify(r))).join('\n');

  test('goes out and in again', () => {
    const same = decided(SAME);
    const undo = decided({ verdict: 'undo', decision: same.id }, [same]);
    expect(readDecisions(lines(same, undo), [], articles)).toEqual({
      decisions: [same, undo],
      lines: new Map([
        [same.id, 1],
        [undo.id, 2],
      ]),
      repeated: 0,
      troubles: [],
    });
    expect(readDecisions(lines(same, undo, same), [same], articles)).toMatchObject({
      decisions: [undo],
      repeated: 2,
    });
  });

  test('damaged lines are left out, foreign ones kept, all told', () => {
    const foreign = logged({ verdict: 'hide', a: createExplorer(SMALL).anchor(SMALL.entities[0]!.id) });
    const read = readDecisions(
      lines('{"id":', '', '{"verdict":"maybe"}', foreign, {
        ...logged({ verdict: 'undo', decision: 'gone' }),
      }),
      [],
      articles,
    );
    expect(read.decisions).toEqual([foreign]);
    expect(read.troubles.map(({ line, kept }) => [line, kept])).toEqual([
      [1, false],
      [3, false],
      [4, true],
      [5, false],
    ]);
    expect(read.troubles[2]!.reason).toBe('article a1 with “Ada Bell” is not in this corpus');
  });
});
