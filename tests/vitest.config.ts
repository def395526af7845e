import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.dirname(import.meta.dirname);

export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      {
        root,
        test: {
          name: 'lib',
          include: ['tests/*.test.ts', 'tests/{lib,app,contract,property,eval}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/seeded.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/setup.ts'],
          setupFiles: ['tests/seeded.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Machines with more jobs than cores now and then run out of a test's time; what is broken fails twice.
          retry: 1,
          // What is waited for must come, not come quickly: CI machines are slow.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
