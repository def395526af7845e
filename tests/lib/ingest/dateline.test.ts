import { expect, test } from 'vitest';
import { matchDateline } from '#lib/ingest/plain/dateline.ts';

const TEXT = 'The harbour is closed.';

test.each([
  ['LINDOW, December 2. /TASS/. ', { place: 'LINDOW', agency: 'TASS', published: null }],
  ['LINDOW (Reuters) - ', { place: 'LINDOW', agency: 'Reuters', published: null }],
  ['NEW LINDOW, Jan. 5 (AP) — ', { place: 'NEW LINDOW', agency: 'AP', published: null }],
  ['LINDOW, Dec 2, 2025 (Xinhua) -- ', { place: 'LINDOW', agency: 'Xinhua', published: '2025-12-02' }],
  ['LINDOW, Freedonia (CNN) -- ', { place: 'LINDOW, Freedonia', agency: 'CNN', published: null }],
  ['LINDOW/TARN, 2 December 2025 (AFP) – ', { place: 'LINDOW/TARN', agency: 'AFP', published: '2025-12-02' }],
  ['ST. LINDOW — ', { place: 'ST. LINDOW', agency: null, published: null }],
  ['LINDOW, D.C. (AP) – ', { place: 'LINDOW, D.C.', agency: 'AP', published: null }],
  ['Lindow, December 2 (Interfax) - ', { place: 'Lindow', agency: 'Interfax', published: null }],
  ['Lindow. December 2. INTERFAX - ', { place: 'Lindow', agency: 'INTERFAX', published: null }],
  ['Lindow, Freedonia – ', { place: 'Lindow, Freedonia', agency: null, published: null }],
  ['NEW LINDOW: ', { place: 'NEW LINDOW', agency: null, published: null }],
  ['(Reuters) - ', { place: null, agency: 'Reuters', published: null }],
])('%s', (dateline, facts) => {
  expect(matchDateline(dateline + TEXT)).toEqual({ ...facts, length: dateline.length });
});

test.each([
  'The harbour is closed (again) - and nobody knows why.',
  'NATO said on Monday that the harbour is closed.',
  'Lindow (population 300) is a town.',
  'Lindow, December 2 was cold.',
  'Officials in Lindow — The harbour — said so.',
  'BREAKING: The harbour of Lindow is closed.',
  'WATCH — The harbour of Lindow burns.',
  '(Photo by Jane Doe) - The harbour is closed.',
])('no dateline: %s', (text) => {
  expect(matchDateline(text)).toBeNull();
});
