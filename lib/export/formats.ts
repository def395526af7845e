import { csvEdges, csvEvidence, csvNodes } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { json } from './json.ts';

export const FORMATS: readonly Exporter[] = [json, csvNodes, csvEdges, csvEvidence, graphml, gexf, jsonLd];
