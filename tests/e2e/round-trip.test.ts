import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewHref } from '../../app/_state/url-codec.ts';
import { anyView } from '../app/state/any-view.ts';
import { onBoth } from './corpora.ts';
import { openShare, rested } from './visit.ts';

/** Each is opened in a browser of its own; hundreds more go through the codec alone in url-codec.test.ts. */
const VIEWS = 9;
const LONGEST = 2000;
/** What a link asks for, so that a difference is named by its part. */
const parts = (link: string) => Object.fromEntries(new URL(link).searchParams);

onBoth(({ at, visit }) => {
  test(
    `${VIEWS} random links open, stay as they are, and are shared again the same`,
    { timeout: 180_000 },
    async () => {
      const { nodes } = await (await fetch(at('/api/v1/graph'))).json();
      const ids = fc.constantFrom(...nodes.map(({ id }: { id: string }) => id));
      await fc.assert(
        fc.asyncProperty(anyView(6, ids), async (view) => {
          const link = at(viewHref(view));
          const { page, errors, close } = await visit(link, { reducedMotion: 'reduce' });
          await rested(page);
          expect(parts(page.url())).toEqual(parts(link));
          const dialog = await openShare(page);
          const shared = await dialog.getByRole('textbox', { name: 'This view' }).inputValue();
          const leftOut = await dialog.getByText('This one leaves out').count();
          if (link.length < LONGEST) expect([leftOut, parts(shared)]).toEqual([0, parts(link)]);
          else expect([leftOut, shared.length < LONGEST]).toEqual([1, true]);
          expect(errors).toEqual([]);
          await close();
        }),
        { numRuns: VIEWS, endOnFailure: true },
      );
    },
  );
});
