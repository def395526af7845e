import { LABEL_COUNT as L } from '../../extract/names/labels.ts';
import { WEIGHTS_MAGIC, WEIGHTS_VERSION } from '../../extract/names/weights.ts';
import { DataWriter } from '../data-writer.ts';
import type { CrfModel } from './crf.ts';

/** Largest weight that is told apart from larger ones, in natural logarithms. */
const LARGEST = 2;
const UNIT = LARGEST / 127;
/** A feature none of whose weights reaches this many units makes no measurable difference. */
const LEAST = 2;

/** A trained model with the hashes of its features, in the order of their numbers. */
export interface KeyedModel extends CrfModel {
  readonly keys: Int32Array;
  readonly features: number;
}

/** tagger.bin: the models of both looks. */
export function encodeTagger(first: KeyedModel, second: KeyedModel): Uint8Array {
  const writer = new DataWriter(WEIGHTS_MAGIC, WEIGHTS_VERSION);
  encode(first, writer);
  encode(second, writer);
  return writer.finish();
}

/** The weights as lib/extract/names/weights.ts reads them: rounded to 1/127 of LARGEST, features without any left out. */
function encode({ weights, transitions, keys, features }: KeyedModel, writer: DataWriter): void {
  writer.varint(Math.round(UNIT * 1e6));
  for (const weight of transitions) writer.varint(fold(Math.round(weight / UNIT)));
  const kept: number[] = [];
  for (let id = 0; id < features; id++) if (strongest(weights, id) >= UNIT * LEAST) kept.push(id);
  kept.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
  writer.varint(kept.length);
  writer.keys(kept.map((id) => keys[id]! >>> 0));
  for (const id of kept) {
    const rounded = Array.from({ length: L }, (_, label) => quantise(weights[id * L + label]!));
    let mask = 0;
    rounded.forEach((value, label) => {
      if (value !== 0) mask |= 1 << label;
    });
    for (const byte of [mask & 255, (mask >> 8) & 255, mask >> 16]) writer.byte(byte);
    for (const value of rounded) if (value !== 0) writer.byte(value & 255);
  }
}

function strongest(weights: Float32Array, id: number): number {
  let most = 0;
  for (let label = 0; label < L; label++) most = Math.max(most, Math.abs(weights[id * L + label]!));
  return most;
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / UNIT)));
}

/** Zigzag: signed to unsigned. */
function fold(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
