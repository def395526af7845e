import { z } from 'zod';
import { dataReader } from '#lib/data/read.ts';
import type { ExtractRow } from '#lib/export/extract-rows.ts';
import { linkMentions } from '#lib/extract/coreference/link-mentions.ts';
import { findStatements } from '#lib/extract/statements/find-statements.ts';
import { Country } from '#lib/model/country.ts';
import { analyse } from '#lib/text/analyse.ts';
import { hasGold, oracle, readGold, type GoldArticle } from './gold.ts';
import { scoreArticles } from './score.ts';

/**
 * `node tests/eval/statements-probe.ts`: statements, speakers and clusters with the gold's names given, so that what
 * is lost comes from coreference and statements alone.
 */
const countries = z
  .array(Country)
  .parse(JSON.parse(new TextDecoder().decode(dataReader()('countries.json'))));

for (const set of ['wikinews-learn', 'wikinews-dev'] as const) {
  if (!hasGold(set)) {
    console.log(`${set}: skipped, ../shared/gold is absent`);
    continue;
  }
  const golds = readGold(set);
  const { statements, speaker, clusters } = scoreArticles(golds, golds.map(toRow));
  const figure = (f: { p: number; r: number; f1: number }) =>
    [f.p, f.r, f.f1].map((x) => x.toFixed(1)).join(' ');
  console.log(
    `${set}: statements p r f1 ${figure(statements)}; speaker ${speaker.toFixed(1)}; clusters ${figure(clusters)}`,
  );
}

/** One article read with its gold names; entity ids are made unique by the article, so clusters never cross. */
function toRow(gold: GoldArticle): ExtractRow {
  const document = analyse(gold.text);
  const context = { published: gold.published, outlet: null, title: gold.title };
  const linked = linkMentions(document, oracle(gold).find(document, context), context, countries);
  const id = (key: string) => `${gold.id}-${key}`;
  const row = {
    mentions: linked.mentions.map((m) => ({ ...m, entity: id(m.entity) })),
    entities: [],
    relations: [],
    statements: findStatements({ context, document, ...linked, dates: [], whereabouts: new Map() }).map((s) => ({
      ...s,
      speaker: s.speaker && id(s.speaker),
    })),
  };
  return row as unknown as ExtractRow;
}
