import type { EntityType } from '../model/entity-type.ts';
import type { Exporter } from './exporter.ts';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from './graph-attributes.ts';
import { xml } from './xml.ts';

/** Colour and shape of a type, as the explorer draws it on paper. */
const VIZ: Readonly<Record<EntityType, string>> = {
  person: '<viz:color r="194" g="82" b="28"/><viz:shape value="disc"/>',
  institution: '<viz:color r="29" g="99" b="150"/><viz:shape value="square"/>',
  place: '<viz:color r="12" g="128" b="98"/><viz:shape value="diamond"/>',
  event: '<viz:color r="125" g="79" b="158"/><viz:shape value="triangle"/>',
};

/** GEXF 1.3 (gexf.net), Gephi's own format, with the types' colours and shapes. */
export const gexf: Exporter = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  describes: 'nodes and stated relations with their colours (Gephi, Gephi Lite)',
  *write(knowledge) {
    const { node, edge, weight } = attributesOf(knowledge);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
    yield '<meta><creator>Dateline</creator></meta>\n<graph defaultedgetype="directed" mode="static">\n';
    yield attributes('node', NODE_ATTRIBUTES) + attributes('edge', EDGE_ATTRIBUTES);
    yield '<nodes>\n';
    for (const entity of knowledge.entities)
      yield `<node id="${xml(entity.id)}" label="${xml(entity.name)}">${values(node(entity))}${VIZ[entity.type]}</node>\n`;
    yield '</nodes>\n<edges>\n';
    for (const relation of knowledge.relations) {
      const ends = `id="${xml(relation.id)}" source="${xml(relation.from)}" target="${xml(relation.to)}"`;
      yield `<edge ${ends} weight="${weight(relation)}" label="${relation.type}">${values(edge(relation))}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

const KINDS: Readonly<Record<Attribute['kind'], string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
};

function attributes(of: 'node' | 'edge', list: readonly Attribute[]): string {
  const rows = list.map(
    ({ name, kind }, i) => `<attribute id="${i}" title="${name}" type="${KINDS[kind]}"/>\n`,
  );
  return `<attributes class="${of}">\n${rows.join('')}</attributes>\n`;
}

function values(list: readonly (string | number | null)[]): string {
  const rows = list.map((value, i) =>
    value === null ? '' : `<attvalue for="${i}" value="${xml(String(value))}"/>`,
  );
  return `<attvalues>${rows.join('')}</attvalues>`;
}
