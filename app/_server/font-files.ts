import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the installed font packages, such as `inter/files/inter-latin-wght-normal.woff2`. */
export function readFont(file: string): Uint8Array {
  const home = process.env.DATELINE_HOME ?? process.cwd();
  return readFileSync(path.join(/* turbopackIgnore: true */ home, 'node_modules/@fontsource-variable', file));
}
