import { expect, test } from 'vitest';
import { roleList } from '#lib/model/role-list.ts';

test('roles stand once each, however they are capitalised, and the last ones are counted', () => {
  expect(roleList([])).toBe('');
  expect(roleList(['President', 'nominee', 'president'])).toBe('President, nominee');
  expect(roleList(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d, e, f');
  expect(roleList(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more');
});
