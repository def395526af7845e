import { DatelineError } from '../errors.ts';

export interface Decoded {
  readonly text: string;
  /** What had to be guessed or was lost; null when nothing. */
  readonly warning: string | null;
}

const MAGIC: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP, DOCX, ODT or EPUB'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['SQLite format 3', 'a database'],
];

/** Names the format of bytes that are no text; null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const magic = MAGIC.find(([mark]) => head.startsWith(mark));
  if (magic) return magic[1];
  if (utf16(bytes) !== null) return null;
  const sample = bytes.subarray(0, 1 << 16);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return 'binary data';
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control++;
  }
  return control > sample.length * 0.02 ? 'binary data' : null;
}

/** The encoding that a byte order mark tells. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Text of UTF-8 (with or without mark), UTF-16 (with mark) or, guessed and told so, Windows-1252. */
export function decode(bytes: Uint8Array, place: string): Decoded {
  const wide = utf16(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), warning: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warning: null };
  } catch {
    return guess(bytes, place);
  }
}

function guess(bytes: Uint8Array, place: string): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const foreign = lenient.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (foreign > broken * 2)
    return { text: lenient, warning: `it is damaged UTF-8; characters that could not be read: ${broken}.` };
  const high = bytes.reduce((n, byte) => n + (byte > 127 ? 1 : 0), 0);
  const undefinedBytes = bytes.some(
    (b) => b === 0x81 || b === 0x8d || b === 0x8f || b === 0x90 || b === 0x9d,
  );
  if (undefinedBytes || high > bytes.length * 0.2)
    throw new DatelineError({
      code: 'ingest/encoding',
      message: 'its characters are neither UTF-8 nor UTF-16 nor Windows-1252.',
      place,
      remedy: 'Save it as UTF-8.',
    });
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    warning: 'it is not UTF-8; it was read as Windows-1252.',
  };
}
