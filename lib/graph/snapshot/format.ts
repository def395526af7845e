import { DatelineError } from '../../errors.ts';
import { ENTITY_TYPES, LOCATION_KINDS } from '../../model/type-names.ts';

/*
 * A snapshot, little-endian:
 *   bytes 0-3   "DTLN"
 *   bytes 4-5   version of the format
 *   bytes 6-7   0
 *   bytes 8-11  length of the whole in bytes
 *   ...         tables, node columns, lines as CSR, labels, counts of the whole (encode-snapshot.ts is the order)
 *   last 4      XXH32 of all before
 */
export const MAGIC = [0x44, 0x54, 0x4c, 0x4e] as const;
export const FORMAT = 3;
export const HEADER = 12;
export const FOOTER = 4;
/** Positions are kept as 16 bits of the picture's width and height. */
export const STEPS = 65535;
/** Importance and weights are kept in thousandths. */
export const THOUSAND = 1000;

/** Latitude and longitude are kept in ten thousandths of a degree, counted from the south pole and from 180° west. */
export const DEGREE = 10_000;

export const TYPE_ORDER = ENTITY_TYPES;
export const PLACE_ORDER = LOCATION_KINDS;

/** Stored ids that begin so continue the slug of their name; no id begins with it. */
const CONTINUES = '~';

/** An id without what its name tells already: `ada-bell-2` of Ada Bell is `~-2`. */
export function shortId(id: string, name: string): string {
  const told = slugLength(id, name);
  return told > 0 ? CONTINUES + id.slice(told) : id;
}

/** How much of an id's beginning is the plain slug of its name: all of that slug or nothing. Makes no string on the way. */
function slugLength(id: string, name: string): number {
  let at = 0;
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    let unit = name.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return 0;
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20;
    const plain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    if (!plain) gap = at > 0;
    else {
      if (gap && id.charCodeAt(at++) !== 0x2d) return 0;
      if (id.charCodeAt(at++) !== unit) return 0;
      gap = false;
    }
  }
  return at;
}

export function wholeId(stored: string, name: () => string): string {
  return stored.startsWith(CONTINUES) ? plainSlug(name()) + stored.slice(1) : stored;
}

/** Of ASCII names only: what counts as a letter elsewhere differs between versions of Unicode. */
function plainSlug(name: string): string {
  if (!/^[\x20-\x7e]+$/.test(name)) return '';
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function damaged(what: string): DatelineError {
  return new DatelineError({
    code: 'graph/snapshot-damaged',
    message: `The graph's snapshot is damaged (${what}).`,
    remedy: 'Load it again; if that does not help, let the server make a new one.',
  });
}
