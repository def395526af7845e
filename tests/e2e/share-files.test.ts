import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onBoth } from './corpora.ts';
import { drawn, openShare } from './visit.ts';

/* What is handed on as a file: the picture, citations, the whole graph. */

/** Clicks and returns the file that the browser saves. */
async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

onBoth(({ cast, at, visit }) => {
  test('the picture is saved as SVG with names, legend and sources, and as PNG for print', async () => {
    const { page, close } = await visit('/');
    await drawn(page);
    await openShare(page);
    const svg = (await saved(page, /SVG/)).toString();
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*width="297mm"/);
    const { articles } = await (await fetch(at('/api/v1/graph'))).json();
    const names = await page.evaluate(() =>
      window.__dateline!.sigma.getGraph().mapNodes((_, { node }) => node.name as string),
    );
    expect(names.filter((name) => svg.includes(`>${name}<`)).length).toBeGreaterThan(names.length / 4);
    for (const word of ['Institutions', 'Same sentence', `${articles.length} articles`, 'drawn '])
      expect(svg).toContain(word);
    const parsed = await page.evaluate((text) => {
      const doc = new DOMParser().parseFromString(text, 'image/svg+xml');
      const { sigma } = window.__dateline!;
      return {
        wrong: doc.querySelector('parsererror')?.textContent ?? '',
        paths: doc.querySelectorAll('path').length,
        drawn: sigma.getGraph().order + sigma.getGraph().size,
      };
    }, svg);
    expect(parsed.wrong).toBe('');
    // Beside nodes and lines, the legend: four types, three kinds of line, and the frame.
    expect(parsed.paths).toBe(parsed.drawn + 4 + 3 + 1);
    const png = await saved(page, /PNG/);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
    await close();
  });

  test('files of the whole graph and citations of a node are offered and arrive', async () => {
    const { page, close } = await visit(`/entities/${cast.place.id}`);
    const dialog = await openShare(page);
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

  test('a node is cited in words, for BibTeX and as CSL-JSON, each of its articles once', async () => {
    const cite = async (style: string) =>
      (await fetch(at(`/api/v1/entities/${cast.place.id}/citation?style=${style}`))).text();
    const csl = JSON.parse(await cite('csl-json')) as { title: string }[];
    expect(csl.length).toBeGreaterThan(0);
    expect((await cite('bibtex')).match(/^@\w+\{/gm)).toHaveLength(csl.length);
    const words = await cite('text');
    for (const { title } of csl) expect(words).toContain(title);
  });

  test('without a known format or style the API says which there are', async () => {
    const get = (path: string) => fetch(at(path));
    const wrong = await get('/api/v1/export?format=xlsx');
    expect([wrong.status, (await wrong.json()).error.remedy]).toEqual([
      400,
      expect.stringContaining('graphml'),
    ]);
    expect((await get(`/api/v1/entities/${cast.place.id}/citation?style=mla`)).status).toBe(400);
    expect((await get('/api/v1/entities/nobody-at-all/citation')).status).toBe(404);
  });
});
