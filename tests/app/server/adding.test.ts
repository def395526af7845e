import { afterEach, expect, test, vi } from 'vitest';
import { adding } from '../../../app/_server/adding.ts';
import { isFromHere } from '../../../app/_server/same-origin.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:8080', '[::1]:3000', '127.8.9.10'])(
  '%s is this machine: the browser may add',
  (host) => expect(adding(host)).toMatchObject({ allowed: true, reason: null }),
);

test.each([
  'news.example',
  '127.0.0.1.news.example',
  'localhost.news.example:3000',
  '10.0.0.2:3000',
  '',
  null,
])('%s is none of its names: refused with what to do', (host) =>
  expect(adding(host)).toMatchObject({ allowed: false, reason: expect.stringContaining('--add') }),
);

test('the launcher decides where it said so', () => {
  vi.stubEnv('DATELINE_ADDING', 'yes');
  expect(adding('news.example').allowed).toBe(true);
  vi.stubEnv('DATELINE_ADDING', 'no');
  expect(adding('localhost').allowed).toBe(false);
});

test.each([
  [{}, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ host: 'here:3000', origin: 'http://here:3000' }, true],
  [{ host: 'here:3000', origin: 'http://there:3000' }, false],
  [{ host: 'here:3000', origin: 'null' }, false],
])('a request with %j is from here: %s', (headers, own) => {
  const request = new Request('http://here:3000/', {
    method: 'POST',
    headers: headers as Record<string, string>,
  });
  expect(isFromHere(request)).toBe(own);
});
