import { readCorpus } from './corpus.ts';
import { readGoldNames } from './gold.ts';
import type { LabelledText } from './labelled-text.ts';
import { titleCased } from './augment.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { GOLD, hasCorpus } from '../paths.ts';

/** The sets that nothing is ever trained on, by the names they are reported under; what is absent is left out. */
export function readHeldOut(): Map<string, LabelledText[]> {
  const sets = new Map<string, LabelledText[]>();
  if (existsSync(path.join(GOLD, 'wikinews-dev'))) {
    const dev = readGoldNames('wikinews-dev');
    sets.set('wikinews-dev', dev);
    sets.set('wikinews-dev titled', dev.map(titleCased));
  }
  for (const [name, file] of Object.entries(FILES))
    if (hasCorpus(file))
      sets.set(
        name,
        readCorpus(file, (mention) => mention.type !== 'EVENT'),
      );
  return sets;
}

const FILES = {
  'wikigold dev': 'learn/wikigold.dev.jsonl.gz',
  'conll2003 dev': 'measure/conll2003.dev.jsonl.gz',
  'uner-ewt dev': 'learn/uner-ewt.dev.jsonl.gz',
};
