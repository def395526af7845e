import { afterEach, expect, test } from 'vitest';
import { createReadingPool } from '#lib/cli/reading-pool.ts';
import { noFacts } from '#lib/ingest/plain/facts.ts';
import { toArticle } from '#lib/ingest/to-article.ts';

function article(number: number) {
  const text = `LINDOW, May ${number} (Reuters) - Mayor Ada Marshfield opened bridge ${number} in Lindow on Monday.`;
  return toArticle(noFacts(), text, `${number}.txt`);
}

const counters: (() => void)[] = [];
afterEach(() => counters.splice(0).forEach((counter) => process.off('worker', counter)));

test('a thread that waits for work stays, and need not load its models again', async () => {
  let started = 0;
  const counter = () => void started++;
  counters.push(counter);
  process.on('worker', counter);
  const pool = createReadingPool(2);
  try {
    for (let round = 0; round < 3; round++) {
      const readings = await Promise.all([pool.read([article(1)]), pool.read([article(2)])]);
      for (const [reading] of readings) expect(reading).toContain('Ada Marshfield');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await pool.close();
  }
  expect(started).toBe(2);
});
