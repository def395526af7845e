import styles from '../../_panels/page.module.css';

/** The layout around it adds the nearest names, because it knows the id. */
export default function EntityNotFound() {
  return (
    <>
      <h1 className={styles.title}>No node under this address</h1>
      <p>It may have been typed wrongly, or belong to another collection of articles.</p>
    </>
  );
}
