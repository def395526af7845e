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
