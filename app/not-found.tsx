import { PageFrame } from './_panels/page-frame.tsx';
import styles from './_panels/page.module.css';

export default function NotFound() {
  return (
    <PageFrame>
      <div className={styles.page}>
        <h1 className={styles.title}>Nothing under this address</h1>
        <p>
          <a href="/">To the explorer</a>, where a search finds people, institutions, places, events and
          sentences.
        </p>
      </div>
    </PageFrame>
  );
}
