import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { drawn, openBrowser, search, visit } from './visit.ts';
import { hasWikinews, wikinewsUrl } from './wikinews.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const query = (page: Page) => new URL(page.url()).searchParams.get('q');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true] bdi').first().textContent();
/** Ids of the nodes that the picture shows at full strength. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const { sigma } = window.__dateline!;
    return sigma
      .getGraph()
      .nodes()
      .filter((id) => sigma.getNodeDisplayData(id)?.zIndex === 1);
  });

test('results stand in groups with their counts: names, articles, statements, sentences', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await search(page, 'liberation');
  const groups = page.getByRole('listbox').getByRole('group');
  await expect
    .poll(() =>
      groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')!.replace(/\d+/, 'N'))),
    )
    .toEqual(['Events, N', 'Articles, N', 'Statements, N', 'Sentences, N']);
  await search(page, 'peskov reports');
  await page
    .getByRole('group', { name: /^Statements/ })
    .getByText('said by Dmitry Peskov')
    .first()
    .waitFor();
  await close();
});

test('matches are lit in the picture and kept in the address; Esc leaves them, Esc again clears', async () => {
  const { page, errors, close } = await visit(browser, '/');
  await drawn(page);
  const all = (await lit(page)).length;
  await page.keyboard.press('/');
  await page.keyboard.type('krasnoarmesk');
  await expect.poll(() => query(page)).toBe('krasnoarmesk');
  await expect.poll(async () => (await lit(page)).length).toBeLessThan(all);
  expect(await lit(page)).toContain('krasnoarmeysk');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph');
  expect(query(page)).toBe('krasnoarmesk');
  const link = page.url();
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).toBe(null);
  await expect.poll(async () => (await lit(page)).length).toBe(all);
  expect(await field(page).inputValue()).toBe('');
  const other = await visit(browser, link);
  await drawn(other.page);
  expect(await field(other.page).inputValue()).toBe('krasnoarmesk');
  await expect.poll(() => lit(other.page)).toContain('krasnoarmeysk');
  expect(await other.page.getByRole('option').first().isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await Promise.all([close(), other.close()]);
});

test('names come from a worker before the server answers, passages beneath them when it does', async () => {
  const { page, errors, close } = await visit(browser, '/');
  await drawn(page);
  expect(page.workers()).toHaveLength(0);
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/search*', async (route) => {
    await answered;
    await route.continue().catch(() => {});
  });
  await page.keyboard.press('/');
  await expect.poll(() => page.workers().length).toBe(1);
  await page.keyboard.type('krasnoarmesk');
  const names = page.getByRole('group', { name: /^Places/ }).getByRole('option');
  await names.filter({ hasText: 'Krasnoarmeysk' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const second = await chosen(page);
  const before = await names.allTextContents();
  answer();
  await page.getByRole('group', { name: /^Sentences/ }).waitFor();
  expect(await names.allTextContents()).toEqual(before);
  expect(await chosen(page)).toBe(second);
  expect(errors).toEqual([]);
  await close();
});

test('where no worker runs the server finds names', async () => {
  const { page, errors, close } = await visit(browser, 'about:blank');
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(new URL('/', inject('url')).href);
  await drawn(page);
  await search(page, 'krasnoarmesk');
  await page.getByRole('option', { name: /^Krasnoarmeysk/ }).first().waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('keys alone: arrows from the field, j and k in the list, Enter opens, back brings the search again', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.keyboard.press('/');
  await page.keyboard.type('stepan');
  await page.getByRole('option').first().waitFor();
  await expect.poll(() => chosen(page)).toContain('Stepan');
  const first = await chosen(page);
  await page.keyboard.press('ArrowDown');
  const second = await chosen(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  await page.keyboard.press('k');
  expect(await chosen(page)).toBe(first);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByTestId('entity-panel').getByRole('heading', { level: 1, name: second!.trim() }).waitFor();
  expect(query(page)).toBe(null);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('stepan');
  expect(await field(page).inputValue()).toBe('stepan');
  await close();
});

test('by touch on a phone: the lens opens the field, a tap opens a result', async () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
  const { page, close } = await visit(browser, '/', phone);
  await drawn(page);
  await field(page).tap();
  await field(page).fill('krasnoarmesk');
  await page
    .getByRole('option', { name: /^Krasnoarmeysk/ })
    .first()
    .tap();
  await page
    .getByTestId('entity-panel')
    .getByRole('heading', { name: 'Krasnoarmeysk', exact: true })
    .waitFor();
  await close();
});

test('an empty field offers searches that find something, and the last ones until they are forgotten', async () => {
  const { page, close } = await visit(browser, '/');
  await drawn(page);
  await page.keyboard.press('/');
  const ideas = page.getByRole('group', { name: 'Try' }).getByRole('option');
  const offered = await ideas.allTextContents();
  expect(offered.length).toBeGreaterThanOrEqual(3);
  for (const idea of offered) {
    await field(page).fill('');
    await ideas.getByText(idea, { exact: true }).click();
    await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor();
  }
  await search(page, 'kramatorsk');
  await page.keyboard.press('Enter');
  await page.getByTestId('entity-panel').waitFor();
  await page.reload();
  await drawn(page);
  await page.keyboard.press('/');
  const before = page.getByRole('group', { name: 'Searched before' }).getByRole('option');
  expect(await before.first().textContent()).toBe('kramatorsk');
  await page.getByRole('button', { name: 'Forget searches' }).click();
  expect(await before.count()).toBe(0);
  await page.reload();
  await drawn(page);
  await page.keyboard.press('/');
  await ideas.first().waitFor();
  expect(await before.count()).toBe(0);
  await close();
});

test.each([
  ['type:unicorn putin', 'There is no type “unicorn”'],
  ['before:yesterday', '“yesterday” is not a date'],
  ['qqqqqqq', 'Nothing found for “qqqqqqq”'],
])('%s is answered with help', async (text, help) => {
  const { page, close } = await visit(browser, '/');
  await page.locator('body[data-explorer=ready]').waitFor();
  await field(page).fill(text);
  await page.getByText(help).waitFor();
  await close();
});

describe.skipIf(!hasWikinews)('on 271 Wikinews articles', () => {
  let url: string;
  beforeAll(async () => {
    url = await wikinewsUrl();
  }, 180_000);

  test('a link with a search lights what it finds, drawn before or not; a sentence leads into its article', async () => {
    const { page, close } = await visit(browser, `${url}/?q=earthquake&view=graph`);
    await drawn(page);
    const { lit: sought } = (await (await fetch(`${url}/api/v1/search?q=earthquake`)).json()) as {
      lit: string[];
    };
    expect(sought.length).toBeGreaterThan(3);
    await expect.poll(async () => (await lit(page)).toSorted()).toEqual(sought.toSorted());
    await page.getByText(`Showing ${sought.length} of ${sought.length} found`).waitFor();
    await page.waitForTimeout(600);
    const outside = await page.evaluate((ids) => {
      const { sigma } = window.__dateline!;
      const { width, height } = sigma.getDimensions();
      return ids.filter((id) => {
        const { x, y } = sigma.graphToViewport(
          sigma.getGraph().getNodeAttributes(id) as { x: number; y: number },
        );
        return x < 0 || y < 0 || x > width || y > height;
      });
    }, sought);
    expect(outside).toEqual([]);
    await field(page).click();
    const sentence = page
      .getByRole('group', { name: /^Sentences, \d+/ })
      .getByRole('option')
      .first();
    expect(await sentence.locator('mark').first().textContent()).toMatch(/earthquake/i);
    await sentence.click();
    await page.waitForURL(/\/articles\/.+\?s=\d+/);
    await page.locator('[aria-current=location]').waitFor();
    await close();
  });

  test('of very much that is found the most telling is drawn, and how much', async () => {
    const { page, close } = await visit(browser, `${url}/?q=type:event&view=graph`);
    await drawn(page);
    await expect.poll(() => page.getByTestId('found').textContent()).toMatch(/^Showing \d+ of [\d,]+ found$/);
    await expect.poll(async () => (await lit(page)).length).toBeGreaterThanOrEqual(60);
    expect(await page.evaluate(() => window.__dateline!.sigma.getGraph().order)).toBeLessThanOrEqual(180);
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect.poll(() => page.evaluate(() => window.__dateline!.sigma.getGraph().order)).toBe(120);
    await close();
  });
});
