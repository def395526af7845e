import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatelineError } from '#lib/errors.ts';
import { decodeSnapshot } from '#lib/graph/snapshot/decode-snapshot.ts';
import { encodeSnapshot } from '#lib/graph/snapshot/encode-snapshot.ts';
import { openSnapshot } from '#lib/graph/snapshot/open-snapshot.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { anyGraph as graph } from '../fixtures/any-graph.ts';
import { toGraphView } from '../fixtures/plain-graph.ts';

const reread = (bytes: Uint8Array) => toGraphView(openSnapshot(decodeSnapshot(bytes)));

function refused(bytes: Uint8Array): unknown {
  try {
    decodeSnapshot(bytes);
    return 'read';
  } catch (error) {
    return error;
  }
}

test('what is encoded comes back, positions to within the grid', () => {
  fc.assert(
    fc.property(graph, (view) => {
      const back = reread(encodeSnapshot(view));
      const still = ({ x: _x, y: _y, ...rest }: GraphView['nodes'][number]) => rest;
      expect({ ...back, nodes: back.nodes.map(still) }).toEqual({ ...view, nodes: view.nodes.map(still) });
      back.nodes.forEach((n, i) => {
        expect(Math.abs(n.x - view.nodes[i]!.x)).toBeLessThan(0.03);
        expect(Math.abs(n.y - view.nodes[i]!.y)).toBeLessThan(0.03);
      });
    }),
    { numRuns: 200 },
  );
});

test('encoding what was decoded gives columns of the same size and the same graph again', () => {
  fc.assert(
    fc.property(graph, (view) => {
      const once = reread(encodeSnapshot(view));
      const bytes = encodeSnapshot(once);
      expect(bytes.length).toBe(encodeSnapshot(view).length);
      expect(reread(bytes).edges).toEqual(once.edges);
    }),
    { numRuns: 50 },
  );
});

describe('damage', () => {
  const [view] = fc.sample(
    graph.filter((g) => g.nodes.length > 6 && g.edges.length > 6),
    { numRuns: 1, seed: 3 },
  );
  const whole = encodeSnapshot(view!);

  test('every truncation is refused', () => {
    for (let length = 0; length < whole.length; length++)
      expect(refused(whole.slice(0, length))).toBeInstanceOf(DatelineError);
  });

  test('every single bit flip is refused', () => {
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = whole.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(refused(bytes)).toBeInstanceOf(DatelineError);
    }
  });

  test('random bytes, with a fitting frame or without, are refused or read, never worse', async () => {
    const { xxh32 } = await import('#lib/graph/xxhash.ts');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(whole.length - 1),
        fc.boolean(),
        (noise, at, framed) => {
          expect(refused(noise)).toBeInstanceOf(DatelineError);
          const bytes = whole.slice();
          bytes.set(noise.subarray(0, bytes.length - at), at);
          if (framed) {
            bytes.set(whole.subarray(0, 12));
            new DataView(bytes.buffer).setUint32(
              bytes.length - 4,
              xxh32(bytes.subarray(0, bytes.length - 4)),
              true,
            );
          }
          const outcome = refused(bytes);
          if (outcome !== 'read') expect(outcome).toBeInstanceOf(DatelineError);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a newer format says so', () => {
    const bytes = whole.slice();
    bytes[4] = 9;
    expect(refused(bytes)).toMatchObject({
      code: 'graph/snapshot-version',
      message: 'The snapshot has format 9; this program reads format 3.',
    });
  });

  test('it reads from the middle of a larger buffer', () => {
    const wide = new Uint8Array(whole.length + 7);
    wide.set(whole, 3);
    expect(decodeSnapshot(wide.subarray(3, 3 + whole.length)).size).toBe(view!.nodes.length);
  });
});
