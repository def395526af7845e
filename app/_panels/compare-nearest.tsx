import type { EntityRef } from '#lib/model/passage.ts';
import { Shape } from '../_ui/shape.tsx';
import { compareHref } from '../_state/difference-words.ts';
import styles from './page.module.css';

/** For an address that names nothing known: the nearest names, and where to find others. */
export function CompareNearest({ asked, nearest }: { asked: string; nearest: readonly EntityRef[] }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Nothing under the name “{asked}”</h1>
      <p>
        Open a person, an institution, a place or an event in <a href="/">the explorer</a>; its panel leads
        here where outlets differ. Or see <a href="/compare">all that they tell differently</a>.
      </p>
      {nearest.length > 0 && (
        <ul className={styles.list}>
          {nearest.map((node) => (
            <li key={node.id}>
              <a href={compareHref(node.id)}>
                <Shape type={node.type} />
                <bdi>{node.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
