import type { Disputed } from '#lib/model/difference.ts';
import { compareHref, DIFFERENCE_WORDS } from '../_state/difference-words.ts';
import { count, shownName } from '../_state/wording.ts';
import { Shape } from '../_ui/shape.tsx';
import styles from './page.module.css';

const MOST = 200;

/** All that outlets tell differently, what differs in most ways first. Says what differs, never who is right. */
export function CompareMost({ disputed }: { disputed: readonly Disputed[] }) {
  return (
    <div className={styles.page} data-testid="compare-most">
      <h1 className={styles.title}>Where sources disagree</h1>
      {disputed.length === 0 ? (
        <p>
          No two outlets of these articles tell one thing differently. Differences are found between outlets
          that are named; articles without an outlet count as one.
        </p>
      ) : (
        <p className={styles.soft}>
          {disputed.length > MOST && `The first ${MOST} of `}
          {count(disputed.length, 'subject')} that outlets tell differently. Each leads to the sentences.
        </p>
      )}
      <ol className={styles.list}>
        {disputed.slice(0, MOST).map(({ subjects, kinds }) => (
          <li key={subjects.map(({ id }) => id).join(' ')}>
            <a href={compareHref(subjects[0]!.id)}>
              <Shape type={subjects[0]!.type} />
              <span>
                {subjects.map((subject, i) => (
                  <span key={subject.id}>
                    {i > 0 && ' and '}
                    <bdi>{shownName(subject)}</bdi>
                  </span>
                ))}
              </span>
            </a>
            <p className={styles.soft}>
              {kinds.map(({ kind, count: n }) => `${DIFFERENCE_WORDS[kind].toLowerCase()} ${n}`).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
