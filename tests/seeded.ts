import fc from 'fast-check';

/** Property tests try the same cases on every run; another seed in FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
