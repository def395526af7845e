import type { ArticleRef, EntityRef } from '#lib/model/passage.ts';
import { articleHref, entityHref } from '../_state/links.ts';
import type { Asked } from '../_state/missing.ts';
import { Shape } from '../_ui/shape.tsx';
import { Name } from './name.tsx';
import styles from './page.module.css';

export interface Instead {
  readonly names: readonly EntityRef[];
  readonly articles: readonly Pick<ArticleRef, 'id' | 'title'>[];
}

const TITLES: Readonly<Record<Asked['kind'], string>> = {
  entities: 'No node under this address',
  articles: 'No article under this address',
};

/** Says that nothing is here, and offers what comes nearest. */
export function Missing({
  kind,
  instead: { names, articles },
}: {
  kind: Asked['kind'] | null;
  instead: Instead;
}) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{kind ? TITLES[kind] : 'Nothing under this address'}</h1>
      {kind && <p>It may have been typed wrongly, or belong to another collection of articles.</p>}
      {names.length > 0 && <h2 className={styles.subtitle}>Did you mean</h2>}
      {articles.length > 0 && <h2 className={styles.subtitle}>Articles here, the newest first</h2>}
      {names.length + articles.length > 0 && (
        <ul className={styles.list}>
          {names.map((node) => (
            <li key={node.id}>
              <a href={entityHref(node.id)}>
                <Shape type={node.type} />
                <Name of={node} />
              </a>
            </li>
          ))}
          {articles.map(({ id, title }) => (
            <li key={id}>
              <a href={articleHref(id)}>
                <bdi>{title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">To the explorer</a>, where a search finds people, institutions, places, events and
        sentences.
      </p>
    </div>
  );
}
