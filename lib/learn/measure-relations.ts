import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEventModel } from '../extract/events/model.ts';
import { createExtractor } from '../extract/extract.ts';
import type { NameFinder } from '../extract/name-finder.ts';
import { createNameFinder } from '../extract/names/learned.ts';
import { readRelationModel } from '../extract/relations/model.ts';
import { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { namesOf, readWorld } from './events/drafts.ts';
import { readWords } from './events/event-lexicon.ts';
import { readGoldArticles } from './events/gold-articles.ts';
import type { GoldArticle } from './events/gold-articles.ts';
import { readTaughtArticles } from './events/marked-articles.ts';
import { study, trainEvents } from './events/train-events.ts';
import { storeEvents } from './events.ts';
import { DATA } from './paths.ts';
import { readLessons, storeRelations, trainOn } from './relations.ts';
import { errorTable, scoreTable } from './relations/score-relations.ts';

/** Every third article of wikinews-learn is held out in turn; all others are learned from in each turn. */
const FOLDS = 3;

/**
 * Prints precision, recall and F1 of events and relations in cross-validation on wikinews-learn, with the gold's names and
 * with our own, and the kinds of their errors. The name tagger is the shipped one, which has seen these articles.
 */
export function printRelations(): void {
  const held = readGoldArticles('wikinews-learn');
  const finder = ownNames();
  const read: Record<string, [GoldArticle, Reading][]> = { gold: [], own: [] };
  const words = readWords();
  const world = readWorld();
  const studies = readTaughtArticles().map((gold) => study(gold, words, world));
  const lessons = readLessons(words.lexicon, world);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTaught = (_: unknown, i: number) => i >= held.length || i % FOLDS !== fold;
    const models = {
      events: readEventModel(storeEvents(trainEvents(studies.filter(isTaught)), words)),
      relations: readRelationModel(storeRelations(trainOn(lessons, lessons.articles.filter(isTaught)), lessons.names)),
    };
    for (const gold of held.filter((_, i) => !isTaught(_, i))) {
      const names: Record<string, NameFinder> = { gold: { find: (document) => namesOf(gold, document) }, own: finder };
      for (const [whose, find] of Object.entries(names))
        read[whose]!.push([gold, createExtractor({ ...world, ...models, names: find }).read(articleOf(gold))]);
    }
  }
  for (const [whose, pairs] of Object.entries(read))
    console.log(`names: ${whose}\n${scoreTable(pairs)}\n\n${errorTable(pairs)}\n`);
}

function ownNames(): NameFinder {
  const data = (name: string) => readFileSync(path.join(DATA, `${name}.bin`));
  return createNameFinder({ tagger: data('tagger'), clusters: data('clusters'), lexicon: data('lexicon') });
}

function articleOf({ id, title, published, text }: GoldArticle): Article {
  return Article.parse({
    id, title, published, text, titled: title !== '', outlet: null, dateline: null, section: null, author: null, url: null,
    language: 'en', source: id, original: null,
  });
}
