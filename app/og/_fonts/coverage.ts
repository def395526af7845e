/** The code points a TrueType font has glyphs for: its `cmap` subtables of formats 4 and 12. */
export function codePoints(font: Uint8Array): Set<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const found = new Set<number>();
  for (let i = 0; i < data.getUint16(4); i++) {
    const row = 12 + 16 * i;
    if (data.getUint32(row) !== 0x636d6170) continue;
    const cmap = data.getUint32(row + 8);
    for (let t = 0; t < data.getUint16(cmap + 2); t++)
      read(data, cmap + data.getUint32(cmap + 8 + 8 * t), found);
  }
  return found;
}

function read(data: DataView, at: number, found: Set<number>): void {
  const format = data.getUint16(at);
  if (format === 4) readSegments(data, at, found);
  if (format !== 12) return;
  for (let g = 0; g < data.getUint32(at + 12); g++) {
    const first = data.getUint32(at + 16 + 12 * g);
    const last = data.getUint32(at + 20 + 12 * g);
    for (let code = first; code <= last; code++) found.add(code);
  }
}

function readSegments(data: DataView, at: number, found: Set<number>): void {
  const twice = data.getUint16(at + 6);
  for (let s = 0; s < twice; s += 2) {
    const last = data.getUint16(at + 14 + s);
    const first = data.getUint16(at + 16 + twice + s);
    const shift = data.getUint16(at + 16 + 2 * twice + s);
    const rangeAt = at + 16 + 3 * twice + s;
    const range = data.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        range === 0 ? (code + shift) & 0xffff : data.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) found.add(code);
    }
  }
}
