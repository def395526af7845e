/* The public exports: what a program that uses Dateline as a library needs. */

export { dataReader, type DataReader } from './data/read.ts';
export { DatelineError, type Trouble } from './errors.ts';
export { createExplorer, type Explorer } from './explorer.ts';
export { FORMATS } from './export/formats.ts';
export type { Exporter } from './export/exporter.ts';
export { disk, type Files } from './ingest/files.ts';
export { readInputs } from './ingest/read-inputs.ts';
export type { Knowledge } from './model/knowledge.ts';
export { createPipeline, type Pipeline } from './pipeline.ts';
export { openStore } from './store/open.ts';
export type { Store } from './store/store.ts';
