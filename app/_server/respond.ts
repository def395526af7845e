import { DatelineError } from '#lib/errors.ts';

/** JSON with the status an error deserves; clients always get `{ error: { code, message, remedy } }`. */
export function respond(make: () => unknown): Response {
  try {
    const body = make();
    if (body === null) return problem(404, 'serve/not-found', 'Nothing is known under this address.');
    return Response.json(body, { headers: { 'cache-control': 'no-cache' } });
  } catch (error) {
    if (error instanceof DatelineError) return problem(500, error.code, error.message, error.remedy);
    throw error;
  }
}

export function problem(status: number, code: string, message: string, remedy?: string): Response {
  return Response.json({ error: { code, message, remedy } }, { status });
}
