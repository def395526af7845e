import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectCleanInBoth } from './clean.ts';
import { onBoth, type Cast, type Corpus } from './corpora.ts';
import { search } from './visit.ts';

/* Every page and state, wide and as narrow as it gets, light and dark: axe finds nothing, nothing is cut off. */

const NARROW = { width: 320, height: 800 };

interface State {
  readonly title: string;
  readonly path: string | ((cast: Cast, corpus: Corpus) => string | Promise<string>);
  /** What is done there before it is looked at. */
  readonly first?: (page: Page, cast: Cast) => Promise<unknown>;
}

const opened = (key: string, name: string) => async (page: Page) => {
  await page.locator('body[data-explorer=ready]').waitFor();
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name }).waitFor();
};
const article = async ({ place }: Cast, { at }: Corpus) => {
  const html = await (await fetch(at(`/entities/${place.id}`))).text();
  return `/articles/${/href="\/articles\/([^"?]+)/.exec(html)![1]}?from=${place.id}&s=1`;
};
const line = async ({ hub }: Cast, { at }: Corpus) => {
  const { edges } = await (await fetch(at('/api/v1/graph'))).json();
  const { a, b } = edges.find((edge: { a: string; b: string }) => [edge.a, edge.b].includes(hub.id));
  return `/?line=${a},${b}`;
};

const STATES: readonly State[] = [
  {
    title: 'the first view, asked for something',
    path: '/',
    first: (page, { person }) => search(page, person.misspelt),
  },
  { title: 'the search with nothing asked', path: '/', first: (page) => page.keyboard.press('/') },
  { title: 'a node', path: ({ place }) => `/entities/${place.id}` },
  { title: 'a line', path: line },
  { title: 'several nodes and outlines', path: ({ hub, place }) => `/?pick=${hub.id},${place.id}&groups=1` },
  { title: 'a community alone', path: ({ hub }) => `/?community=${hub.id}&group=${hub.id}` },
  { title: 'days', path: ({ day }) => `/?from=${day.iso}&to=${day.iso}` },
  { title: 'the table', path: '/?view=table&sort=name' },
  { title: 'a part of the graph as a table', path: ({ place }) => `/?near=${place.id},2&view=table` },
  { title: 'a table with nothing in it', path: '/?view=table&named=zzz' },
  { title: 'the map', path: ({ place }) => `/?view=map&node=${place.id}` },
  { title: 'an article', path: article },
  { title: 'routes', path: ({ route }) => `/paths?from=${route.from.id}&to=${route.to.id}` },
  { title: 'routes, not asked for yet', path: '/paths' },
  { title: 'routes of somebody unknown', path: ({ place }) => `/paths?from=qqqqqq&to=${place.id}` },
  { title: 'where sources disagree', path: '/compare' },
  { title: 'the review', path: '/review' },
  { title: 'no such node', path: '/entities/nobody-at-all' },
  { title: 'sharing', path: ({ place }) => `/entities/${place.id}`, first: opened('s', 'Share') },
  { title: 'preferences', path: '/', first: opened(',', 'Preferences') },
  { title: 'the keys', path: '/', first: opened('?', 'Keys and gestures') },
];

onBoth((corpus) => {
  test.each(STATES)('$title', { timeout: 120_000 }, async ({ path, first }) => {
    const { cast, visit } = corpus;
    const { page, errors, close } = await visit(typeof path === 'string' ? path : await path(cast, corpus));
    await page.waitForLoadState('networkidle');
    await first?.(page, cast);
    await expectCleanInBoth(page);
    await page.setViewportSize(NARROW);
    await page.waitForFunction((width) => innerWidth === width, NARROW.width);
    await expectCleanInBoth(page);
    expect(errors).toEqual([]);
    await close();
  });
});
