import type { Adding } from '#lib/model/added.ts';

/** What one drop may bring; more goes by the terminal. */
const MOST_FILES = 200;
const MOST_BYTES = 32 << 20;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether the browser may add articles here. The launcher says `yes` or `no` by DATELINE_ADDING; without a word of it only
 * a page asked for under a loopback name may, which a foreign name pointed at this machine (DNS rebinding) is not.
 */
export function adding(host: string | null): Adding {
  const said = process.env.DATELINE_ADDING;
  const allowed = said === 'yes' || (said !== 'no' && host !== null && LOOPBACK.test(host));
  return {
    allowed,
    reason: allowed
      ? null
      : 'This explorer is open to other machines, so it takes articles only from the terminal: dateline ingest PATH. Start it with --add to allow it here.',
    mostFiles: MOST_FILES,
    mostBytes: MOST_BYTES,
  };
}
