import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withWeb } from '#lib/cli/web-files.ts';
import { webAddress } from '#lib/ingest/address.ts';
import { readInputs } from '#lib/ingest/read-inputs.ts';

const PAGE = `<!doctype html><html><head><title>Bridge opens - The Courier</title></head><body><article><h1>Bridge opens</h1>
<p>Mayor Ada Bell opened the bridge in Lindow on Monday, the council said in a statement to The Courier.</p>
<p>Hundreds of people crossed the river on foot for the first time since the flood of 1998, she added.</p></article>
<a href="/never-asked">More</a></body></html>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link>
<description>News</description><item><title>Flood</title><link>https://courier.example/flood</link>
<description>The river Lin rose by two metres in Lindow on Tuesday, the mayor said.</description></item></channel></rss>`;

let server: Server;
let home = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const answers: Record<string, [number, Record<string, string>, string]> = {
      '/bridge': [200, { 'content-type': 'text/html' }, PAGE],
      '/moved': [301, { location: '/bridge' }, ''],
      '/feed': [200, { 'content-type': 'application/rss+xml' }, FEED],
      '/wall': [403, {}, 'no'],
      '/busy': [503, {}, 'later'],
    };
    const [status, headers, body] = answers[request.url!] ?? [404, {}, 'none'];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => void server.close());

async function read(...addresses: string[]) {
  const articles: { title: string; url: string | null; source: string }[] = [];
  const failures: string[] = [];
  for await (const outcome of readInputs(addresses, withWeb()))
    if (outcome.kind === 'article') {
      const { title, url, source } = outcome.article;
      articles.push({ title, url, source });
    } else if (outcome.kind === 'failure') failures.push(outcome.error.line.replaceAll(home, ''));
  return { articles, failures };
}

test('a page is asked for once, whatever part of it is named, and nothing it links to is', async () => {
  asked.length = 0;
  const { articles, failures } = await read(`${home}/bridge#top`, `${home}/bridge`);
  expect(failures).toEqual([]);
  expect(articles).toEqual([{ title: 'Bridge opens', url: `${home}/bridge`, source: `${home}/bridge` }]);
  expect(asked).toEqual(['/bridge']);
});

test('redirects are followed; a feed gives its articles with their own addresses', async () => {
  const { articles } = await read(`${home}/moved`, `${home}/feed`);
  expect(articles.map(({ title, url }) => [title, url])).toEqual([
    ['Bridge opens', `${home}/moved`],
    ['Flood', 'https://courier.example/flood'],
  ]);
});

test('what does not come is told with its cause and remedy, and costs only itself', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => gone.once('listening', resolve));
  const { port } = gone.address() as { port: number };
  await new Promise((resolve) => gone.close(resolve));
  const { articles, failures } = await read(
    `${home}/nothing`,
    `${home}/wall`,
    `${home}/busy`,
    `http://127.0.0.1:${port}/`,
    'ftp://courier.example/a',
    `${home}/bridge`,
  );
  expect(articles).toHaveLength(1);
  expect(failures.toSorted()).toEqual(
    [
      '/nothing: the server has no such page (404). Check the address.',
      '/wall: the server does not hand it out (403). Open it in a browser, save the page, and give the file.',
      '/busy: the server does not hand it out now (503). Try again later.',
      `http://127.0.0.1:${port}/: the server was not reached (ECONNREFUSED). Check the address and the network. Open it in a browser, save the page, and give the file.`,
      'ftp://courier.example/a: only http and https addresses without a password are read. Save the page and give the file.',
    ].toSorted(),
  );
});

test.each([
  ['https://a.example/x?q=1#part', 'https://a.example/x?q=1'],
  ['HTTP://A.example', 'http://a.example/'],
  ['file:///etc/passwd', null],
  ['https://me:secret@a.example/', null],
  ['https://', null],
  ['C:\\articles', null],
])('%s as a web address is %s', (input, address) => {
  expect(webAddress(input)).toBe(address);
});
