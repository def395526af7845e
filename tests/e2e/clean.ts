import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const MEDIA = '(prefers-color-scheme: dark)';

/** What axe finds in the page or in the parts of it that `within` selects, one line a rule. */
async function violations(page: Page, within?: string, rules?: string[]): Promise<string[]> {
  // No page of the explorer holds a frame, and axe is several times as quick where it need not look for any.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within) builder.include(within);
  if (rules) builder.withRules(rules);
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** axe finds nothing, and nothing is wider than the window. */
export async function expectClean(page: Page, within?: string): Promise<void> {
  expect(await violations(page, within)).toEqual([]);
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wider()).toBeLessThanOrEqual(0);
}

/** The same in light and in dark, which differ in colours alone. */
export async function expectCleanInBoth(page: Page): Promise<void> {
  await expectClean(page);
  const dark = await page.evaluate((media) => matchMedia(media).matches, MEDIA);
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
  await page.waitForFunction(([media, before]) => matchMedia(media).matches !== before, [
    MEDIA,
    dark,
  ] as const);
  // Colours that change in steps arrive at once.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  expect(await violations(page, undefined, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
}
