import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './e2e/browser.ts';
import { serveSeeds } from './e2e/serve-seeds.ts';

/** `npm run screenshots [-- FOLDER]`: the pictures of the README, taken of the real program over seeds/. */

interface Shot {
  name: string;
  path: string;
  dark?: boolean;
  phone?: boolean;
  before?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'explorer', path: '/' },
  { name: 'explorer-dark', path: '/', dark: true },
  { name: 'node', path: '/entities/volchansk' },
  { name: 'node-dark', path: '/entities/volchansk', dark: true },
  { name: 'search', path: '/', before: (page) => page.getByRole('combobox').fill('krasnoarmesk') },
  { name: 'article', path: 'article' },
  { name: 'article-dark', path: 'article', dark: true },
  { name: 'table', path: '/?view=table' },
  { name: 'map', path: '/?view=map&node=volchansk' },
  { name: 'map-dark', path: '/?view=map', dark: true },
  { name: 'phone-map', path: '/?view=map', phone: true },
  { name: 'selection', path: '/', before: (page) => pressAll(page, 'j', 'J', 'J') },
  { name: 'outlines', path: '/', before: (page) => pressAll(page, 'c') },
  { name: 'share', path: '/entities/volchansk', before: (page) => pressAll(page, 's') },
  { name: 'review', path: '/review' },
  { name: 'compare', path: '/compare?entity=krasnoarmeysk' },
  { name: 'phone-review-dark', path: '/review', phone: true, dark: true },
  { name: 'phone', path: '/', phone: true },
  { name: 'phone-dark', path: '/', phone: true, dark: true },
  { name: 'phone-node', path: '/entities/volchansk', phone: true },
  { name: 'phone-node-dark', path: '/entities/volchansk', phone: true, dark: true },
  { name: 'phone-article', path: 'article', phone: true },
];

async function pressAll(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../.github/screenshots'));
mkdirSync(folder, { recursive: true });
const served = await serveSeeds();
const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
try {
  const graph = (await (await fetch(`${served.url}/api/v1/graph`)).json()) as { articles: { id: string }[] };
  for (const { name, path: at, dark, phone, before } of SHOTS) {
    const context = await browser.newContext({
      viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('dateline-seen', 'first-minute'));
    await page.goto(served.url + (at === 'article' ? `/articles/${graph.articles[0]!.id}` : at));
    await page.waitForLoadState('networkidle');
    await before?.(page);
    if (at === '/' || at.startsWith('/entities/'))
      await page.locator('[data-testid=picture][data-ready=yes]').waitFor();
    await page.waitForTimeout(900);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  served.stop();
}
