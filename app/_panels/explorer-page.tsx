import { Explorer, type ExplorerProps } from './explorer.tsx';
import { PlainNodes } from './plain-nodes.tsx';

/** The explorer, and below it, for browsers without scripts, the nodes as a plain table of links. */
export function ExplorerPage(props: ExplorerProps) {
  return (
    <>
      <Explorer {...props} />
      <noscript>
        <PlainNodes graph={props.graph} />
      </noscript>
    </>
  );
}
