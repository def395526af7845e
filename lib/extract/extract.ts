import type { Article } from '../model/article.ts';
import type { Country } from '../model/country.ts';
import type { LocalEntity, Reading } from '../model/reading.ts';
import { analyse } from '../text/analyse.ts';
import { linkMentions } from './coreference/link-mentions.ts';
import { findDates } from './dates/find-dates.ts';
import type { Atlas } from './atlas.ts';
import { type Draft, whereaboutsOf } from './draft.ts';
import { onlyTells } from './events/bystanders.ts';
import { findEvents } from './events/find-events.ts';
import type { EventModel } from './events/model.ts';
import type { NameFinder } from './name-finder.ts';
import { datelineName, outletNames, withCertain } from './certain-names.ts';
import { findRelations } from './relations/find-relations.ts';
import type { RelationModel } from './relations/model.ts';
import { isPlausible } from './relations/plausible.ts';
import { attributionsOf } from './statements/attribution.ts';
import { findStatements } from './statements/find-statements.ts';

export interface Extractor {
  /** What one article says; every offset points into `article.text`. Of other languages than English, the sentences alone. */
  read(article: Article): Reading;
}

export interface ExtractorParts {
  readonly names: NameFinder;
  readonly countries: readonly Country[];
  readonly atlas: Atlas;
  readonly events: EventModel;
  readonly relations: RelationModel;
}

/** The offline extractor: names, who is who, dates, statements, events, relations, in that order. */
export function createExtractor({ names, countries, atlas, ...models }: ExtractorParts): Extractor {
  return {
    read(article) {
      const document = analyse(article.text);
      const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
      if (article.language !== 'en') return { sentences, entities: [], mentions: [], relations: [], statements: [] };
      const context = { published: article.published, outlet: article.outlet, title: article.title };
      const named = withCertain(names.find(document, context), [
        ...outletNames(document, article.outlet),
        ...datelineName(document, article.dateline),
      ]);
      const { layout, ...linked } = linkMentions(document, named, context, countries);
      const draft: Draft = {
        context,
        document,
        ...linked,
        dates: findDates(document, context),
        whereabouts: whereaboutsOf(linked.entities, atlas),
      };
      const statements = findStatements(draft, layout);
      const events = findEvents(draft, models.events);
      const mentions = [...draft.mentions, ...events.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
      const parts = events.relations.filter((r) => !onlyTells(r, statements, mentions));
      const entities = new Map<string, LocalEntity>(draft.entities);
      for (const event of events.entities) entities.set(event.key, event);
      const attribution = attributionsOf(statements);
      const told = findRelations(draft, statements, {
        model: models.relations,
        lexicon: models.events.lexicon,
        attribution,
      }).filter((relation) => isPlausible(relation, draft, countries));
      return {
        sentences,
        entities: [...entities.values()],
        mentions: mentions.map(({ start, end, surface, type, level, entity, via }) => ({ start, end, surface, type, level, entity, via })),
        relations: [...told, ...parts.map((r) => ({ ...r, attribution: attribution(r) }))],
        statements: [...statements],
      };
    },
  };
}
