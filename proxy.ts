import { NextResponse, type NextRequest } from 'next/server';
import { isKnown } from './app/_server/known.ts';
import { askedFor, MISSING_HEADER } from './app/_state/missing.ts';

export const config = { matcher: ['/entities/:id', '/articles/:id'] };

/** No page has this address, so Next answers it with app/not-found.tsx and status 404. */
const NOWHERE = '/not-found';

/**
 * `notFound()` in a page leaves it empty for readers without scripts; so an address of an unknown node or article is
 * answered as one that no page has, and the header tells not-found.tsx what was asked for.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const asked = askedFor(pathname);
  if (!asked || isKnown(asked)) return NextResponse.next();
  const headers = new Headers(request.headers);
  headers.set(MISSING_HEADER, pathname);
  return NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } });
}
