export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line feed; null where the line is longer than `longest`. */
  readonly bytes: Uint8Array | null;
  /** Bytes it takes in the file, line feed included. */
  readonly length: number;
}

const LINE_FEED = 10;

/** Lines of a stream of bytes; holds one line at a time, and of an overlong one nothing. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const end = (feed: number): Line => {
    const line = {
      number: number++,
      bytes: length > longest ? null : Buffer.concat(parts),
      length: length + feed,
    };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield end(1);
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield end(0);
}
