import { PageFrame } from '../../_panels/page-frame.tsx';
import styles from '../../_panels/page.module.css';

export default function ArticleNotFound() {
  return (
    <PageFrame>
      <div className={styles.page}>
        <h1 className={styles.title}>No article under this address</h1>
        <p>It may have been typed wrongly, or belong to another collection of articles.</p>
        <p>
          <a href="/">To the explorer</a>
        </p>
      </div>
    </PageFrame>
  );
}
