import { hasCorpus, readRows } from '../paths.ts';
import type { LexiconClass } from '../../extract/names/lexicon.ts';

type Add = (phrase: string, kind: LexiconClass) => void;

/** Given names with their short forms, and parts of Russian and Arabic names in Latin letters (Wikidata). */
export function addPersonNames(add: Add): void {
  if (hasCorpus('names/nicknames.jsonl.gz'))
    for (const row of readRows<{ a: string; b: string }>('names/nicknames.jsonl.gz')) {
      add(row.a, 'given-name');
      add(row.b, 'given-name');
    }
  for (const file of ['names/translit-russian.train.jsonl.gz', 'names/translit-arabic.train.jsonl.gz'])
    if (hasCorpus(file))
      for (const row of readRows<{ latin: string; count: number }>(file))
        if (row.count >= 2 && row.latin.length > 2) add(row.latin, 'name-part');
}
