import { ByteReader } from './byte-reader.ts';

interface Streams {
  readonly contours: ByteReader;
  readonly points: ByteReader;
  readonly flags: ByteReader;
  readonly glyphs: ByteReader;
  readonly composites: ByteReader;
  readonly boxes: ByteReader;
  readonly instructions: ByteReader;
  readonly boxed: Uint8Array;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** Undoes the glyf transform (WOFF2, section 5.1): the tables `glyf` and `loca`, offsets of 32 bits. */
export function rebuildGlyphs(table: Uint8Array): Map<string, Uint8Array> {
  const head = new ByteReader(table);
  head.skip(4);
  const count = head.u16();
  head.skip(2);
  const sizes = Array.from({ length: 7 }, () => head.u32());
  const part = (i: number) => new ByteReader(head.bytes(sizes[i]!));
  const [contours, points, flags, glyphs, composites] = [part(0), part(1), part(2), part(3), part(4)];
  const bitmap = 4 * ((count + 31) >> 5);
  const boxed = head.bytes(bitmap);
  const boxes = new ByteReader(head.bytes(sizes[5]! - bitmap));
  const streams: Streams = {
    contours,
    points,
    flags,
    glyphs,
    composites,
    boxes,
    instructions: part(6),
    boxed,
  };
  const made: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  let size = 0;
  for (let i = 0; i < count; i++) {
    const glyph = rebuildGlyph(streams, ((boxed[i >> 3]! >> (7 - (i & 7))) & 1) === 1);
    made.push(glyph);
    loca.setUint32(4 * i, size);
    size += glyph.length;
  }
  loca.setUint32(4 * count, size);
  return new Map([
    ['glyf', new Uint8Array(Buffer.concat(made))],
    ['loca', new Uint8Array(loca.buffer)],
  ]);
}

function rebuildGlyph(streams: Streams, boxed: boolean): Uint8Array {
  const contours = streams.contours.i16();
  if (contours === 0) return new Uint8Array(0);
  const out = new Bytes();
  out.i16(contours);
  if (contours < 0) {
    for (let i = 0; i < 4; i++) out.i16(streams.boxes.i16());
    composite(streams, out);
    return out.padded();
  }
  const ends: number[] = [];
  let total = 0;
  for (let i = 0; i < contours; i++) ends.push((total += streams.points.packed16()) - 1);
  const points = readPoints(streams, total);
  const box = boxed ? Array.from({ length: 4 }, () => streams.boxes.i16()) : boxOf(points);
  for (const edge of box) out.i16(edge);
  for (const end of ends) out.u16(end);
  streams.instructions.skip(streams.glyphs.packed16());
  out.u16(0);
  for (const { on } of points) out.u8(on ? 1 : 0);
  points.forEach((p, i) => out.i16(p.x - (points[i - 1]?.x ?? 0)));
  points.forEach((p, i) => out.i16(p.y - (points[i - 1]?.y ?? 0)));
  return out.padded();
}

/** Components are stored as TrueType has them; only hints are dropped. */
function composite({ composites, glyphs, instructions }: Streams, out: Bytes): void {
  let more = true;
  let hinted = false;
  while (more) {
    const flags = composites.u16();
    more = (flags & 0x20) !== 0;
    hinted ||= (flags & 0x100) !== 0;
    out.u16(flags & ~0x100);
    const arguments_ = flags & 1 ? 4 : 2;
    const scale = flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    for (const byte of composites.bytes(2 + arguments_ + scale)) out.u8(byte);
  }
  if (hinted) instructions.skip(glyphs.packed16());
}

/** Triplet encoding of points (WOFF2, section 5.2). */
function readPoints({ flags, glyphs }: Streams, total: number): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  const signed = (flag: number, value: number) => (flag & 1 ? value : -value);
  for (let i = 0; i < total; i++) {
    const byte = flags.u8();
    const flag = byte & 127;
    let [dx, dy] = [0, 0];
    if (flag < 10) dy = signed(flag, ((flag & 14) << 7) + glyphs.u8());
    else if (flag < 20) dx = signed(flag, (((flag - 10) & 14) << 7) + glyphs.u8());
    else if (flag < 84) {
      const base = flag - 20;
      const low = glyphs.u8();
      dx = signed(flag, 1 + (base & 48) + (low >> 4));
      dy = signed(flag >> 1, 1 + ((base & 12) << 2) + (low & 15));
    } else if (flag < 120) {
      const base = flag - 84;
      dx = signed(flag, 1 + (Math.floor(base / 12) << 8) + glyphs.u8());
      dy = signed(flag >> 1, 1 + (((base % 12) >> 2) << 8) + glyphs.u8());
    } else if (flag < 124) {
      const [one, two, three] = [glyphs.u8(), glyphs.u8(), glyphs.u8()];
      dx = signed(flag, (one << 4) + (two >> 4));
      dy = signed(flag >> 1, ((two & 15) << 8) + three);
    } else {
      dx = signed(flag, glyphs.u16());
      dy = signed(flag >> 1, glyphs.u16());
    }
    x += dx;
    y += dy;
    points.push({ x, y, on: byte < 128 });
  }
  return points;
}

function boxOf(points: readonly Point[]): number[] {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

class Bytes {
  readonly #bytes: number[] = [];
  u8(value: number): void {
    this.#bytes.push(value & 255);
  }
  u16(value: number): void {
    this.#bytes.push((value >> 8) & 255, value & 255);
  }
  i16(value: number): void {
    this.u16(value & 0xffff);
  }
  /** To whole words, as glyphs lie in a file. */
  padded(): Uint8Array {
    while (this.#bytes.length % 4) this.#bytes.push(0);
    return Uint8Array.from(this.#bytes);
  }
}
