import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading, onBoth, PHONE } from './corpora.ts';
import { expectClean } from './clean.ts';
import { drawn, openShare, still, whereIs } from './visit.ts';

/* Links to what is shown: what is copied opens the same in a fresh browser. */

const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** What somebody sees of a view: who is drawn, where they stand in the window, what is lit. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const { sigma } = window.__dateline!;
    const graph = sigma.getGraph();
    const spots = graph.mapNodes((id, { x, y }) => {
      const at = sigma.graphToViewport({ x, y });
      return `${id} ${Math.round(at.x / 4)} ${Math.round(at.y / 4)}`;
    });
    return { spots: spots.toSorted(), lines: graph.size };
  });

onBoth(({ cast, at, visit }) => {
  const { place } = cast;

  test('by keys: the dialog opens, copies a link that restores all of the view, gives the focus back', async () => {
    const view =
      `/?node=${place.id}&without=person&lines=suggestion&degree=leaf&from=2019-01-01&by=told` +
      `&hidden=${cast.hub.id}&open=${place.id}&pin=${place.id},100,100&groups=1&at=0.4,0.55,0.7,1&sort=name&named=a`;
    const { page, errors, close } = await visit(view, MAY_COPY);
    await still(page);
    const before = await seen(page);
    await page.getByRole('button', { name: 'Share' }).focus();
    const dialog = await openShare(page);
    const node = dialog.getByRole('textbox', { name: place.name, exact: true });
    expect(await node.inputValue()).toBe(at(`/entities/${place.id}`));
    await dialog.getByRole('textbox', { name: 'This view' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await copied(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
    const other = await visit(link);
    await still(other.page);
    expect(await seen(other.page)).toEqual(before);
    expect(before.spots.filter((spot) => spot.startsWith(`${cast.hub.id} `))).toEqual([]);
    const people = other.page.getByRole('checkbox', { name: /^People/ }).first();
    expect(await people.isChecked()).toBe(false);
    await heading(other.page).filter({ hasText: place.name }).waitFor();
    const query = (url: string) => [...new URL(url).searchParams].toSorted().join('&');
    expect(query(other.page.url())).toBe(query(at(view)));
    expect(errors).toEqual([]);
    await Promise.all([close(), other.close()]);
  });

  test('by mouse: a node, a line, a sentence and routes are copied where they stand', async () => {
    const { page, errors, close } = await visit('/', MAY_COPY);
    const copy = async (within: Locator) => {
      await within.getByRole('button', { name: 'Copy link' }).first().click();
      await within.getByRole('button', { name: 'Copied' }).waitFor();
      return copied(page);
    };
    await still(page);
    const { x, y } = await whereIs(page, cast.hub.id);
    await page.mouse.click(x, y);
    await page
      .getByTestId('entity-panel')
      .and(page.locator(`[data-id="${cast.hub.id}"]`))
      .waitFor();
    const name = (await heading(page).textContent())!;
    const node = await visit(await copy(page.getByTestId('entity-panel')));
    await heading(node.page).filter({ hasText: name }).waitFor();
    await node.close();

    const { edges } = await (await fetch(at('/api/v1/graph'))).json();
    const joins = ({ a, b, kind }: { a: string; b: string; kind: string }) =>
      kind === 'stated' && [a, b].includes(cast.hub.id);
    const { a, b } = edges.find(joins);
    await page.goto(at(`/?pick=${a},${b}`));
    await page.getByTestId('selection-panel').locator('a[href*="line="]').first().click();
    const line = page.getByTestId('line-panel');
    const pair = (await line.getByRole('heading', { level: 1 }).textContent())!;
    const lined = await visit(await copy(line));
    await lined.page
      .getByTestId('line-panel')
      .getByRole('heading', { level: 1 })
      .filter({ hasText: pair })
      .waitFor();
    await lined.close();

    const { from, to } = cast.route;
    await page.goto(at(`/paths?from=${from.id}&to=${to.id}`));
    const routes = await visit(await copy(page.getByRole('main')));
    await routes.page.getByRole('heading', { name: `From ${from.name} to ${to.name}` }).waitFor();

    await routes.page
      .getByTestId('route')
      .first()
      .getByRole('link', { name: /^sentence/ })
      .first()
      .click();
    await routes.page.context().grantPermissions(MAY_COPY.permissions);
    await routes.page.getByRole('link', { name: 'Link to sentence 2', exact: true }).click();
    await routes.page.getByText('Link to sentence 2 copied').waitFor();
    const sentence = await visit(await copied(routes.page));
    expect(await sentence.page.locator('#s2').getAttribute('aria-current')).toBe('location');
    await Promise.all([sentence.close(), routes.close()]);
    expect(errors).toEqual([]);
    await close();
  });

  test('by touch on a phone: the button over the picture, a copied link, the cross', async () => {
    const { page, errors, close } = await visit(`/entities/${place.id}`, { ...PHONE, ...MAY_COPY });
    await drawn(page);
    await page.getByRole('button', { name: 'Share' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('button', { name: 'Copy' }).first().tap();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await copied(page)).toBe(at(`/entities/${place.id}`));
    await dialog.locator('a[download]').first().waitFor();
    expect(await dialog.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    await expectClean(page);
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });
});
