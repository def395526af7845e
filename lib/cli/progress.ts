import type { Watcher } from '../ingest/each-input.ts';

/** Tells a person how long work goes: a bar that renews itself on a terminal, plain lines elsewhere. */
export interface Progress extends Watcher {
  begin(what: string): void;
  end(): void;
}

const EVERY_MS = 100;
const PLAIN_EVERY_MS = 5000;
const WIDTH = 78;
const BAR = 16;

/** Writes to standard error, so that standard output stays clean for results. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let work = { what: '', began: now(), shown: now(), articles: 0, done: 0, total: 0 };
  const clear = () => stream.isTTY && stream.write('\r\x1b[2K');
  return {
    begin(what) {
      work = { what, began: now(), shown: now(), articles: 0, done: 0, total: 0 };
      if (stream.isTTY) stream.write(`\r\x1b[2K${what} …`);
    },
    total: (amount) => void (work.total = amount),
    step(title, amount) {
      work.done += amount;
      if (title === null) return;
      work.articles++;
      if (now() - work.shown < (stream.isTTY ? EVERY_MS : PLAIN_EVERY_MS)) return;
      work.shown = now();
      const line = progressLine(work, (now() - work.began) / 1000, stream.isTTY);
      if (stream.isTTY) stream.write(`\r\x1b[2K${`${line}  ${printable(title)}`.slice(0, WIDTH)}`);
      else stream.write(`${line}\n`);
    },
    note(line) {
      clear();
      stream.write(`${printable(line)}\n`);
    },
    end: () => void clear(),
  };
}

/** "reading ████░░░░ 48%: 120 articles, 40 a second, 12 s left"; the bar only on a terminal. */
function progressLine(
  work: { what: string; articles: number; done: number; total: number },
  seconds: number,
  bar: boolean,
): string {
  const rate = work.articles / Math.max(0.001, seconds);
  const speed = `${work.articles} ${work.articles === 1 ? 'article' : 'articles'}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`;
  if (work.total === 0) return `${work.what}: ${speed}`;
  const share = Math.min(1, work.done / work.total);
  const left = share > 0 ? duration((seconds * (1 - share)) / share) : '?';
  const full = Math.round(share * BAR);
  const drawn = bar ? `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ` : '';
  return `${work.what} ${drawn}${Math.floor(share * 100)} %: ${speed}, ${left} left`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** Without control characters: titles come from articles and could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_C}]/gu, ' ');
}
