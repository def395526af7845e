import type { EntityRef } from '#lib/model/passage.ts';
import type { ArticleView } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import { mentionsOf, paragraphsOf } from '../_state/margin.ts';
import { TYPE_WORDS, TYPES } from '../_state/wording.ts';
import { ArticleHead } from './article-head.tsx';
import { EntityLink } from './entity-link.tsx';
import { MentionWalk } from './mention-walk.tsx';
import { Paragraph } from './paragraph.tsx';
import { ScrollTo } from './scroll-to.tsx';
import { SentenceLinks } from './sentence-links.tsx';
import { Name } from './name.tsx';
import styles from './article.module.css';

/** An article with every mention marked and linked; events and statements with their speakers in the margin. */
export function ArticleReader({
  view,
  target,
  from,
}: {
  view: ArticleView;
  /** The sentence that the page opens at, counted from 0. */
  target: number | null;
  /** The node whose mentions are walked. */
  from: EntityRef | null;
}) {
  const mentions = from ? mentionsOf(view, from.id) : [];
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
        {from && mentions.length > 0 && (
          <MentionWalk of={from} article={view.article.id} sentences={mentions} target={known} />
        )}
        <div lang={view.article.language}>
          {paragraphsOf(view).map((paragraph) => (
            <Paragraph
              key={paragraph.number}
              article={view.article.id}
              paragraph={paragraph}
              target={known}
              from={from?.id}
            />
          ))}
        </div>
        <SentenceLinks />
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
