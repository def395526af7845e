import type { EntityView } from '#lib/model/views.ts';
import { compareHref, DIFFERENCE_WORDS, subjectWords, tellerName } from '../_state/difference-words.ts';
import { count } from '../_state/wording.ts';
import { Section } from './section.tsx';
import styles from './compare.module.css';

const MOST_WORDS = 3;

/** The first differences between outlets, and the way to all of them; nothing where there are none. */
export function CompareCard({ view: { entity, differences } }: { view: EntityView }) {
  if (differences.total === 0) return null;
  return (
    <Section title="Told differently" count={differences.total}>
      {differences.first.map((difference, i) => (
        <div key={i} className={styles.card}>
          <p className={styles.cardTitle}>
            {DIFFERENCE_WORDS[difference.kind]}
            {(difference.perhaps || difference.subjects[0]!.id !== entity.id) && (
              <>
                {': '}
                <bdi>{subjectWords(difference)}</bdi>
              </>
            )}
          </p>
          <ul className={styles.cardCells}>
            {difference.tellings.map((telling) => (
              <li key={tellerName(telling)}>
                {telling.words.slice(0, MOST_WORDS).map(({ text }) => (
                  <p key={text}>
                    <i>
                      <bdi>{text}</bdi>
                    </i>
                  </p>
                ))}
                <p className={styles.outlet}>{tellerName(telling)}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.all}>
        <a href={compareHref(entity.id)}>Compare what outlets say</a>
        {differences.total > differences.first.length && ` (${howMany(differences)})`}
      </p>
    </Section>
  );
}

function howMany({ total, first }: EntityView['differences']): string {
  return first.length > 0
    ? count(total, 'difference')
    : `${count(total, 'statement')} told by one outlet only`;
}
