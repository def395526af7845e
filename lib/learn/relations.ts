import type { PairType } from '../extract/relations/model.ts';
import { draftOf, readCountries } from './events/drafts.ts';
import { readWords } from './events/event-lexicon.ts';
import { RELATIONS_MAGIC, RELATIONS_VERSION, PAIR_TYPES } from '../extract/relations/model.ts';
import { DataWriter } from './data-writer.ts';
import { readTaughtArticles } from './events/marked-articles.ts';
import type { Trained } from './events/logistic.ts';
import { storeLinear } from './events/store-linear.ts';
import { writeData } from './paths.ts';
import { readDemonyms } from './relations/demonyms.ts';
import { knowledgeNet } from './relations/knowledge-net.ts';
import { pairExamples, trainRelations } from './relations/train-relations.ts';

/** Least probabilities, chosen by cross-validation on wikinews-learn. */
const LEAST: Readonly<Record<PairType, number>> = {
  affiliation: 0.35,
  'part-of': 0.4,
  'located-in': 0.35,
  origin: 0.25,
  kinship: 0.3,
  'spoke-to': 0.3,
};

/** What a sentence of another genre counts beside one of the gold. */
export const SILVER_WEIGHT = 0.05;

/** Learns relations between entities and writes lib/data/relations.bin. */
export function makeRelations(): void {
  const { lexicon } = readWords();
  const countries = readCountries();
  const demonyms = readDemonyms();
  const examples = readTaughtArticles().map((gold) =>
    pairExamples(gold, draftOf(gold, countries), lexicon, demonyms),
  );
  writeData(
    'relations.bin',
    storeRelations(
      trainRelations(examples, knowledgeNet(lexicon, demonyms, countries, SILVER_WEIGHT)),
      demonyms,
    ),
  );
}

/** The bytes that lib/extract/relations/model.ts reads. */
export function storeRelations(
  trained: ReadonlyMap<PairType, Trained>,
  demonyms: Record<string, string[]>,
  least = LEAST,
): Uint8Array {
  const writer = new DataWriter(RELATIONS_MAGIC, RELATIONS_VERSION);
  writer.text(JSON.stringify({ demonyms, least }));
  for (const type of PAIR_TYPES) storeLinear(trained.get(type)!, writer);
  return writer.finish();
}
