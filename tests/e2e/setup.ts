import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of an explorer over seeds/. */
    url: string;
    /** Playwright endpoint of a running Chromium. */
    browser: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Ingests seeds/ into a fresh folder, serves it the way `dateline explore` does, and starts one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(path.join(tmpdir(), 'dateline-e2e-'));
  const ingest = spawnSync(process.execPath, ['lib/cli/launch.mjs', 'ingest', 'seeds', '--data', data], { cwd: ROOT });
  if (ingest.status !== 0) throw new Error(`ingest of seeds failed: ${ingest.stderr}`);
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production', DATELINE_DATA: data, DATELINE_HOME: ROOT } },
  );
  const url = `http://127.0.0.1:${port}`;
  await answered(url);
  const found = await findBrowser();
  const running = await chromium.launchServer({ ...found, headless: true });
  project.provide('url', url);
  project.provide('browser', running.wsEndpoint());
  return async () => {
    await running.close();
    server.kill('SIGTERM');
    rmSync(data, { recursive: true, force: true });
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
