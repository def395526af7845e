import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Connects to the browser that setup.ts started. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** Camera and map tell where they stand so many milliseconds after they came to rest, and somewhat more. */
const TOLD_AFTER = 400;

export interface Visit {
  page: Page;
  /** Messages of uncaught errors, in order. */
  errors: string[];
  close(): Promise<void>;
}

/** A fresh context (no storage, no history) on a page of the explorer over the seeds. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL(path, inject('url')).href);
  return { page, errors, close: () => context.close() };
}

/** Waits until the picture is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('[data-testid=picture][data-ready=yes]').waitFor();
}

/** Waits until the picture is drawn and nothing moves it any more. */
export async function still(page: Page): Promise<void> {
  await drawn(page);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let [before, same] = ['', 0];
        const look = () => {
          const now = JSON.stringify(window.__dateline?.sigma.getCamera().getState());
          same = now === before ? same + 1 : 0;
          before = now;
          if (same === 6) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Waits until picture, map or table is there, and until what moved has told the address where it came to rest. */
export async function rested(page: Page): Promise<void> {
  await page
    .locator('[data-testid=picture], [data-testid=map], [data-testid=node-table]')
    .and(page.locator('[data-ready=yes]'))
    .waitFor();
  await page.waitForTimeout(TOLD_AFTER);
}

/** Where something stands in the window, once it no longer moves. */
export async function settled(
  thing: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = () =>
    thing.evaluate(
      (element) =>
        new Promise<DOMRect>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(element.getBoundingClientRect().toJSON())),
          ),
        ),
    );
  let [before, now] = [await box(), await box()];
  while (JSON.stringify(before) !== JSON.stringify(now)) [before, now] = [now, await box()];
  return now;
}

/** Types into the search box and waits for the list of results. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
}

/** Where a node stands in the window, in CSS pixels. */
export function whereIs(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((node) => {
    const { sigma } = window.__dateline!;
    const box = sigma.getContainer().getBoundingClientRect();
    const at = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(node) as { x: number; y: number });
    return { x: box.x + at.x, y: box.y + at.y };
  }, id);
}

/** Opens the share dialog by its key. */
export async function openShare(page: Page): Promise<Locator> {
  await page.locator('body[data-explorer=ready]').waitFor();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.waitFor();
  return dialog;
}

/** Waits until the map is drawn. */
export async function mapped(page: Page): Promise<void> {
  await page.locator('[data-testid=map][data-ready=yes]').waitFor();
}

/** Where a mark stands in the window, once the map no longer moves. */
export function whereOnMap(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (mark) => {
    let [before, same] = ['', 0];
    for (let i = 0; i < 300; i++) {
      const at = window.__datelineMap?.whereIs(mark);
      const now = JSON.stringify(at ?? null);
      same = now === before ? same + 1 : 0;
      before = now;
      if (at && same === 6) return at;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error(`${mark} does not come to rest on the map: ${before}`);
  }, id);
}
