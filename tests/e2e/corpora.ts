import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openBrowser, visit, type Visit } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

/** A node as tests ask for it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who and what of a corpus the tests ask for. */
export interface Cast {
  /** Told by several sentences; `misspelt` finds them first. */
  readonly person: Named & { readonly misspelt: string };
  readonly place: Named;
  /** In the first view by name, with many lines. */
  readonly hub: Named;
  /** Two that no line joins, `misspelt` the second, and who stands between them. */
  readonly route: {
    readonly from: Named;
    readonly to: Named & { readonly misspelt: string };
    readonly by: string;
  };
  /** A day on which several things happened, as the explorer writes it. */
  readonly day: { readonly iso: string; readonly words: string };
  /** What sources tell differently. */
  readonly disputed: string;
}

export interface Corpus {
  /** As the tests' titles name it. */
  readonly name: string;
  readonly cast: Cast;
  /** The whole address of a path. */
  at(path: string): string;
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

const SEEDS: Cast = {
  person: { id: 'valery-gerasimov', name: 'Valery Gerasimov', misspelt: 'gerasimof' },
  place: { id: 'volchansk', name: 'Volchansk' },
  hub: { id: 'vladimir-putin', name: 'Vladimir Putin' },
  route: {
    from: { id: 'valery-gerasimov', name: 'Valery Gerasimov' },
    to: { id: 'volchansk', name: 'Volchansk', misspelt: 'Volchnsk' },
    by: 'Putin',
  },
  day: { iso: '2025-11-30', words: '30 Nov 2025' },
  disputed: 'Krasnoarmeysk',
};

const WIKINEWS: Cast = {
  person: { id: 'jamal-khashoggi', name: 'Jamal Khashoggi', misspelt: 'khashogi' },
  place: { id: 'melbourne', name: 'Melbourne' },
  hub: { id: 'joe-biden', name: 'Joe Biden' },
  route: {
    from: { id: 'nancy-pelosi', name: 'Nancy Pelosi' },
    to: { id: 'boris-johnson', name: 'Boris Johnson', misspelt: 'Boris Jonson' },
    by: 'United States',
  },
  day: { iso: '2019-10-16', words: '16 Oct 2019' },
  disputed: 'World Health Organization',
};

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const ON_SEEDS = 'on the seeds';
const ON_WIKINEWS = 'on 271 Wikinews articles';

/** Tests that hold on the seeds and on the 271 articles alike; both are served once for all test files. */
export function onBoth(tests: (corpus: Corpus) => void): void {
  describe(ON_SEEDS, () => tests(corpus(ON_SEEDS, SEEDS, () => inject('url'))));
  onWikinews(tests);
}

/** Tests of what the seeds are too small for. Skipped where the 271 articles are not there. */
export function onWikinews(tests: (corpus: Corpus) => void): void {
  describe.skipIf(!hasWikinews)(ON_WIKINEWS, () => tests(corpus(ON_WIKINEWS, WIKINEWS, wikinewsUrl)));
}

function corpus(name: string, cast: Cast, served: () => string | Promise<string>): Corpus {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    url = await served();
    browser = await openBrowser();
  }, 180_000);
  afterAll(() => browser?.close());
  const at = (path: string) => new URL(path, url).href;
  return { name, cast, at, visit: (path, options) => visit(browser, at(path), options) };
}

/** The heading of the panel of a node. */
export const heading = (page: Page) => page.getByTestId('entity-panel').getByRole('heading', { level: 1 });
