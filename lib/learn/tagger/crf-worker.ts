import { workerData } from 'piscina';
import type { CrfModel } from './crf.ts';
import { trainCrf } from './crf.ts';
import type { CrfOptions } from './crf-options.ts';
import type { PackedExamples } from './packed-examples.ts';
import { unpackExample } from './packed-examples.ts';

/** One model to learn: from which of the packed examples, and how. */
export interface CrfTask {
  readonly picked: Int32Array;
  readonly features: number;
  readonly options: CrfOptions;
}

/** What a thread does; Piscina sends along the examples that all threads share. */
export default function learn({ picked, features, options }: CrfTask): CrfModel {
  const packed = workerData as PackedExamples;
  return trainCrf(
    Array.from(picked, (e) => unpackExample(packed, e)),
    features,
    options,
  );
}
