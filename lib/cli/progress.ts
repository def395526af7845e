/** Tells a person how long work goes: a line that renews itself on a terminal, plain lines elsewhere. */
export interface Progress {
  begin(what: string): void;
  step(title: string): void;
  /** A warning or error of one input; the bar goes on below it. */
  note(line: string): void;
  end(): void;
}

const EVERY_MS = 100;
const PLAIN_EVERY_MS = 5000;
const WIDTH = 78;

/** Writes to standard error, so that standard output stays clean for results. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let what = '';
  let count = 0;
  let began = 0;
  let shown = 0;
  const clear = () => stream.isTTY && stream.write('\r\x1b[2K');
  const show = (title: string) => {
    const rate = count / Math.max(0.001, (performance.now() - began) / 1000);
    const line = `${what}: ${count} articles, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`;
    if (stream.isTTY) stream.write(`\r\x1b[2K${`${line}  ${printable(title)}`.slice(0, WIDTH)}`);
    else stream.write(`${line}\n`);
  };
  return {
    begin(next) {
      [what, count, began, shown] = [next, 0, performance.now(), performance.now()];
      if (stream.isTTY) stream.write(`\r\x1b[2K${what} …`);
    },
    step(title) {
      count++;
      if (performance.now() - shown < (stream.isTTY ? EVERY_MS : PLAIN_EVERY_MS)) return;
      shown = performance.now();
      show(title);
    },
    note(line) {
      clear();
      stream.write(`${printable(line)}\n`);
    },
    end: () => void clear(),
  };
}

/** Without control characters: titles come from articles and could steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_C}]/gu, ' ');
}
