import type { GraphNode } from '#lib/model/graph-view.ts';
import { entityHref } from '../_state/links.ts';
import { count, date, shownName, TYPE_WORDS } from '../_state/wording.ts';
import styles from './table.module.css';

/** The most telling nodes as links: for browsers without scripts, and where the graph could not be loaded. */
export function PlainNodes({ nodes, total }: { nodes: readonly GraphNode[]; total: number }) {
  return (
    <section aria-label="Nodes" className="plain-only" data-testid="plain-nodes">
      <table className={styles.plain}>
        <caption>
          Showing {nodes.length.toLocaleString('en')} of {count(total, 'node')}, the most told of first
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Mentions</th>
            <th scope="col">Told by</th>
            <th scope="col">Happened</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <a href={entityHref(node.id)} dir="auto">
                  {shownName(node)}
                </a>
              </th>
              <td>{TYPE_WORDS[node.type].one}</td>
              <td>{node.mentions}</td>
              <td>{node.outlets.join(', ')}</td>
              <td>{node.date && date(node.date)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
