import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.dirname(import.meta.dirname);
const STAGES = ['ingest', 'extract', 'resolve', 'graph', 'search', 'store', 'export', 'explore'];

/** Part of the house -> the parts it may import besides itself. `lib/README.md` draws the same map. */
const MAY: Record<string, readonly string[]> = {
  'lib/errors.ts': [],
  'lib/model': [],
  'lib/text': ['lib/model', 'lib/errors.ts'],
  'lib/data': ['lib/errors.ts'],
  ...Object.fromEntries(STAGES.map((s) => [`lib/${s}`, ['lib/model', 'lib/text', 'lib/errors.ts']])),
  'lib/corpus/article-reader.ts': ['lib/corpus/atlas.ts', 'lib/model', 'lib/text', 'lib/data', 'lib/extract', 'lib/resolve'],
  'lib/pipeline.ts': ['lib/corpus/article-reader.ts', 'lib/corpus/refresh.ts', 'lib/corpus/settle.ts', 'lib/model', 'lib/data', ...STAGES.map((s) => `lib/${s}`)],
  'lib/corpus/atlas.ts': ['lib/model', 'lib/text', 'lib/extract', 'lib/resolve'],
  'lib/corpus/refresh.ts': ['lib/corpus/moved.ts', 'lib/model', 'lib/graph', 'lib/resolve', 'lib/store'],
  'lib/corpus/settle.ts': ['lib/corpus/moved.ts', 'lib/model', 'lib/graph', 'lib/resolve', 'lib/store'],
  'lib/corpus/moved.ts': ['lib/model', 'lib/store'],
  'lib/corpus/intake.ts': ['lib/model', 'lib/errors.ts', 'lib/ingest', 'lib/store'],
  'lib/corpus/readers.ts': ['lib/model', 'lib/corpus/intake.ts', 'lib/corpus/article-reader.ts'],
  'lib/corpus/add-inputs.ts': ['lib/model', 'lib/errors.ts', 'lib/ingest', 'lib/store', 'lib/corpus/intake.ts'],
  'lib/explorer.ts': ['lib/model', 'lib/text', 'lib/errors.ts', ...STAGES.map((s) => `lib/${s}`)],
  'lib/index.ts': ['lib'],
  'lib/cli': ['lib'],
  'lib/learn': ['lib'],
  'app/_state': ['lib/model'],
  'app/_ui': ['lib/model'],
  'app/_graph': ['lib/model', 'lib/graph', 'lib/errors.ts', 'app/_state', 'app/_ui'],
  'app/_map': ['lib/model', 'app/_state', 'app/_graph'],
  'app/_panels': ['lib/model', 'app/_state', 'app/_ui', 'app/_graph', 'app/_map', 'app/_workers'],
  'app/_workers': ['lib'],
  'app/_server': ['lib', 'app/_state'],
};
/** Files of lib that no rule above names would escape it. */
const FREE = ['app'];

interface Arrow {
  from: string;
  to: string;
}

const files = globSync(['lib/**/*.ts', 'lib/**/*.mjs', 'app/**/*.{ts,tsx}'], { cwd: ROOT }).filter(
  (f) => !f.includes('node_modules'),
);
const arrows: Arrow[] = files.flatMap((file) => imports(file).map((to) => ({ from: file, to })));

test('every import goes where the floor map allows', () => {
  const wrong = arrows.filter(({ from, to }) => {
    const home = part(from);
    if (FREE.includes(home)) return false;
    return !covers(home, to) && !MAY[home]!.some((allowed) => covers(allowed, to));
  });
  expect(wrong.map(show)).toEqual([]);
});

test('no file of lib or app is outside the floor map', () => {
  expect(files.filter((file) => !part(file))).toEqual([]);
});

test('imports make no circle', () => {
  const graph = Map.groupBy(arrows, (a) => a.from);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of graph.get(file) ?? []) visit(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('nothing below cli and _server reads the environment, the clock, chance or the network', () => {
  const pure = files.filter((f) => /^lib\/(model|text|ingest|extract|resolve|graph|search|store|export|explore)\//.test(f));
  const impure = /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\.now\(/;
  const found = pure.filter((f) => impure.test(withoutComments(readFileSync(path.join(ROOT, f), 'utf8'))));
  expect(found).toEqual([]);
});

function part(file: string): string {
  const known = Object.keys(MAY).find((p) => covers(p, file));
  return known ?? FREE.find((p) => covers(p, file)) ?? '';
}

function covers(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function show({ from, to }: Arrow): string {
  return `${from} -> ${to}`;
}

/** The files of this repository that `file` imports, types included. */
function imports(file: string): string[] {
  const source = withoutComments(readFileSync(path.join(ROOT, file), 'utf8'));
  const out: string[] = [];
  for (const match of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const target = match[1]!;
    if (target.startsWith('#lib/')) out.push(`lib/${target.slice(5)}`);
    else if (target.startsWith('.')) out.push(path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
  }
  return out.filter((to) => /\.(?:ts|tsx|mjs)$/.test(to) && /^(?:lib|app)\//.test(to));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
