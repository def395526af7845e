import { createNameIndex } from '#lib/search/name-index.ts';
import { seededRandom } from '#lib/graph/random.ts';
import { cpuTime, middle, wallTime } from './clock.ts';
import { figure, gain, type Bench } from './figure.ts';
import { sampleNames, type SampleName } from './sample-names.ts';

const NAMES = 100_000;
const QUERIES = 1000;
const PEER_QUERIES = 200;

interface Searcher {
  search(text: string): string[];
}

/** Time of one query (median) and whether the wanted name is among the first ten, at 100,000 names. */
export const search: Bench = {
  name: 'search',
  async run() {
    const names = sampleNames(NAMES);
    const entries = names.map(({ name, aliases }, i) => ({
      id: String(i),
      names: [name, ...aliases],
      weight: 1 - i / NAMES,
    }));
    const built = cpuTime(() => createNameIndex(entries));
    const ours: Searcher = { search: (text) => built.value.search(text, 10).map((h) => h.id) };
    const peer = await miniSearch(names);
    const typos = queriesOf(names, withTypo);
    const starts = queriesOf(names, (name) => name.slice(0, Math.max(4, Math.floor(name.length * 0.7))));
    return [
      row('search 100k one typo, median', ours, peer, typos),
      row('search 100k beginning, median', ours, peer, starts),
      gain(
        'search 100k one typo, wanted name in the first ten',
        found(ours, names, typos),
        peer && found(peer, names, typos.slice(0, PEER_QUERIES)),
        'of 1',
      ),
      figure('search 100k index built', built.ms, null, 'ms'),
    ];
  },
};

interface Asked {
  readonly text: string;
  readonly wanted: number;
}

function row(name: string, ours: Searcher, peer: Searcher | null, queries: readonly Asked[]) {
  const once = (searcher: Searcher, list: readonly Asked[]) =>
    middle(list.map(({ text }) => wallTime(() => searcher.search(text))));
  // The first round warms up, ours and the peer alike.
  const time = (searcher: Searcher, list: readonly Asked[]) => (once(searcher, list), once(searcher, list));
  return figure(name, time(ours, queries), peer && time(peer, queries.slice(0, PEER_QUERIES)), 'ms');
}

/** A hit is the wanted name or one that reads the same. */
function found(searcher: Searcher, names: readonly SampleName[], queries: readonly Asked[]): number {
  const hits = queries.filter(({ text, wanted }) =>
    searcher.search(text).some((id) => names[Number(id)]!.name === names[wanted]!.name),
  );
  return hits.length / queries.length;
}

function queriesOf(
  names: readonly SampleName[],
  change: (name: string, random: () => number) => string,
): Asked[] {
  const random = seededRandom(21);
  return Array.from({ length: QUERIES }, () => {
    const wanted = Math.floor(random() * names.length);
    return { text: change(names[wanted]!.name, random), wanted };
  });
}

/** One letter of one word of four letters or more left out, doubled, replaced or swapped with the next. */
function withTypo(name: string, random: () => number): string {
  const words = name.split(' ');
  const long = words.flatMap((word, i) => (word.length >= 4 ? [i] : []));
  const at = long[Math.floor(random() * long.length)]!;
  const word = words[at]!;
  const k = 1 + Math.floor(random() * (word.length - 2));
  const kinds = [
    word.slice(0, k) + word.slice(k + 1),
    word.slice(0, k) + word[k]! + word.slice(k),
    `${word.slice(0, k)}${String.fromCharCode(97 + Math.floor(random() * 26))}${word.slice(k + 1)}`,
    word.slice(0, k) + word[k + 1]! + word[k]! + word.slice(k + 2),
  ];
  words[at] = kinds[Math.floor(random() * kinds.length)]!;
  return words.join(' ');
}

/** Null where it is not installed. */
async function miniSearch(names: readonly SampleName[]): Promise<Searcher | null> {
  const module = await import('minisearch' as string).catch(() => null);
  if (!module) return null;
  const index = new module.default({ fields: ['name', 'aliases'] });
  index.addAll(names.map(({ name, aliases }, id) => ({ id, name, aliases: aliases.join(' ') })));
  const options = { fuzzy: (term: string) => (term.length > 3 ? 1 : 0), prefix: true, combineWith: 'AND' };
  return {
    search: (text) =>
      index
        .search(text, options)
        .slice(0, 10)
        .map((hit: { id: number }) => String(hit.id)),
  };
}
