import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { rebuildGlyphs } from './woff2-glyphs.ts';
import { writeSfnt } from './sfnt.ts';

/** The tables a still picture needs; those of variation, hinting and substitution are left behind. */
const KEPT = new Set(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']);

/** Table tags by their number in a WOFF2 directory (WOFF2, section 4.1). */
const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.match(
    /.{4}(?: |$)/g,
  )!;

/**
 * A WOFF2 font as plain TrueType, at its standard weight: the card painter reads no other packing.
 * W3C "WOFF File Format 2.0". Throws RangeError for anything that is no single TrueType font.
 */
export function unpackWoff2(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const reader = new ByteReader(file);
  if (reader.u32() !== 0x774f4632) throw new RangeError('not a WOFF2 file');
  const flavour = reader.u32();
  if (flavour !== 0x00010000) throw new RangeError('not a TrueType font');
  reader.skip(4);
  const count = reader.u16();
  reader.skip(6);
  const packed = reader.u32();
  reader.skip(24);
  const entries = Array.from({ length: count }, () => {
    const flags = reader.u8();
    const tag = (flags & 63) === 63 ? reader.tag() : TAGS[flags & 63]!.slice(0, 4);
    const version = flags >> 6;
    const length = reader.base128();
    const changed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    return { tag, changed, stored: changed ? reader.base128() : length };
  });
  const body = brotliDecompressSync(reader.bytes(packed));
  const tables = new Map<string, Uint8Array>();
  let at = 0;
  for (const { tag, changed, stored } of entries) {
    const table = body.subarray(at, at + stored);
    at += stored;
    if (!KEPT.has(tag)) continue;
    if (changed && tag === 'hmtx') throw new RangeError('changed hmtx tables are not read');
    if (changed && tag === 'glyf') for (const [name, made] of rebuildGlyphs(table)) tables.set(name, made);
    else if (!changed) tables.set(tag, table);
  }
  return writeSfnt(tables);
}
