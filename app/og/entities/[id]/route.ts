import { getExplorer } from '../../../_server/explorer.ts';
import { idOfPath } from '../../../_state/path-id.ts';
import { entityCard } from '../../_card/content.ts';
import { cardResponse } from '../../_card/respond.ts';

export const dynamic = 'force-dynamic';

/** The preview card of a node, 1200 x 630 PNG. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const explorer = getExplorer();
  return cardResponse(request, explorer.graph(), entityCard(explorer, idOfPath((await params).id)));
}
