import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { onDemand } from './on-demand.ts';
import { serveSeeds } from './serve-seeds.ts';
import { serveWikinews } from './wikinews.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of an explorer over seeds/. */
    url: string;
    /** Playwright endpoint of a running Chromium. */
    browser: string;
    /** Answers with the address of an explorer over Wikinews, started when first asked. */
    wikinews: string;
  }
}

/** One server over seeds/, one over Wikinews for those who ask, and one browser for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveSeeds();
  const running = await chromium.launchServer({ ...(await findBrowser()), headless: true });
  const wikinews = await onDemand(serveWikinews);
  project.provide('url', served.url);
  project.provide('wikinews', wikinews.url);
  project.provide('browser', running.wsEndpoint());
  return async () => {
    await running.close();
    wikinews.stop();
    served.stop();
  };
}
