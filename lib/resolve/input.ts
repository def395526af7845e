import type { Article } from '../model/article.ts';
import type { Country } from '../model/country.ts';
import type { Decision } from '../model/decision.ts';
import type { EntityId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { Gazetteer } from './places/gazetteer.ts';

export interface ResolveInput {
  readonly readings: readonly { readonly article: Article; readonly reading: Reading }[];
  readonly decisions: readonly Decision[];
  /** `${article}/${start}` of a name mention -> the id it had before. */
  readonly ledger: ReadonlyMap<string, EntityId>;
  readonly redirects: ReadonlyMap<string, EntityId>;
}

export interface ResolveResources {
  readonly gazetteer: Gazetteer;
  readonly countries: readonly Country[];
}
