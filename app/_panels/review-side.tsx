import type { ReviewSide as Side } from '#lib/model/review-view.ts';
import { Shape } from '../_ui/shape.tsx';
import { count, date, NO_OUTLET, TYPE_WORDS } from '../_state/wording.ts';
import { EntityLink } from './entity-link.tsx';
import { Quotes } from './quotes.tsx';
import styles from './review.module.css';

const FIRST = 4;
const MOST_WORDS = 4;
const ISO = /^\d{4}(-\d\d){0,2}$/;

/** One of the two: its name, what outlets call it, what is known, and the sentences. */
export function ReviewSide({ side: { entity, counts, facts, wordings, passages } }: { side: Side }) {
  return (
    <section className={styles.side} aria-label={entity.name}>
      <p className={styles.type} data-type={entity.type}>
        <Shape type={entity.type} />
        {TYPE_WORDS[entity.type].one}
      </p>
      <h3 className={styles.name}>
        <EntityLink id={entity.id}>
          <bdi>{entity.name}</bdi>
        </EntityLink>
      </h3>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{ISO.test(value) ? date(value) : value}</dd>
          </div>
        ))}
        {wordings.map(({ outlet, original, words }) => (
          <div key={`${outlet}|${original}`}>
            <dt>
              {outlet ?? NO_OUTLET}
              {original && original !== outlet && `, retelling ${original}`}
            </dt>
            <dd>
              {words.slice(0, MOST_WORDS).map(({ surface, count: n }, i) => (
                <span key={surface}>
                  {i > 0 && ', '}
                  <i>
                    <bdi>{surface}</bdi>
                  </i>
                  {n > 1 && ` ${n} times`}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.counts}>
        {count(counts.sentences, 'sentence')} in {count(counts.articles, 'article')} ·{' '}
        {count(counts.independentSources, 'independent source')}
      </p>
      <Quotes passages={passages} first={FIRST} />
    </section>
  );
}
