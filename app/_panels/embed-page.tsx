import { EmbeddedExplorer } from './embedded-explorer.tsx';
import type { ExplorerPageProps } from './explorer-page.tsx';
import { PlainNodes } from './plain-nodes.tsx';

/** The embedded explorer, and for browsers without scripts its first nodes as links. Links open outside of the frame. */
export function EmbedPage({ front, ...props }: ExplorerPageProps) {
  const { version, inline, first, totals } = front;
  return (
    <>
      <base target="_blank" />
      <EmbeddedExplorer source={{ version, inline }} {...props} />
      <PlainNodes nodes={first} total={totals.nodes} />
    </>
  );
}
