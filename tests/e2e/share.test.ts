import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { drawn, openBrowser, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Another site: a page with this body. */
async function servePage(body: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>A paper</title>${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

const at = (path: string) => new URL(path, inject('url')).href;
const get = (path: string) => fetch(at(path));
const share = async (page: Page) => {
  await page.locator('body[data-explorer=ready]').waitFor();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.waitFor();
  return dialog;
};
/** Clicks and returns the file that the browser saves. */
const saved = async (page: Page, name: RegExp) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('the share dialog', () => {
  test('by keys alone: opens, copies a link that restores the view, gives the focus back', async () => {
    const { page, errors, close } = await visit(browser, '/?node=volchansk&without=person&from=2025-11-01');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share' }).focus();
    const dialog = await share(page);
    expect(await dialog.getByRole('textbox', { name: 'Volchansk', exact: true }).inputValue()).toBe(
      at('/entities/volchansk'),
    );
    await dialog.getByRole('textbox', { name: 'This view' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
    const other = await visit(browser, link);
    await drawn(other.page);
    expect(
      await other.page
        .getByRole('checkbox', { name: /^People/ })
        .first()
        .isChecked(),
    ).toBe(false);
    await other.page.getByTestId('entity-panel').getByRole('heading', { name: 'Volchansk' }).waitFor();
    expect(errors).toEqual([]);
    await Promise.all([close(), other.close()]);
  });

  test('a view too long for a link says what it leaves out, and lasts through reloading', async () => {
    const { page, close } = await visit(browser, '/?hidden=vladimir-putin');
    await drawn(page);
    const hidden = ['vladimir-putin', ...Array.from({ length: 300 }, (_, i) => `somebody-or-other-${i}`)];
    await page.evaluate((ids) => history.replaceState({ datelineView: { hidden: ids } }, '', '/'), hidden);
    await page.reload();
    await drawn(page);
    await page.getByRole('checkbox', { name: /^Events/ }).click();
    expect(page.url().length).toBeLessThan(2000);
    const dialog = await share(page);
    expect(await dialog.textContent()).toContain('leaves out which nodes are hidden (301)');
    expect(await dialog.getByRole('textbox', { name: 'This view' }).inputValue()).toBe(at('/?without=event'));
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('button', { name: 'Show 301 hidden' }).waitFor();
    await close();
  });

  test('by touch on a phone: the button over the picture, a copied link, the cross', async () => {
    const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
    const { page, errors, close } = await visit(browser, '/entities/volchansk', phone);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawn(page);
    await page.getByRole('button', { name: 'Share' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('button', { name: 'Copy' }).first().tap();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at('/entities/volchansk'));
    await dialog.getByRole('button', { name: 'Close' }).tap();
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });

  test('the picture is saved as SVG with names, legend and sources, and as PNG for print', async () => {
    const { page, close } = await visit(browser, '/');
    await drawn(page);
    await share(page);
    const svg = (await saved(page, /SVG/)).toString();
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*width="297mm"/);
    for (const word of [
      'Vladimir Putin',
      'Institutions',
      'Same sentence',
      '2 articles (TASS, WKTV News)',
      'drawn ',
    ])
      expect(svg).toContain(word);
    const parsed = await page.evaluate((text) => {
      const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        wrong: doc.querySelector('parsererror')?.textContent ?? '',
        paths: doc.querySelectorAll('path').length,
      };
    }, svg);
    expect(parsed.wrong).toBe('');
    const { nodes, edges } = await (await get('/api/v1/graph')).json();
    expect(parsed.paths).toBe(nodes.length + edges.length + 4 + 3 + 1);
    const png = await saved(page, /PNG/);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
    await close();
  });

  test('files of the whole graph and of a node are offered and arrive', async () => {
    const { page, close } = await visit(browser, '/entities/volchansk');
    const dialog = await share(page);
    const links = dialog.locator('a[download]');
    await links.first().waitFor();
    expect(await links.count()).toBe(10);
    for (const href of await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
      const response = await fetch(href);
      expect([response.status, response.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringMatching(/^attachment; filename="[\w.-]+"$/),
      ]);
      expect((await response.text()).length).toBeGreaterThan(200);
    }
    await close();
  });

  test('without a known format or style the API says which there are', async () => {
    const wrong = await get('/api/v1/export?format=xlsx');
    expect([wrong.status, (await wrong.json()).error.remedy]).toEqual([
      400,
      expect.stringContaining('graphml'),
    ]);
    expect((await get('/api/v1/entities/volchansk/citation?style=mla')).status).toBe(400);
    expect((await get('/api/v1/entities/nobody-at-all/citation')).status).toBe(404);
  });
});

describe('embedding', () => {
  test('only /embed may stand in a frame of another site', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
    for (const path of ['/', '/entities/volchansk', '/review', '/embedded', '/api/v1/graph'])
      expect(await policy(path)).toBe("frame-ancestors 'self'");
    for (const path of ['/embed', '/embed?view=table', '/embed/entities/volchansk'])
      expect(await policy(path)).toBe(null);
  });

  test('oEmbed: found by the page, framed in another site, leads out of the frame', async () => {
    const html = await (await get('/entities/volchansk')).text();
    const [tag] = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/.exec(html)!;
    const found = await (await fetch(/href="([^"]+)"/.exec(tag)![1]!.replaceAll('&amp;', '&'))).json();
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Volchansk',
      width: 800,
      height: 560,
    });
    expect((await fetch(found.thumbnail_url)).headers.get('content-type')).toBe('image/png');
    const { page, close } = await visit(browser, 'about:blank', { viewport: { width: 900, height: 640 } });
    const paper = await servePage(`${found.html}<iframe title="whole" src="${at('/')}"></iframe>`);
    await page.goto(paper.url);
    const frame = page.frameLocator('iframe >> nth=0');
    await frame.getByTestId('entity-panel').getByRole('heading', { name: 'Volchansk' }).waitFor();
    await frame.locator('[data-testid=picture][data-ready=yes]').waitFor();
    await frame
      .getByTestId('entity-panel')
      .getByRole('link', { name: 'Krasnoarmeysk', exact: true })
      .first()
      .click();
    await frame.getByRole('heading', { name: 'Krasnoarmeysk', exact: true }).waitFor();
    for (const link of [
      frame.getByRole('link', { name: /^sentence/ }).first(),
      frame.getByRole('link', { name: /Explore in/ }),
    ]) {
      const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await tab.waitForLoadState();
      expect(new URL(tab.url()).pathname).not.toContain('embed');
      await tab.close();
    }
    expect(page.frames()[1]!.url()).toContain('/embed');
    await expect.poll(() => page.frames()[2]!.url()).toContain('chrome-error');
    await close();
    paper.stop();
  });

  test('oEmbed answers for views and articles, not for others', async () => {
    const ask = async (url: string, more = '') => get(`/api/v1/oembed?url=${encodeURIComponent(url)}${more}`);
    const view = await (await ask(at('/?without=place&q=x'), '&maxwidth=400')).json();
    expect(view).toMatchObject({ type: 'rich', width: 400 });
    expect(view.html).toContain('/embed?without=place&amp;q=x');
    const article = (await (await get('/api/v1/graph')).json()).articles[0];
    expect(await (await ask(at(`/articles/${article.id}`))).json()).toMatchObject({ type: 'link' });
    for (const url of [
      'https://elsewhere.example/entities/volchansk',
      at('/entities/nobody-at-all'),
      at('/review'),
    ])
      expect((await ask(url)).status).toBe(404);
    expect((await ask('no address')).status).toBe(400);
    expect((await ask(at('/'), '&format=xml')).status).toBe(501);
  });

  test('an embedded node reads without JavaScript', async () => {
    const { page, close } = await visit(browser, '/embed/entities/volchansk', { javaScriptEnabled: false });
    await page.getByTestId('entity-panel').getByTestId('quote').first().waitFor();
    await close();
  });
});

test.each([
  ['?from=yesterday&node=volchansk', '“from=yesterday” could not be read'],
  [`?hidden=${Array.from({ length: 1500 }, (_, i) => `n-${i}`).join(',')}`, '500 values of “hidden”'],
  ['?open=nobody-at-all', '1 expanded node of the link is not known here'],
])('a link that cannot be followed whole says so: %s', async (query, note) => {
  const { page, errors, close } = await visit(browser, `/${query}`);
  const notes = page.getByTestId('link-notes');
  await notes.waitFor();
  expect(await notes.textContent()).toContain(note);
  await drawn(page);
  await notes.getByRole('button', { name: 'Close' }).click();
  await notes.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});

test('a link to an unknown node leads back to the overview', async () => {
  const { page, close } = await visit(browser, '/?node=nobody-at-all');
  await page.getByRole('button', { name: 'Back to the overview' }).click();
  await page.getByTestId('overview-panel').waitFor();
  await close();
});

/** Nothing that axe finds, nothing wider than the window. */
async function clean(page: Page, width: number): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test.each([
  ['light', 1440],
  ['dark', 390],
  ['light', 320],
] as const)(
  'axe finds nothing in the dialog in %s at %i, and nothing is cut off',
  async (colorScheme, width) => {
    const { page, close } = await visit(browser, '/entities/volchansk', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.locator('body[data-explorer=ready]').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.locator('a[download]').first().waitFor();
    expect(await dialog.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    await clean(page, width);
    await close();
  },
);

test.each([
  ['dark', 900],
  ['light', 320],
] as const)('axe finds nothing in the frame in %s at %i', async (colorScheme, width) => {
  const { page, close } = await visit(browser, '/embed/entities/volchansk', {
    colorScheme,
    viewport: { width, height: 560 },
  });
  await drawn(page);
  await clean(page, width);
  await close();
});
