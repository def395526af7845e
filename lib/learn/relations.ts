import type { PairType, RelationModel } from '../extract/relations/model.ts';
import type { Country } from '../model/country.ts';
import type { EventLexicon } from '../extract/syntax/lexicon.ts';
import { draftOf, readWorld } from './events/drafts.ts';
import type { World } from './events/drafts.ts';
import { readWords } from './events/event-lexicon.ts';
import { RELATIONS_MAGIC, RELATIONS_VERSION, PAIR_TYPES } from '../extract/relations/model.ts';
import { DataWriter } from './data-writer.ts';
import type { GoldArticle } from './events/gold-articles.ts';
import { readMarkedArticles, readTaughtArticles } from './events/marked-articles.ts';
import type { Trained } from './events/logistic.ts';
import { storeLinear } from './events/store-linear.ts';
import { writeData } from './paths.ts';
import { readDemonyms } from './relations/demonyms.ts';
import { knowledgeNet } from './relations/knowledge-net.ts';
import { pairExamples, trainRelations } from './relations/train-relations.ts';
import type { PairExamples } from './relations/train-relations.ts';

/** Least probabilities, chosen by cross-validation on wikinews-learn. */
const LEAST: Readonly<Record<PairType, number>> = {
  affiliation: 0.3,
  'part-of': 0.15,
  'located-in': 0.3,
  origin: 0.15,
  kinship: 0.3,
  'spoke-to': 0.25,
};

/** What a sentence of another genre counts beside one of the gold. */
const SILVER_WEIGHT = 0.05;
/** The same of pages of short news items that have nothing to do with one another. */
const PAGES_WEIGHT = 0.3;

/** Learns relations between entities and writes lib/data/relations.bin. */
export function makeRelations(): void {
  const lessons = readLessons(readWords().lexicon, readWorld());
  writeData('relations.bin', storeRelations(trainOn(lessons, lessons.articles), lessons.names));
}

/** All that relations between entities are learned from. */
export interface Lessons {
  readonly names: WorldNames;
  /** Of `readTaughtArticles`, in its order. */
  readonly articles: readonly PairExamples[];
  readonly pages: readonly PairExamples[];
  readonly silver: PairExamples;
}

export function readLessons(lexicon: EventLexicon, world: World): Lessons {
  const names = worldNames(world.countries);
  const untaught = untaughtModel(names);
  const examplesOf = (articles: readonly GoldArticle[], weight: number) =>
    articles.map((gold) => pairExamples(gold, draftOf(gold, world), lexicon, untaught, weight));
  return {
    names,
    articles: examplesOf(readTaughtArticles(), 1),
    pages: examplesOf(readMarkedArticles('world-names'), PAGES_WEIGHT),
    silver: knowledgeNet(lexicon, untaught, world, SILVER_WEIGHT),
  };
}

/** Trains on some of the articles and everything else. */
export function trainOn({ pages, silver }: Lessons, articles: Lessons['articles']): Map<PairType, Trained> {
  return trainRelations([...articles, ...pages], silver);
}

/** What relations know of countries by heart. */
export interface WorldNames {
  readonly demonyms: Record<string, string[]>;
  readonly capitals: Record<string, string[]>;
}

function worldNames(countries: readonly Country[]): WorldNames {
  const capitals: Record<string, string[]> = {};
  for (const country of countries)
    for (const capital of country.capitals) capitals[capital] = [...(capitals[capital] ?? []), country.name, ...country.names];
  return { demonyms: readDemonyms(), capitals };
}

/** A model that knows names and has learned nothing yet, to read examples with. */
function untaughtModel({ demonyms, capitals }: WorldNames): RelationModel {
  return { demonyms: new Map(Object.entries(demonyms)), capitals: new Map(Object.entries(capitals)), pairs: new Map() };
}

/** The bytes that lib/extract/relations/model.ts reads. */
export function storeRelations(trained: ReadonlyMap<PairType, Trained>, names: WorldNames, least = LEAST): Uint8Array {
  const writer = new DataWriter(RELATIONS_MAGIC, RELATIONS_VERSION);
  writer.text(JSON.stringify({ ...names, least }));
  for (const type of PAIR_TYPES) storeLinear(trained.get(type)!, writer);
  return writer.finish();
}
