import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { expectCleanInBoth } from './clean.ts';
import { onBoth } from './corpora.ts';
import { drawn } from './visit.ts';

/* The explorer in a frame of another site, and what tells other sites of it. */

/** Another site: a page with this body. */
async function servePage(body: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>A paper</title>${body}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

onBoth(({ cast, at, visit }) => {
  const { place } = cast;
  const get = (path: string) => fetch(at(path));

  test('only /embed may stand in a frame of another site', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy');
    for (const path of ['/', `/entities/${place.id}`, '/review', '/embedded', '/api/v1/graph'])
      expect(await policy(path)).toBe("frame-ancestors 'self'");
    for (const path of ['/embed', '/embed?view=table', `/embed/entities/${place.id}`])
      expect(await policy(path)).toBe(null);
  });

  test('oEmbed: found by the page, framed in another site, leads out of the frame', async () => {
    const html = await (await get(`/entities/${place.id}`)).text();
    const [tag] = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/.exec(html)!;
    const found = await (await fetch(/href="([^"]+)"/.exec(tag)![1]!.replaceAll('&amp;', '&'))).json();
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: place.name,
      width: 800,
      height: 560,
    });
    expect((await fetch(found.thumbnail_url)).headers.get('content-type')).toBe('image/png');
    const { page, close } = await visit('about:blank', { viewport: { width: 900, height: 640 } });
    const paper = await servePage(`${found.html}<iframe title="whole" src="${at('/')}"></iframe>`);
    await page.goto(paper.url);
    const frame = page.frameLocator('iframe >> nth=0');
    await frame.getByTestId('entity-panel').getByRole('heading', { name: place.name }).waitFor();
    await frame.locator('[data-testid=picture][data-ready=yes]').waitFor();
    await frame.getByTestId('entity-panel').locator('a[href*="/entities/"]:visible').first().click();
    await frame.locator(`[data-testid=entity-panel]:not([data-id="${place.id}"])`).waitFor();
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
      `https://elsewhere.example/entities/${place.id}`,
      at('/entities/nobody-at-all'),
      at('/review'),
    ])
      expect((await ask(url)).status).toBe(404);
    expect((await ask('no address')).status).toBe(400);
    expect((await ask(at('/'), '&format=xml')).status).toBe(501);
  });

  test('preview cards of a node, an article and the corpus are PNG of 1200 x 630, named by their pages', async () => {
    const { articles } = await (await get('/api/v1/graph')).json();
    for (const path of [`/entities/${place.id}`, `/articles/${articles[0].id}`, '/']) {
      const html = await (await get(path)).text();
      const card = /property="og:image" content="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
      const response = await fetch(card);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
      const data = new DataView(await response.arrayBuffer());
      expect([data.getUint32(16), data.getUint32(20)]).toEqual([1200, 630]);
    }
  });

  test('an embedded node reads without JavaScript', async () => {
    const { page, close } = await visit(`/embed/entities/${place.id}`, { javaScriptEnabled: false });
    await page.getByTestId('entity-panel').getByTestId('quote').filter({ visible: true }).first().waitFor();
    await close();
  });

  test.each([900, 320])('axe finds nothing in the frame at %i', async (width) => {
    const { page, errors, close } = await visit(`/embed/entities/${place.id}`, {
      viewport: { width, height: 560 },
    });
    await drawn(page);
    await expectCleanInBoth(page);
    expect(errors).toEqual([]);
    await close();
  });
});
