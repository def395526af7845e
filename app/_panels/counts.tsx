'use client';

import { count } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';

/** "2 articles · 31 of 31 nodes · 44 lines": what is shown, of how much. */
export function Counts({ className, testId }: { className?: string; testId?: string }) {
  const { index } = useExplorer();
  const scene = useExplorerState((state) => state.scene);
  const { articles, nodes } = index.graph.totals;
  return (
    <p className={className} data-testid={testId}>
      {count(articles, 'article')} · {scene.shown.nodes.toLocaleString('en')} of {count(nodes, 'node')} ·{' '}
      {count(scene.shown.lines, 'line')}
    </p>
  );
}
