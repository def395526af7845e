import { expect, test } from 'vitest';
import { createProgress } from '#lib/cli/progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => (written.push(text), true) };
  const progress = createProgress(stream as never, () => time);
  return { progress, written, wait: (ms: number) => void (time += ms) };
}

test('plain lines elsewhere than on a terminal, with rate and time left', () => {
  const { progress, written, wait } = record(false);
  progress.begin('reading');
  progress.total(1000);
  progress.step('One', 100);
  wait(10_000);
  progress.step('Two', 150);
  progress.end();
  expect(written).toEqual(['reading 25 %: 2 articles, 0.2 a second, 30 s left\n']);
});

test('a bar on a terminal, wiped at the end', () => {
  const { progress, written, wait } = record(true);
  progress.begin('reading');
  progress.total(1000);
  wait(1000);
  progress.step('One', 500);
  progress.end();
  expect(written).toEqual([
    '\r\x1b[2Kreading …',
    '\r\x1b[2Kreading ████████░░░░░░░░ 50 %: 1 article, 1.0 a second, 1 s left  One',
    '\r\x1b[2K',
  ]);
});

test('titles cannot steer the terminal', () => {
  const { progress, written } = record(false);
  progress.note('a\x1b[2Jb\u202ec');
  expect(written).toEqual(['a [2Jb c\n']);
});
