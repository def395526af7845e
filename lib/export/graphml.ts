import type { Exporter } from './exporter.ts';
import { attributesOf, EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from './graph-attributes.ts';
import { xml } from './xml.ts';

/** GraphML 1.0 (graphdrawing.org), as Gephi, yEd, Cytoscape and networkx read it. */
export const graphml: Exporter = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  describes: 'nodes and stated relations (Gephi, yEd, Cytoscape, networkx)',
  *write(knowledge) {
    const { node, edge, weight } = attributesOf(knowledge);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield key('label', 'node', 'label', 'string') + key('weight', 'edge', 'weight', 'double');
    yield NODE_ATTRIBUTES.map(({ name, kind }, i) => key(`n${i}`, 'node', name, kind)).join('');
    yield EDGE_ATTRIBUTES.map(({ name, kind }, i) => key(`e${i}`, 'edge', name, kind)).join('');
    yield '<graph edgedefault="directed">\n';
    for (const entity of knowledge.entities)
      yield `<node id="${xml(entity.id)}">${data('label', entity.name)}${all('n', node(entity))}</node>\n`;
    for (const relation of knowledge.relations) {
      const ends = `id="${xml(relation.id)}" source="${xml(relation.from)}" target="${xml(relation.to)}"`;
      yield `<edge ${ends}>${data('weight', weight(relation))}${all('e', edge(relation))}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

function key(id: string, of: 'node' | 'edge', name: string, kind: Attribute['kind']): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${kind}"/>\n`;
}

function all(prefix: string, values: readonly (string | number | null)[]): string {
  return values.map((value, i) => (value === null ? '' : data(`${prefix}${i}`, value))).join('');
}

function data(id: string, value: string | number): string {
  return `<data key="${id}">${xml(String(value))}</data>`;
}
