import { type Decoded, decode, utf16 } from '../decode.ts';

const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<xml>[\w:.-]+)/i;
const NUMBERED = /^(?:utf-?8|unicode-1-1-utf-8)$/i;

/**
 * Text of a page or feed: by its byte order mark, else as UTF-8 where it is that, else by what it declares in its first
 * 4 kB (html.spec.whatwg.org, "prescan"), else guessed as of any text.
 */
export function decodeMarkup(bytes: Uint8Array, place: string): Decoded {
  if (utf16(bytes) !== null) return decode(bytes, place);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warning: null };
  } catch {
    const { label, xml } = DECLARED.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.groups ?? {};
    const declared = label ?? xml;
    if (declared === undefined || NUMBERED.test(declared)) return decode(bytes, place);
    try {
      return { text: new TextDecoder(declared).decode(bytes), warning: null };
    } catch {
      return decode(bytes, place);
    }
  }
}
