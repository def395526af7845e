import { expect, test } from 'vitest';
import type { EntityType } from '#lib/model/entity-type.ts';
import { idOf, resolveTold, type Telling } from '../../fixtures/readings.ts';
import cases from '../../fixtures/hard-negatives.json' with { type: 'json' };

interface Side {
  name: string;
  roles: string[];
  published: string | null;
  beside: string[][];
}

test('the list holds sixty pairs', () => {
  expect(cases).toHaveLength(60);
});

test.each(cases.map((c) => [c.a.name, c.b.name, c.why, c] as const))(
  '%s and %s (%s) are not merged silently',
  (_a, _b, _why, { type, a, b }) => {
    const resolution = resolveTold([toTelling('a', type, a), toTelling('b', type, b)]);
    expect(idOf(resolution, 'a', 'e1')).toBeDefined();
    expect(idOf(resolution, 'a', 'e1')).not.toBe(idOf(resolution, 'b', 'e1'));
  },
);

function toTelling(id: string, type: string, { name, roles, published, beside }: Side): Telling {
  return {
    id,
    ...(published ? { published } : {}),
    entities: [
      { type: type as EntityType, name, roles },
      ...beside.map(([kind, other]) => ({ type: kind as EntityType, name: other! })),
    ],
  };
}
