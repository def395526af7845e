import { seeded } from './random.ts';

/** Spherical k-means over unit vectors (Dhillon and Modha 2001). */
export interface Centroids {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** Centroids from the vectors [0, sample), `rounds` rounds; deterministic. */
export function kMeans(
  vectors: Float32Array,
  dimensions: number,
  sample: number,
  count: number,
  rounds: number,
): Centroids {
  const random = seeded(count);
  const values = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const pick = Math.floor(((c + random()) / count) * sample);
    values.set(vectors.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
  }
  const centroids = { count, dimensions, values };
  for (let round = 0; round < rounds; round++) {
    const nearest = assign(vectors.subarray(0, sample * dimensions), centroids);
    values.fill(0);
    for (let i = 0; i < sample; i++) {
      const to = nearest[i]! * dimensions;
      for (let d = 0; d < dimensions; d++) values[to + d]! += vectors[i * dimensions + d]!;
    }
    normalise(centroids, vectors, sample, random);
  }
  return centroids;
}

/** The index of the centroid with the largest dot product, for each vector. */
export function assign(vectors: Float32Array, { count, dimensions, values }: Centroids): Uint16Array {
  const rows = vectors.length / dimensions;
  const out = new Uint16Array(rows);
  for (let i = 0; i < rows; i++) {
    const from = i * dimensions;
    let best = 0;
    let most = -Infinity;
    for (let c = 0; c < count; c++) {
      const at = c * dimensions;
      let dot = 0;
      for (let d = 0; d < dimensions; d += 4)
        dot +=
          vectors[from + d]! * values[at + d]! +
          vectors[from + d + 1]! * values[at + d + 1]! +
          vectors[from + d + 2]! * values[at + d + 2]! +
          vectors[from + d + 3]! * values[at + d + 3]!;
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    out[i] = best;
  }
  return out;
}

/** Scales every centroid to unit length; an empty one restarts at a vector drawn by `random`. */
function normalise(
  { count, dimensions, values }: Centroids,
  vectors: Float32Array,
  sample: number,
  random: () => number,
) {
  for (let c = 0; c < count; c++) {
    const at = c * dimensions;
    const length = Math.hypot(...values.subarray(at, at + dimensions));
    if (length === 0) {
      const pick = Math.floor(random() * sample) * dimensions;
      values.set(vectors.subarray(pick, pick + dimensions), at);
    } else for (let d = 0; d < dimensions; d++) values[at + d]! /= length;
  }
}
