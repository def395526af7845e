import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { NEXT } from '#lib/cli/build.ts';
import { NODE_OPTIONS } from '#lib/cli/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Served {
  url: string;
  stop(): void;
}

/** Ingests seeds/ (or `inputs`) into a fresh folder and serves the built explorer over it, as `dateline explore` does. */
export async function serveSeeds(inputs: readonly string[] = ['seeds'], mostNodes?: number): Promise<Served> {
  const data = freshFolder();
  await promisify(execFile)(process.execPath, ['lib/cli/launch.mjs', 'ingest', ...inputs, '--data', data], {
    cwd: ROOT,
  });
  return serveFolder(data, mostNodes);
}

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'dateline-e2e-'));
}

/** Serves the built explorer over a corpus, and removes the corpus when it stops. `mostNodes`: how many the browser gets at once. */
export async function serveFolder(data: string, mostNodes?: number): Promise<Served> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [...NODE_OPTIONS, NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATELINE_DATA: data,
        DATELINE_HOME: ROOT,
        ...(mostNodes && { DATELINE_MOST_NODES: String(mostNodes) }),
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await answered(url);
  return {
    url,
    stop() {
      server.kill('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
    probe.on('error', reject);
  });
}

async function answered(url: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((r) => setTimeout(r, 100));
    }
  }
  throw new Error(`the server at ${url} did not answer within 30 s`);
}
