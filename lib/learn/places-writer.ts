import { PLACE_KINDS } from '../resolve/places/kinds.ts';
import { BLOCK, MAGIC, packPopulation, titleCase } from '../resolve/places/gazetteer-file.ts';
import type { Country } from '../model/country.ts';
import { normaliseName } from '../text/normalise.ts';
import { DataWriter } from './data-writer.ts';
import type { PlaceEntry } from './places-entry.ts';

interface Key {
  readonly own: PlaceEntry[];
  readonly others: Set<PlaceEntry>;
}

/** The bytes that lib/resolve/places/gazetteer-file.ts reads; places in order of their name's normal form. */
export function encodePlaces(entries: readonly PlaceEntry[], countries: readonly Country[]): Uint8Array {
  const keys = collectKeys(entries);
  const sorted = [...keys.keys()].sort((a, b) => (a < b ? -1 : 1));
  const places = sorted.flatMap((key) => keys.get(key)!.own);
  const order = new Map(places.map((place, i) => [place, i]));
  const { regions, regionOf } = indexRegions(places, entries);
  const names = Object.fromEntries(countries.filter((c) => c.code.length === 2).map((c) => [c.code, c.name]));
  const meta = new TextEncoder().encode(
    JSON.stringify({ places: places.length, keys: sorted.length, countries: names, regions }),
  );
  const { blocks, offsets, firsts } = encodeKeys(sorted, keys, order);
  return join([
    meta,
    bytesOf(Uint32Array.from(offsets)),
    bytesOf(Uint32Array.from(firsts)),
    blocks,
    bytesOf(Int16Array.from(places, (p) => Math.round((p.latitude / 90) * 32767))),
    bytesOf(Int16Array.from(places, (p) => Math.round((p.longitude / 180) * 32767))),
    bytesOf(Uint16Array.from(places, (p) => packPopulation(p.population))),
    bytesOf(Uint16Array.from(places, regionOf)),
    Uint8Array.from(places, (p) => PLACE_KINDS.indexOf(p.kind)),
    Uint8Array.from(places.flatMap((p) => [p.id & 255, (p.id >> 8) & 255, p.id >> 16])),
  ]);
}

function collectKeys(entries: readonly PlaceEntry[]): Map<string, Key> {
  const keys = new Map<string, Key>();
  const at = (key: string) => {
    const known = keys.get(key) ?? { own: [], others: new Set<PlaceEntry>() };
    keys.set(key, known);
    return known;
  };
  for (const entry of entries) {
    const own = toKey(entry.name) || toKey(entry.aliases[0] ?? '');
    if (own === '') continue;
    at(own).own.push(entry);
    for (const alias of entry.aliases) {
      const key = toKey(alias);
      if (key !== '' && key !== own) at(key).others.add(entry);
    }
  }
  for (const { own } of keys.values()) own.sort((a, b) => b.population - a.population || a.id - b.id);
  return keys;
}

/** Keys are plain ASCII, so that one byte is one letter. */
function toKey(name: string): string {
  const key = normaliseName(name);
  return /^[a-z0-9 ]{1,80}$/.test(key) ? key : '';
}

function indexRegions(places: readonly PlaceEntry[], entries: readonly PlaceEntry[]) {
  const names = new Map(
    entries.filter((e) => e.kind === 'region' && e.admin !== '').map((e) => [e.admin, e.name]),
  );
  const codes = [...new Set(places.map((p) => `${p.country}|${names.has(p.admin) ? p.admin : ''}`))].sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  return {
    regions: codes.map((code) => {
      const [country, admin] = code.split('|') as [string, string];
      return [country, names.get(admin) ?? ''];
    }),
    regionOf: (p: PlaceEntry) => index.get(`${p.country}|${names.has(p.admin) ? p.admin : ''}`)!,
  };
}

function encodeKeys(
  sorted: readonly string[],
  keys: ReadonlyMap<string, Key>,
  order: ReadonlyMap<PlaceEntry, number>,
) {
  const writer = new DataWriter('', 0);
  const offsets: number[] = [];
  const firsts: number[] = [];
  let before = '';
  let owned = 0;
  let length = 1;
  const byte = (value: number) => {
    writer.byte(value);
    length++;
  };
  const bytes = (text: string) => {
    const encoded = new TextEncoder().encode(text);
    byte(encoded.length);
    encoded.forEach(byte);
  };
  const varint = (value: number) => {
    writer.varint(value);
    length += value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : 4;
  };
  sorted.forEach((key, i) => {
    if (i % BLOCK === 0) {
      offsets.push(length);
      firsts.push(owned);
      before = '';
    }
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    byte(shared);
    bytes(key.slice(shared));
    const { own, others } = keys.get(key)!;
    varint(own.length);
    for (const place of own) bytes(place.name === titleCase(key) ? '' : place.name);
    owned += own.length;
    varint(others.size);
    for (const at of [...others].map((p) => order.get(p)!).sort((a, b) => a - b)) varint(at);
    before = key;
  });
  return { blocks: writer.finish(), offsets, firsts };
}

function bytesOf(array: Uint16Array | Int16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer);
}

function join(sections: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array([
    ...new TextEncoder().encode(MAGIC),
    ...bytesOf(Uint32Array.from(sections, (s) => s.length)),
  ]);
  const out = new Uint8Array(head.length + sections.reduce((sum, s) => sum + s.length, 0));
  out.set(head);
  let at = head.length;
  for (const section of sections) {
    out.set(section, at);
    at += section.length;
  }
  return out;
}
