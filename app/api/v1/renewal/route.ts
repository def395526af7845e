import type { EntityId } from '#lib/model/ids.ts';
import { RenewalRequest, type Renewal } from '#lib/model/renewal.ts';
import { getExplorer } from '../../../_server/explorer.ts';
import { problem, respond } from '../../../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** Changes nothing; it is a POST because a view may name thousands of ids. */
export async function POST(request: Request): Promise<Response> {
  const asked = RenewalRequest.safeParse(await request.json().catch(() => null));
  if (!asked.success) return problem(400, 'serve/bad-renewal', 'A renewal names ids: { "ids": ["…"] }.');
  return respond((): Renewal => {
    const explorer = getExplorer();
    const followed: Record<string, EntityId> = {};
    for (const id of asked.data.ids) {
      const now = explorer.follow(id);
      if (now !== null && now !== id) followed[id] = now;
    }
    return { version: explorer.graph().version, communities: explorer.communities(), followed };
  });
}
