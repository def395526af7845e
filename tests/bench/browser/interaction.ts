import type { CDPSession, Page } from 'playwright-core';

/** What one input cost, in milliseconds. */
export interface Reaction {
  /** From the browser's time of the input to the first thing that the main thread does after it has painted. */
  readonly painted: number;
  /** From the same time until the picture is on the screen: Event Timing, in steps of 8; null where it tells of none. */
  readonly shown: number | null;
  /** Processor time of the main thread meanwhile. */
  readonly processor: number;
}

/** Event Timing tells of nothing shorter. */
export const SHORTEST = 16;

interface Watched {
  painted: Promise<number>;
  shown: Map<string, number>;
}

type WatchingWindow = Window & { watched?: Watched };

/** Runs in the page: the next event of this name is timed. */
function watch({ name, shortest }: { name: string; shortest: number }): void {
  const page = window as WatchingWindow;
  const shown = new Map<string, number>();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === name) shown.set(name, Math.max(shown.get(name) ?? 0, entry.duration));
  });
  observer.observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
  const painted = new Promise<number>((resolve) => {
    const listen = (event: Event) => {
      // Asked for first in this frame and answered after its painting: a message waits behind both.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener(name, listen, { capture: true, once: true });
  });
  page.watched = { painted, shown };
}

/** Does one input, and tells what came of it. `name`: the DOM event that the input makes last. */
export async function respond(
  page: Page,
  session: CDPSession,
  name: string,
  input: () => Promise<unknown>,
): Promise<Reaction> {
  await page.evaluate(watch, { name, shortest: SHORTEST });
  const before = await threadTime(session);
  await input();
  const painted = await page.evaluate(() => (window as WatchingWindow).watched!.painted);
  const processor = (await threadTime(session)) - before;
  await page.waitForTimeout(400);
  const shown = await page.evaluate((of) => (window as WatchingWindow).watched!.shown.get(of) ?? null, name);
  return { painted, shown, processor };
}

/** Milliseconds that the page's main thread has worked. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
}
