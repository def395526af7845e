import type { Knowledge } from '../model/knowledge.ts';
import type { Exporter } from './exporter.ts';
import { outletsOf, toldBetween, weightOf } from './graph-facts.ts';
import { relationRows } from './relation-rows.ts';

type Cell = string | number | null;

/* Columns named Id, Label, Source, Target, Type and Weight are what Gephi's spreadsheet import looks for. */

export const csvNodes: Exporter = {
  name: 'csv-nodes',
  mediaType: 'text/csv',
  extension: 'csv',
  describes: 'table of nodes (Gephi, spreadsheets)',
  *write(knowledge) {
    yield row([
      'Id',
      'Label',
      'Kind',
      'Mentions',
      'Articles',
      'Outlets',
      'First told',
      'Last told',
      'Happened',
      'Latitude',
      'Longitude',
      'Also called',
    ]);
    const outlets = outletsOf(knowledge);
    const told = toldBetween(knowledge);
    for (const entity of knowledge.entities) {
      const { id, name, type, mentionCount, articles, date, location, aliases } = entity;
      const [first, last] = told(articles);
      const others = aliases.map((a) => a.surface).filter((surface) => surface !== name);
      yield row([
        id,
        name,
        type,
        mentionCount,
        articles.length,
        outlets(articles).join('; '),
        first,
        last,
        date,
        location?.latitude ?? null,
        location?.longitude ?? null,
        others.join('; '),
      ]);
    }
  },
};

export const csvEdges: Exporter = {
  name: 'csv-edges',
  mediaType: 'text/csv',
  extension: 'csv',
  describes: 'table of relations (Gephi, spreadsheets)',
  *write(knowledge) {
    yield row([
      'Source',
      'Target',
      'Type',
      'Relation',
      'Roles',
      'Weight',
      'Outlets',
      'First told',
      'Last told',
    ]);
    const outlets = outletsOf(knowledge);
    const told = toldBetween(knowledge);
    for (const relation of knowledge.relations) {
      const articles = relation.evidence.map((e) => e.article);
      const { from, to, type, roles } = relation;
      yield row([
        from,
        to,
        'Directed',
        type,
        roles.join('; '),
        weightOf(relation),
        outlets(articles).join('; '),
        ...told(articles),
      ]);
    }
  },
};

export const csvEvidence: Exporter = {
  name: 'csv-evidence',
  mediaType: 'text/csv',
  extension: 'csv',
  describes: 'table of the sentences behind every relation',
  *write(knowledge: Knowledge) {
    yield row([
      'From',
      'Relation',
      'To',
      'Role',
      'Sentence',
      'Said by',
      'Outlet',
      'Retelling',
      'Published',
      'Headline',
      'Article',
      'Sentence number',
      'Address',
    ]);
    for (const { relation, from, to, evidence, article, text, saidBy } of relationRows(knowledge))
      yield row([
        from.name,
        relation.type,
        to.name,
        evidence.role,
        text,
        saidBy,
        article.outlet,
        article.original,
        article.published,
        article.title,
        article.id,
        evidence.sentence + 1,
        article.url,
      ]);
  },
};

/** Beginnings that spreadsheets take for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line after RFC 4180. Texts that a spreadsheet would run are led in by an apostrophe; numbers stay numbers. */
export function row(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
