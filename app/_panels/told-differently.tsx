import type { Wording } from '#lib/model/views.ts';
import { NO_OUTLET } from '../_state/wording.ts';
import { Section } from './section.tsx';
import styles from './panel.module.css';

const MOST_WORDS = 3;

/** How each outlet words or spells the thing, side by side; nothing where all use the same words. */
export function ToldDifferently({ wordings }: { wordings: readonly Wording[] }) {
  const told = wordings.filter((wording) => wording.words.length > 0);
  if (told.length < 2 || new Set(told.map(wordsOf)).size < 2) return null;
  return (
    <Section title="Told differently">
      <ul className={styles.wordings}>
        {told.map((wording) => (
          <li key={`${wording.outlet}|${wording.original}`}>
            {wording.words.slice(0, MOST_WORDS).map(({ surface, count }) => (
              <p key={surface}>
                <i className={styles.wording}>
                  <bdi>{surface}</bdi>
                </i>{' '}
                <span className={styles.times}>{count === 1 ? 'once' : `${count} times`}</span>
              </p>
            ))}
            <p className={styles.outlet}>
              {wording.outlet ?? NO_OUTLET}
              {wording.original && wording.original !== wording.outlet && `, retelling ${wording.original}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function wordsOf({ words }: Wording): string {
  return words
    .map((word) => word.surface.toLowerCase())
    .sort()
    .join('|');
}
