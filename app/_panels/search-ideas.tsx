import styles from './search.module.css';

/** What an empty field offers: what was searched for before, and what this corpus can be asked. */
export function SearchIdeas({
  id,
  active,
  marked,
  recent,
  examples,
  onAsk,
  onForget,
}: {
  id: string;
  active: number;
  marked: string | undefined;
  recent: readonly string[];
  examples: readonly string[];
  onAsk: (query: string) => void;
  onForget: () => void;
}) {
  const option = (query: string, at: number) => (
    <div
      key={query}
      id={`${id}-${at}`}
      role="option"
      aria-selected={at === active}
      className={styles.hit}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onAsk(query)}
    >
      <bdi className={styles.name}>{query}</bdi>
    </div>
  );
  return (
    <>
      <div
        id={id}
        className={styles.list}
        role="listbox"
        aria-label="Searches"
        tabIndex={0}
        aria-activedescendant={marked}
      >
        {recent.length > 0 && (
          <div role="group" aria-label="Searched before">
            <p className={styles.group} aria-hidden="true">
              Searched before
            </p>
            {recent.map(option)}
          </div>
        )}
        <div role="group" aria-label="Try">
          <p className={styles.group} aria-hidden="true">
            Try
          </p>
          {examples.map((query, i) => option(query, recent.length + i))}
        </div>
      </div>
      <p className={styles.empty}>
        Typos are forgiven. Also “a phrase”, -not, before:2025-12.
        {recent.length > 0 && (
          <button
            type="button"
            className={styles.forget}
            onPointerDown={(e) => e.preventDefault()}
            onClick={onForget}
          >
            Forget searches
          </button>
        )}
      </p>
    </>
  );
}
