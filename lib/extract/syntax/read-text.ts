import type { DataReader } from '../names/data-file.ts';

/** UTF-8 after its length in bytes, as DataWriter of lib/learn writes it. */
export function readText(reader: DataReader): string {
  return new TextDecoder().decode(reader.slice(reader.varint()));
}
