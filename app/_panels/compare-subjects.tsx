import type { Difference } from '#lib/model/difference.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import styles from './compare.module.css';

/** The thing a difference is about; of two that are perhaps the same, why they may be. */
export function CompareSubjects({ difference: { subjects, perhaps, reasons } }: { difference: Difference }) {
  return (
    <div className={styles.subjects}>
      <h3>
        {subjects.map((subject, i) => (
          <span key={subject.id}>
            {i > 0 && <span className={styles.soft}> and </span>}
            <EntityLink id={subject.id} className={styles.subject}>
              <Shape type={subject.type} /> <bdi>{subject.name}</bdi>
            </EntityLink>
          </span>
        ))}
        {perhaps && <span className={styles.perhaps}>perhaps the same</span>}
      </h3>
      {perhaps && (
        <p className={styles.reasons}>
          {reasons.join('; ')}. <a href="/review">Review</a>
        </p>
      )}
    </div>
  );
}
