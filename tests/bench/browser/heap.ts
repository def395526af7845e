import type { Page } from 'playwright-core';

/** Bytes of a page's JavaScript after a collection, its typed arrays included. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
