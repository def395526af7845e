import { hasCorpus } from '../paths.ts';
import { TITLES } from '../lexicon/word-lists.ts';
import type { CorpusMention } from './corpus.ts';
import { joinTexts, readCorpus } from './corpus.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';

/** Corpora with other conventions than the guide's, brought as near to it as rules can. */
export interface SilverCorpus {
  readonly texts: LabelledText[];
  /** The kind of text; 0 where its names are marked as the guide marks them. */
  readonly domain: number;
  readonly weight: number;
}

export const GUIDE = 0;
const NEWS = 1;
export const WIKI = 2;
const POSTS = 3;
const GUM = 4;
export const SILVER_DOMAINS = 4;

interface Source extends Pick<SilverCorpus, 'domain' | 'weight'> {
  readonly file: string;
  /** How many neighbouring rows make one text. */
  readonly join?: number;
  /** Takes one text of so many. */
  readonly every?: number;
  /** How the ids of the rows taken begin. */
  readonly only?: string;
}

const FILES: readonly Source[] = [
  { file: 'gmb.train', domain: NEWS, weight: 0.3, join: 12, every: 2 },
  { file: 'gmb.dev', domain: NEWS, weight: 0.3, join: 12 },
  { file: 're3d.train', domain: NEWS, weight: 0.2 },
  { file: 're3d.dev', domain: NEWS, weight: 0.2 },
  { file: 'wikigold.train', domain: GUIDE, weight: 1 },
  { file: 'crossner-politics.train', domain: WIKI, weight: 0.4 },
  { file: 'crossner-politics.dev', domain: WIKI, weight: 0.4 },
  { file: 'crossner-literature.train', domain: WIKI, weight: 0.4 },
  { file: 'crossner-literature.dev', domain: WIKI, weight: 0.4 },
  { file: 'crossner-science.train', domain: WIKI, weight: 0.4 },
  { file: 'crossner-science.dev', domain: WIKI, weight: 0.4 },
  { file: 'crossner-music.train', domain: WIKI, weight: 0.4 },
  { file: 'crossner-music.dev', domain: WIKI, weight: 0.4 },
  { file: 'crossner-ai.train', domain: WIKI, weight: 0.4 },
  { file: 'crossner-ai.dev', domain: WIKI, weight: 0.4 },
  { file: 'wnut17.train', domain: POSTS, weight: 0.3, join: 8 },
  { file: 'btc.train', domain: POSTS, weight: 0.2, join: 8 },
  { file: 'gum-news.train', domain: GUM, weight: 0.4 },
  { file: 'gum-news.dev', domain: GUM, weight: 0.4 },
  { file: 'gum-open.train', domain: GUM, weight: 0.4 },
  { file: 'gum-open.dev', domain: GUM, weight: 0.4 },
  { file: 'grobid-ner.train', domain: WIKI, weight: 0.4, only: 'grobid-Wikipedia' },
];

/** Silver texts without any sentence of `gold`, whose better marks would otherwise be contradicted. */
export function readSilver(gold: readonly LabelledText[]): SilverCorpus[] {
  const known = new Set(gold.flatMap(({ text }) => text.split('\n').map(normal)));
  return FILES.flatMap(({ file, domain, weight, join, every = 1, only = '' }) => {
    const path = `learn/${file}.jsonl.gz`;
    if (!hasCorpus(path)) return [];
    const texts = readCorpus(path, isName)
      .filter(({ id, text }) => id.startsWith(only) && !known.has(normal(text)))
      .map(withoutTitles);
    const joined = join ? joinTexts(texts, join) : texts;
    return [{ texts: joined.filter((_, i) => i % every === 0), domain, weight }];
  });
}

const normal = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

function isName({ level }: CorpusMention, surface: string): boolean {
  return level !== 'NOM' && level !== 'PRO' && /\p{Lu}/u.test(surface);
}

const LEADING = new Set([...TITLES, 'the']);

/** "President Jane Doe" becomes "Jane Doe", "the Foreign Ministry" "Foreign Ministry". */
function withoutTitles(source: LabelledText): LabelledText {
  const names = source.names.flatMap((name): LabelledName[] => {
    let { start } = name;
    for (;;) {
      const word = /^[\p{L}.'’-]+(?=\s)/u.exec(source.text.slice(start, name.end))?.[0];
      const drop = word && (name.type === 'person' ? LEADING.has(word.toLowerCase()) : /^the$/i.test(word));
      if (!drop) break;
      start += word.length + /^\s+/.exec(source.text.slice(start + word.length))![0].length;
    }
    return name.type === 'person' && LEADING.has(source.text.slice(start, name.end).toLowerCase())
      ? []
      : [{ ...name, start }];
  });
  return { ...source, names };
}
