import type { Exporter } from './exporter.ts';
import { json } from './json.ts';

export const FORMATS: readonly Exporter[] = [json];
