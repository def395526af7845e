import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** How a page finds the repository's own modules without a bundler. */
const IMPORTS = { '#lib/': '/lib/', zod: '/node_modules/zod/index.js' };
const SCRIPTS = ['node_modules/graphology/dist/graphology.umd.min.js', 'node_modules/sigma/dist/sigma.min.js'];
const PAGE = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<body style="margin:0">${SCRIPTS.map((file) => `<script src="/${file}"></script>`).join('')}</body>`;

export interface ModuleServer {
  readonly url: string;
  stop(): void;
}

/** Serves the repository's TypeScript with its types taken out, and `files` beside it, to a page with graphology and Sigma. */
export async function serveModules(files: ReadonlyMap<string, Uint8Array>): Promise<ModuleServer> {
  const server = createServer((request, response) => {
    const name = request.url!.split('?')[0]!;
    const kept = files.get(name);
    if (name === '/') return void response.setHeader('content-type', 'text/html').end(PAGE);
    if (kept) return void response.setHeader('content-type', 'application/octet-stream').end(kept);
    readFile(path.join(ROOT, path.normalize(name))).then(
      (body) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(name.endsWith('.ts') ? stripTypeScriptTypes(body.toString('utf8')) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => void server.close(),
  };
}
