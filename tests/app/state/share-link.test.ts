import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityId } from '#lib/model/ids.ts';
import { LINK_KEYS, linkNotes } from '../../../app/_state/link-notes.ts';
import { LONGEST_LINK, shareLink } from '../../../app/_state/share-link.ts';
import { decodeView, encodeView } from '../../../app/_state/url-codec.ts';
import { FIRST_VIEW, type ViewState } from '../../../app/_state/view-state.ts';
import { anyView } from './any-view.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const read = (href: string) => decodeView('/', href.slice(1));
const ids = (n: number) => Array.from({ length: n }, (_, i) => `somebody-or-other-${i}` as EntityId);
const notes = (search: string, known = true) => linkNotes(search, decodeView('/', search), () => known);

test('200 views of any size: the link is short, and brings back all but what it says it leaves out', () => {
  let cut = 0;
  fc.assert(
    fc.property(anyView(150), (view) => {
      const { href, leftOut } = shareLink(view, ORIGIN);
      expect(ORIGIN.length + href.length).toBeLessThan(LONGEST_LINK);
      const back = read(href);
      const lost = (Object.keys(view) as (keyof ViewState)[]).filter(
        (part) => JSON.stringify(back[part]) !== JSON.stringify(view[part]),
      );
      expect(lost).toHaveLength(leftOut.length);
      for (const part of lost) expect(back[part]).toEqual(FIRST_VIEW[part]);
      if (leftOut.length) cut++;
    }),
    { numRuns: 200 },
  );
  expect(cut).toBeGreaterThan(10);
});

test('what takes most room goes first and is named', () => {
  const view: ViewState = { ...FIRST_VIEW, query: 'bridge', hidden: ids(300), expanded: ids(3) };
  const { href, leftOut } = shareLink(view, ORIGIN);
  expect(leftOut).toEqual(['which nodes are hidden (300)']);
  expect(read(href)).toEqual({ ...view, hidden: [] });
});

test('every key that a link may hold is known to the notes', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      for (const key of new URLSearchParams(encodeView(view)).keys()) expect(LINK_KEYS).toContain(key);
    }),
  );
});

test('a link of ours gives no notes', () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      expect(notes(`?${encodeView(view)}`)).toEqual([]);
    }),
  );
});

test.each([
  ['?from=yesterday', '“from=yesterday” could not be read and was left out.'],
  ['?at=1,2,3,0', 'The link looks at a spot of another arrangement, so the whole picture is shown.'],
  ['?without=place,unicorn', '1 value of “without” could not be read and was left out.'],
  ['?view=hologram', '“view=hologram” could not be read and was left out.'],
  [`?hidden=${ids(4000).join(',')}`, '3,000 values of “hidden” could not be read and were left out.'],
])('%s is told', (search, note) => {
  expect(notes(search)).toEqual([note]);
});

test('ids that name nothing here are counted, foreign keys and defaults are not', () => {
  expect(notes('?hidden=gone,lost&open=away', false)).toEqual([
    '2 hidden nodes of the link are not known here.',
    '1 expanded node of the link is not known here.',
  ]);
  expect(notes('?utm_source=mail&view=graph&from=')).toEqual([]);
});
