import { DatelineError } from '../../errors.ts';

/** Ten sections follow the magic and their ten lengths (u32, little-endian); lib/learn/places-writer.ts writes them. */
export const MAGIC = 'DLPLACE1';
const SECTIONS = 10;
/** Keys of one block share prefixes; a lookup decodes at most one block. */
export const BLOCK = 16;

export interface GazetteerFile {
  readonly places: number;
  readonly keys: number;
  /** Code -> name. */
  readonly countries: Readonly<Record<string, string>>;
  /** Country code and name of the first-level division, each '' where there is none. */
  readonly regions: readonly (readonly [country: string, name: string])[];
  /** Where each block of keys begins in `blocks`. */
  readonly offsets: Uint32Array;
  /** Number of the first place that a block's keys own. */
  readonly firsts: Uint32Array;
  readonly blocks: Uint8Array;
  readonly latitude: Int16Array;
  readonly longitude: Int16Array;
  readonly population: Uint16Array;
  readonly region: Uint16Array;
  readonly kind: Uint8Array;
  readonly id: Uint8Array;
}

/** Cuts the file into typed arrays without decoding any name. */
export function readGazetteerFile(bytes: Uint8Array): GazetteerFile {
  const start = MAGIC.length + SECTIONS * 4;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let at = start;
  for (let i = 0; i < SECTIONS; i++) {
    const length = view.getUint32(MAGIC.length + i * 4, true);
    parts.push(new Uint8Array(bytes.subarray(at, at + length)));
    at += length;
  }
  if (at !== bytes.length) throw damaged();
  const [meta, offsets, firsts, blocks, latitude, longitude, population, region, kind, id] = parts as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return {
    ...(JSON.parse(new TextDecoder().decode(meta)) as Pick<
      GazetteerFile,
      'places' | 'keys' | 'countries' | 'regions'
    >),
    offsets: new Uint32Array(offsets.buffer),
    firsts: new Uint32Array(firsts.buffer),
    blocks,
    latitude: new Int16Array(latitude.buffer),
    longitude: new Int16Array(longitude.buffer),
    population: new Uint16Array(population.buffer),
    region: new Uint16Array(region.buffer),
    kind,
    id,
  };
}

function damaged(): DatelineError {
  return new DatelineError({
    code: 'resolve/places-damaged',
    message: 'the gazetteer is not a file of this version.',
    place: 'lib/data/places.bin',
    remedy: 'Restore the folder lib/data from the repository.',
  });
}

/** People as a 13-bit mantissa and a 3-bit power of ten. */
export function packPopulation(people: number): number {
  let power = 0;
  let mantissa = people;
  while (mantissa > 8191) {
    mantissa = Math.round(mantissa / 10);
    power++;
  }
  return (power << 13) | mantissa;
}

export function unpackPopulation(packed: number): number {
  return (packed & 8191) * 10 ** (packed >> 13);
}

/** The spelling a name has unless the file gives another: each word of its normal form capitalised. */
export function titleCase(key: string): string {
  return key.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}
