import type { GraphNode, GraphView } from '#lib/model/graph-view.ts';
import { Explorer, type ExplorerProps } from './explorer.tsx';
import { PlainNodes } from './plain-nodes.tsx';

export interface ExplorerPageProps extends Omit<ExplorerProps, 'source'> {
  readonly front: ExplorerProps['source'] & {
    readonly first: readonly GraphNode[];
    readonly totals: GraphView['totals'];
  };
}

/** The explorer, and below it, for browsers without scripts, the first nodes as a plain table of links. */
export function ExplorerPage({ front, ...props }: ExplorerPageProps) {
  const { version, inline, first, totals } = front;
  return (
    <>
      <Explorer source={{ version, inline }} {...props} />
      <PlainNodes nodes={first} total={totals.nodes} />
    </>
  );
}
