import { DatelineError } from '../errors.ts';
import { webAddress } from '../ingest/address.ts';
import { disk, type Files } from '../ingest/files.ts';

type Ask = (address: string, options: RequestInit) => Promise<Response>;

/** Milliseconds until the first word of an answer. */
const PATIENCE = 30_000;
const SAVE = 'Open it in a browser, save the page, and give the file.';

/**
 * Files on the disk, and what lies behind web addresses: each is asked for once, when it is read, and nothing that it
 * links to is. What does not come is a DatelineError that says why.
 */
export function withWeb(files: Files = disk, ask: Ask = fetch, now: () => number = Date.now): Files {
  return {
    ...files,
    web: true,
    stat: (at) =>
      webAddress(at) === at
        ? Promise.resolve({ kind: 'file', size: 0, identity: at, stamp: `asked ${now()}` })
        : files.stat(at),
    bytes: (at) => (webAddress(at) === at ? download(at, ask) : files.bytes(at)),
  };
}

async function* download(address: string, ask: Ask): AsyncGenerator<Uint8Array> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await ask(address, {
      headers: {
        'user-agent': 'Dateline (reads the one page that its user names)',
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
      },
      signal: patience.signal,
    });
    clearTimeout(timer);
    if (!answer.ok) {
      await answer.body?.cancel();
      throw refused(address, answer.status);
    }
    if (answer.body) yield* answer.body;
  } catch (error) {
    throw error instanceof DatelineError ? error : notReached(address, error);
  } finally {
    clearTimeout(timer);
  }
}

function refused(place: string, status: number): DatelineError {
  const gone = status === 404 || status === 410;
  const later = status === 429 || status >= 500;
  return new DatelineError({
    code: 'ingest/not-given',
    message: gone
      ? `the server has no such page (${status}).`
      : `the server does not hand it out${later ? ' now' : ''} (${status}).`,
    place,
    remedy: gone ? 'Check the address.' : later ? 'Try again later.' : SAVE,
  });
}

function notReached(place: string, cause: unknown): DatelineError {
  const { name, cause: deeper } = cause as { name?: string; cause?: { code?: string } };
  const why = name === 'AbortError' ? `no answer in ${PATIENCE / 1000} s` : (deeper?.code ?? 'no connection');
  return new DatelineError(
    {
      code: 'ingest/not-reached',
      message: `the server was not reached (${why}).`,
      place,
      remedy: `Check the address and the network. ${SAVE}`,
    },
    { cause },
  );
}
