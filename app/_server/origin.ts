import { headers } from 'next/headers';

/** A host with or without port; anything else in the header is not an address of ours. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/** Scheme and host as the visitor's browser or a proxy in front of us names them: "http://127.0.0.1:3000". */
export async function origin(): Promise<URL> {
  return originOf(await headers());
}

export function originOf(given: Pick<Headers, 'get'>): URL {
  const first = (name: string) => given.get(name)?.split(',')[0]?.trim();
  const host = [first('x-forwarded-host'), first('host')].find((h) => h !== undefined && HOST.test(h));
  const scheme = first('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return new URL(`${scheme}://${host ?? 'localhost'}`);
}
