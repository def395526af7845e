import { EmbeddedExplorer } from './embedded-explorer.tsx';
import type { ExplorerProps } from './explorer.tsx';
import { PlainNodes } from './plain-nodes.tsx';

/** The embedded explorer, and for browsers without scripts its nodes as links. Links open outside of the frame. */
export function EmbedPage(props: ExplorerProps) {
  return (
    <>
      <base target="_blank" />
      <EmbeddedExplorer {...props} />
      <noscript>
        <PlainNodes graph={props.graph} />
      </noscript>
    </>
  );
}
