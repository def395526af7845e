import { idOfPath } from './path-id.ts';

/** Request header in which the proxy hands an address without content on to the page that says so. */
export const MISSING_HEADER = 'x-dateline-missing';

export interface Asked {
  readonly kind: 'entities' | 'articles';
  readonly id: string;
}

/** What `/entities/ID` or `/articles/ID` asks for; null for other addresses. */
export function askedFor(pathname: string): Asked | null {
  const [, kind, segment] = /^\/(entities|articles)\/([^/]+)\/?$/.exec(pathname) ?? [];
  return segment === undefined ? null : { kind: kind as Asked['kind'], id: idOfPath(segment) };
}
