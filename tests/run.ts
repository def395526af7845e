import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

/** Everything `npm test` checks, in order; the first step that fails ends it. */
const steps: [name: string, ...args: string[]][] = [
  ['types of routes', 'node_modules/next/dist/bin/next', 'typegen'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings', 'app', 'lib', 'tests'],
  ['build', 'lib/cli/build-explorer.ts'],
  ['tests', 'node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)],
];

for (const [name, ...args] of steps) {
  process.stdout.write(`\n> ${name}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\n${name}: failed\n`);
    if (name !== 'tests') process.stdout.write('0 passed, 1 failed\n');
    process.exit(status ?? 1);
  }
}
