import { bibtex } from './bibtex.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslJson } from './csl-json.ts';
import { plainText } from './plain-text.ts';

export const CITATION_STYLES: readonly CitationStyle[] = [plainText, bibtex, cslJson];
