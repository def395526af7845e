import { expect, test } from 'vitest';
import { askedFor } from '../../../app/_state/missing.ts';

test.each([
  ['/entities/ada-bell', { kind: 'entities', id: 'ada-bell' }],
  ['/articles/a%20b/', { kind: 'articles', id: 'a b' }],
  ['/entities/%E0%A4%A', { kind: 'entities', id: '%E0%A4%A' }],
  ['/entities/a%2Fb', { kind: 'entities', id: 'a/b' }],
  ['/entities/a/b', null],
  ['/entities', null],
  ['/og/entities/a', null],
  ['', null],
])('%j asks for %j', (pathname, asked) => expect(askedFor(pathname)).toEqual(asked));
