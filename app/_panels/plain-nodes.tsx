import type { GraphView } from '#lib/model/views.ts';
import { entityHref } from '../_state/links.ts';
import { count, date, shownName, TYPE_WORDS } from '../_state/wording.ts';
import styles from './table.module.css';

const MOST = 1000;

/** Every node as a link, the most telling first: what the picture shows, readable without scripts. */
export function PlainNodes({ graph }: { graph: GraphView }) {
  const nodes = graph.nodes.toSorted((a, b) => b.importance - a.importance).slice(0, MOST);
  return (
    <section aria-label="Nodes">
      <table className={styles.table}>
        <caption>
          {nodes.length} of {count(graph.totals.nodes, 'node')}
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
