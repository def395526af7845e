import type { Browser, Page } from 'playwright-core';

/** Milliseconds of processor time that all of Chromium's processes took for `work`: its software GL runs in one of them. */
export async function processorTime<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ ms: number; value: T }> {
  const session = await browser.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
  };
  const before = await spent();
  const value = await work();
  let ms = 0;
  for (const [id, time] of await spent()) ms += time - (before.get(id) ?? 0);
  await session.detach();
  return { ms, value };
}

/** Milliseconds of processor time that a page's main thread took for `work`: waiting for a core does not count. */
export async function mainThreadTime<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ ms: number; value: T }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await spent();
  const value = await work();
  const ms = (await spent()) - before;
  await session.detach();
  return { ms, value };
}
