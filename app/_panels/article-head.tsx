import type { Article } from '#lib/model/article.ts';
import { CopyButton } from '../_ui/copy-button.tsx';
import { articleHref } from '../_state/links.ts';
import { date, languageWords, NO_OUTLET } from '../_state/wording.ts';
import styles from './article.module.css';

const WEB = /^https?:\/\//i;

export function ArticleHead({ article }: { article: Article }) {
  const { outlet, original, published, section, dateline, author, title, titled, url, language } = article;
  const facts = [published && date(published), dateline, section, author && `by ${author}`].filter(Boolean);
  return (
    <header className={styles.head}>
      <p className={styles.outlet}>
        {outlet ?? NO_OUTLET}
        {original && original !== outlet && <span> retelling {original}</span>}
      </p>
      <h1 lang={language}>
        <bdi>{title}</bdi>
      </h1>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {!titled && (
          <span title="The source has no headline; this one is its first sentence">
            {' '}
            · no headline of its own
          </span>
        )}
        {url && WEB.test(url) && (
          <>
            {' · '}
            <a href={url} rel="noreferrer nofollow">
              original
            </a>
          </>
        )}
        <CopyButton className={styles.copy} href={articleHref(article.id)} />
      </p>
      {language !== 'en' && (
        <p className={styles.unread} data-testid="unread">
          Not extracted: {languageWords(language)}. Only English is read for people, institutions, places and
          events; this text is kept as it is, and found by search.
        </p>
      )}
    </header>
  );
}
