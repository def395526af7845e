import type { ArticleView } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import { TYPE_WORDS, TYPES } from '../_state/wording.ts';
import { ArticleHead } from './article-head.tsx';
import { EntityLink } from './entity-link.tsx';
import { Paragraph } from './paragraph.tsx';
import { ScrollTo } from './scroll-to.tsx';
import { Name } from './name.tsx';
import styles from './article.module.css';

/** An article with every mention marked and linked, its statements with their speakers in the margin. */
export function ArticleReader({ view, target }: { view: ArticleView; target: number | null }) {
  const paragraphs = Map.groupBy(view.sentences, (sentence) => sentence.paragraph);
  const known = target !== null && target < view.sentences.length ? target : null;
  return (
    <div className={styles.reader}>
      <article className={styles.article}>
        <ArticleHead article={view.article} />
        {target !== null && known === null && (
          <p className={styles.missing} role="status">
            This article has {view.sentences.length} sentences; number {target + 1} is not among them.
          </p>
        )}
        {[...paragraphs].map(([number, sentences]) => (
          <Paragraph
            key={number}
            article={view.article.id}
            sentences={sentences}
            statements={view.statements.filter((s) =>
              sentences.some((one) => one.index === s.passage.sentence),
            )}
            target={known}
          />
        ))}
      </article>
      <aside className={styles.names} aria-label="Named in this article">
        {TYPES.map((type) => {
          const list = view.entities.filter((entity) => entity.type === type);
          return (
            list.length > 0 && (
              <section key={type}>
                <h2>{TYPE_WORDS[type].many}</h2>
                <ul>
                  {list.map((entity) => (
                    <li key={entity.id}>
                      <EntityLink id={entity.id} className={styles.name}>
                        <Shape type={type} size={11} />
                        <Name of={entity} />
                      </EntityLink>
                      <span>{entity.count}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </aside>
      {known !== null && <ScrollTo id={`s${known + 1}`} />}
    </div>
  );
}
