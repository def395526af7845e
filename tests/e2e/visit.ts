import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Connects to the browser that setup.ts started. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

export interface Visit {
  page: Page;
  /** Messages of uncaught errors, in order. */
  errors: string[];
  close(): Promise<void>;
}

/** A fresh context (no storage, no history) on a page of the explorer over the seeds. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
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
