import type { CompareView as View, Difference, Teller } from '#lib/model/difference.ts';
import { Shape } from '../_ui/shape.tsx';
import { DIFFERENCE_WORDS, DIFFERENCES, sameTeller, tellerName } from '../_state/difference-words.ts';
import { articleHref, entityHref } from '../_state/links.ts';
import { count, date } from '../_state/wording.ts';
import { CompareSubjects } from './compare-subjects.tsx';
import { Quote } from './quote.tsx';
import styles from './compare.module.css';

/** From this many outlets on, a difference shows those that say something, and names the others in a line. */
const MOST_COLUMNS = 4;

/** What outlets say differently of one thing, a column an outlet. */
export function CompareView({ view: { entity, independentSources, tellers, differences } }: { view: View }) {
  const articles = tellers.reduce((n, t) => n + t.articles.length, 0);
  return (
    <article className={styles.page} data-testid="compare">
      <p className={styles.type} data-type={entity.type}>
        <Shape type={entity.type} /> What outlets say ·{' '}
        <a href={entityHref(entity.id)}>Open in the explorer</a>
      </p>
      <h1 className={styles.title}>
        <bdi>{entity.name}</bdi>
      </h1>
      <p className={styles.soft}>
        {count(articles, 'article')} by {count(tellers.length, 'outlet')},{' '}
        {count(independentSources, 'independent source')}. Differences are listed as they stand; none is
        judged.
      </p>
      <ul className={styles.tellers} style={columns(tellers.length)}>
        {tellers.map((teller) => (
          <li key={tellerName(teller)}>
            <h2>{tellerName(teller)}</h2>
            {teller.articles.slice(0, 3).map(({ id, title, published }) => (
              <p key={id}>
                <a href={articleHref(id)}>{title}</a>{' '}
                {published && <span className={styles.soft}>{date(published)}</span>}
              </p>
            ))}
            {teller.articles.length > 3 && (
              <p className={styles.soft}>and {count(teller.articles.length - 3, 'more article')}</p>
            )}
          </li>
        ))}
      </ul>
      {differences.length === 0 && (
        <p className={styles.none}>
          {tellers.length < 2
            ? 'One outlet alone tells of it, so there is nothing to compare yet.'
            : 'No difference was found in what these outlets say.'}
        </p>
      )}
      {DIFFERENCES.map((kind) => {
        const list = differences.filter((d) => d.kind === kind);
        return (
          list.length > 0 && (
            <section key={kind} className={styles.kind} data-kind={kind}>
              <h2 className={styles.heading}>
                {DIFFERENCE_WORDS[kind]} <span>{list.length}</span>
              </h2>
              {list.map((difference, i) => (
                <DifferenceRow key={i} difference={difference} tellers={tellers} />
              ))}
            </section>
          )
        );
      })}
    </article>
  );
}

function DifferenceRow({ difference, tellers }: { difference: Difference; tellers: readonly Teller[] }) {
  const { tellings, silent, kind } = difference;
  const few = tellers.length <= MOST_COLUMNS;
  const shown = few ? tellers : tellings;
  return (
    <div className={styles.difference} data-perhaps={difference.perhaps}>
      {kind !== 'missing' && <CompareSubjects difference={difference} />}
      <div className={styles.cells} style={columns(shown.length)}>
        {shown.map((teller) => {
          const telling = tellings.find((t) => sameTeller(t, teller));
          return (
            <div key={tellerName(teller)} className={styles.cell} data-silent={!telling}>
              <p className={styles.outlet}>{tellerName(teller)}</p>
              {!telling && <p className={styles.soft}>nothing on this</p>}
              {telling && kind !== 'missing' && (
                <ul className={styles.words}>
                  {telling.words.map(({ text, count: n }) => (
                    <li key={text}>
                      <i>
                        <bdi>{text}</bdi>
                      </i>
                      {n > 1 && <span className={styles.soft}> {n} times</span>}
                    </li>
                  ))}
                </ul>
              )}
              {telling?.passages.map((passage) => (
                <Quote key={`${passage.article.id} ${passage.sentence}`} passage={passage} />
              ))}
            </div>
          );
        })}
      </div>
      {!few && silent.length > 0 && (
        <p className={styles.soft}>Nothing on this: {silent.map(tellerName).join('; ')}</p>
      )}
    </div>
  );
}

function columns(n: number) {
  return { '--columns': Math.min(Math.max(n, 1), MOST_COLUMNS) } as React.CSSProperties;
}
