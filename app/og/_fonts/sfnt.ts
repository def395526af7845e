/** Joins tables to a TrueType file (OpenType 1.9, "Font File"). Check sums stay 0: painters don't look at them. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...tables.keys()].sort();
  const starts: number[] = [];
  let size = 12 + 16 * names.length;
  for (const name of names) {
    starts.push(size);
    size += (tables.get(name)!.length + 3) & ~3;
  }
  const out = new Uint8Array(size);
  const data = new DataView(out.buffer);
  const power = Math.floor(Math.log2(names.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, names.length);
  data.setUint16(6, 16 << power);
  data.setUint16(8, power);
  data.setUint16(10, 16 * names.length - (16 << power));
  names.forEach((name, i) => {
    const table = tables.get(name)!;
    for (let c = 0; c < 4; c++) data.setUint8(12 + 16 * i + c, name.charCodeAt(c));
    data.setUint32(20 + 16 * i, starts[i]!);
    data.setUint32(24 + 16 * i, table.length);
    out.set(table, starts[i]!);
  });
  if (tables.has('head')) data.setUint16(starts[names.indexOf('head')]! + 50, 1);
  return out;
}
