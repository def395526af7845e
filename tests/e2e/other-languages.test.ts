import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectClean } from './clean.ts';
import { serveSeeds, type Served } from './serve-seeds.ts';
import { openBrowser, search, visit } from './visit.ts';

const TEXT = `Мэр города выступил в понедельник перед журналистами.

Он сказал, что новый мост будет открыт весной, и поблагодарил строителей за работу.`;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-languages-'));
  const file = path.join(folder, 'articles.jsonl');
  writeFileSync(file, JSON.stringify({ id: 'most', title: 'Новый мост', outlet: 'Вестник', text: TEXT }));
  served = await serveSeeds(['seeds', file]);
  rmSync(folder, { recursive: true });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.stop();
});

test.each(['light', 'dark'] as const)(
  'an article in Russian is found, read and told not to be extracted, in %s',
  async (colorScheme) => {
    const { page, errors, close } = await visit(browser, served.url, { colorScheme });
    await search(page, 'строителей');
    await page
      .getByRole('option', { name: /строителей/ })
      .first()
      .click();
    await page.waitForURL(/\/articles\//);
    await page.getByTestId('unread').getByText('Not extracted: Russian.').waitFor();
    expect(await page.getByTestId('sentence').count()).toBe(2);
    expect(
      await page
        .getByTestId('sentence')
        .first()
        .evaluate((e) => e.closest('[lang]')!.getAttribute('lang')),
    ).toBe('ru');
    await expectClean(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.screenshot({ path: path.join(import.meta.dirname, `../output/unread-${colorScheme}.png`) });
    expect(errors).toEqual([]);
    await close();
  },
);
