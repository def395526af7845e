import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DatelineError } from '#lib/errors.ts';
import { createReader, createWriter, type ByteReader } from '#lib/graph/snapshot/bytes.ts';

const whole = fc.oneof(
  fc.nat(0x7f),
  fc.nat(0xffff),
  fc.integer({ min: 0x1_0000, max: 0xffff_ffff }),
  fc.constantFrom(0, 0x7f, 0x80, 0x3fff, 0x4000, 0x1f_ffff, 0x20_0000, 0xffff, 0x1_0000, 0xffff_ffff),
);
const anyNumbers = fc.array(whole, { maxLength: 40 });

/** Reads what was written as numbers, with some bytes behind that are none of them. */
function reading<T>(numbers: readonly number[], read: (reader: ByteReader) => T): T {
  const writer = createWriter();
  writer.varints(numbers);
  const end = writer.finish().length;
  writer.raw(Uint8Array.of(0, 0xff, 0xff, 1));
  const reader = createReader(writer.finish(), 0, end);
  const value = read(reader);
  reader.end();
  return value;
}

test('numbers come back, in no more room than they need', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      expect([...reading(numbers, (reader) => reader.varints(numbers.length))]).toEqual(numbers);
      const column = reading(numbers, (reader) => reader.column(numbers.length));
      expect([...column]).toEqual(numbers);
      expect(column).toBeInstanceOf(Math.max(0, ...numbers) > 0xffff ? Uint32Array : Uint16Array);
    }),
  );
});

test('lengths come back as sums; more than 32 bits hold is refused', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const sums = [0];
      for (const n of numbers) sums.push(sums.at(-1)! + n);
      const read = () => [...reading(numbers, (reader) => reader.sums(numbers.length))];
      if (sums.at(-1)! > 0xffff_ffff) expect(read).toThrow(DatelineError);
      else expect(read()).toEqual(sums);
    }),
  );
});

test('a number at the limit is refused wherever it stands, also where not all are there', () => {
  fc.assert(
    fc.property(anyNumbers, fc.integer({ min: 1, max: 0x2_0000 }), (numbers, limit) => {
      const isFine = numbers.every((n) => n < limit);
      for (const read of [
        (reader: ByteReader) => reader.varints(numbers.length, limit),
        (reader: ByteReader) => reader.column(numbers.length, limit),
      ])
        if (isFine) expect([...reading(numbers, read)]).toEqual(numbers);
        else expect(() => reading(numbers, read)).toThrow(DatelineError);
      for (const read of ['varints', 'column', 'sums'] as const)
        expect(() => reading(numbers, (reader) => reader[read](numbers.length + 1))).toThrow(DatelineError);
    }),
  );
});
