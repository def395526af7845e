import { buildIfChanged } from './build.ts';

/** What `npm test` runs so that the browser tests see these sources. */
await buildIfChanged();
