import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { serveSeeds } from './serve-seeds.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of an explorer over seeds/. */
    url: string;
    /** Playwright endpoint of a running Chromium. */
    browser: string;
  }
}

/** One server over seeds/ and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveSeeds();
  const running = await chromium.launchServer({ ...(await findBrowser()), headless: true });
  project.provide('url', served.url);
  project.provide('browser', running.wsEndpoint());
  return async () => {
    await running.close();
    served.stop();
  };
}
