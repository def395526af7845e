import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PACKAGES } from './paths.ts';

/** The steps in the order they build on each other: `npm run learn [-- step...]`. */
const STEPS: Readonly<Record<string, () => Promise<void>>> = {
  countries: async () => (await import('./countries.ts')).makeCountries(),
  places: async () => (await import('./places.ts')).makePlaces(),
  clusters: async () => (await import('./clusters.ts')).learnClusters(),
  lexicon: async () => (await import('./lexicon.ts')).learnLexicon(),
  tagger: async () => (await import('./tagger.ts')).learnTagger(),
  events: async () => (await import('./events.ts')).makeEvents(),
  relations: async () => (await import('./relations.ts')).makeRelations(),
};
/** Steps that make nothing and run only when asked for. */
const REPORTS: Readonly<Record<string, () => Promise<void>>> = {
  'measure-names': async () => (await import('./measure-names.ts')).printNames(),
  'measure-relations': async () => (await import('./measure-relations.ts')).printRelations(),
};
const ALL = { ...STEPS, ...REPORTS };

const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(STEPS);
const unknown = wanted.filter((step) => !Object.hasOwn(ALL, step));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}. Steps: ${Object.keys(ALL).join(', ')}`);
  process.exit(2);
}
if (!existsSync(PACKAGES))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
for (const step of wanted) {
  console.log(`-- ${step}`);
  await ALL[step]!();
}
