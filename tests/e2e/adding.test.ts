import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectClean } from './clean.ts';
import { drop } from './drop.ts';
import { freshFolder, serveFolder, type Served } from './serve-seeds.ts';
import { drawn, openBrowser, visit } from './visit.ts';

/* These tests add articles: they have a server of their own, over an empty corpus at first. */
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(freshFolder());
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.stop();
});

const at = (path: string) => new URL(path, served.url).href;
const article = (who: string, where: string) =>
  `Lindow Gazette\n\nMayor Opens Bridge in ${where}\n\nMarch 4, 2024\n\nMayor ${who} opened a bridge in ${where} on Monday, her office said.\n`;
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Files' }).getByRole('listitem').allTextContents();

test.each([
  ['light', 1440],
  ['dark', 320],
] as const)('axe finds nothing on the empty corpus in %s at %i', async (colorScheme, width) => {
  const { page, close } = await visit(browser, at('/'), { colorScheme, viewport: { width, height: 800 } });
  await page.getByText(/up to 200 files of 32.MB/).waitFor();
  await expectClean(page);
  await close();
});

test('an empty corpus takes chosen files, tells of each, and becomes a graph', async () => {
  const { page, errors, close } = await visit(browser, at('/'));
  await page.getByText('up to 200 files').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles([
      text('one.txt', article('Ada Bell', 'Paris')),
      text('empty.txt', ''),
      text('archive.txt', 'PK\u0003\u0004 and so on'),
      text('rows.jsonl', '{"id":"r1","text":"Ada Bell visited Berlin."}\nnonsense\n'),
    ]);
  await page.getByText('2 articles added, 3 files failed').waitFor();
  const told = (await rows(page)).join('\n');
  expect(told).toMatch(/empty\.txt.*The file is empty\. Save the article again/);
  expect(told).toMatch(/rows\.jsonl1 article added\. The line is no JSON.*Mend this line/);
  expect(told).toMatch(/archive\.txt.*ZIP/);
  await page.getByRole('button', { name: 'Show the graph' }).click();
  await drawn(page);
  await page.getByRole('banner').getByText('2 articles').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('articles dropped on the picture come in; what was there stays where it is, and the view too', async () => {
  const places = async () => {
    const { nodes } = await (await fetch(at('/api/v1/graph'))).json();
    return new Map<string, string>(
      nodes.map((n: { id: string; x: number; y: number }) => [n.id, `${n.x} ${n.y}`]),
    );
  };
  const before = await places();
  const { page, close } = await visit(browser, at('/?node=ada-bell&without=institution'));
  await drawn(page);
  await drop(page, [{ name: 'two.txt', type: 'text/plain', content: article('Ben Cole', 'Madrid') }]);
  await page.getByRole('dialog', { name: 'Add articles' }).getByText('Done: 1 article added').waitFor();
  const finish = page.getByRole('button', { name: 'Show them in the graph' });
  expect(await finish.evaluate((e) => e === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByText('3 articles').waitFor();
  expect(page.url()).toBe(at('/?node=ada-bell&without=institution'));
  const after = await places();
  expect(after.size).toBeGreaterThan(before.size);
  for (const [id, place] of before) expect([id, after.get(id)]).toEqual([id, place]);
  await drop(page, [{ name: 'copy.txt', type: 'text/plain', content: article('Ben Cole', 'Madrid') }]);
  await page.getByText('1 article there already').waitFor();
  await close();
});

test('a video, and 500 files, are refused with what to do instead', async () => {
  const { page, close } = await visit(browser, at('/'));
  await drawn(page);
  await drop(page, [
    { name: 'clip.mp4', type: 'video/mp4', content: '\0\0\0 ftypisom' },
    { name: 'noise.txt', type: 'text/plain', content: '\0'.repeat(100) },
  ]);
  await page.getByText('0 articles added, 2 files failed').waitFor();
  expect((await rows(page)).join('\n')).toMatch(
    /clip\.mp4This is a video, not text\..*noise\.txt.*binary data/s,
  );
  await page.keyboard.press('Escape');
  await drop(
    page,
    Array.from({ length: 500 }, (_, i) => ({ name: `${i}.txt`, type: 'text/plain', content: 'Words.' })),
  );
  const alert = page.getByRole('dialog').getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('These are 500 files; the browser takes up to 200 at a time');
  await expectClean(page);
  await close();
});

test('the API takes nothing from other sites, foreign names of this machine, or past its limits', async () => {
  const send = (headers: Record<string, string>, query = '?name=x.txt', body: BodyInit = 'Words.') =>
    fetch(at(`/api/v1/articles${query}`), { method: 'POST', headers, body });
  expect((await send({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send({}, '')).status).toBe(400);
  expect((await send({}, '?name=../../etc/..')).status).toBe(200);
  expect((await send({}, '?name=x.txt', '')).status).toBe(400);
  const large = await send({}, '?name=x.txt', new Uint8Array((32 << 20) + 1));
  expect([large.status, (await large.json()).error.remedy]).toEqual([
    413,
    expect.stringContaining('terminal'),
  ]);
});
