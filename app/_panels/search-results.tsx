import type { SearchHit, SearchView } from '#lib/model/views.ts';
import { Highlighted } from '../_ui/highlighted.tsx';
import { Shape } from '../_ui/shape.tsx';
import { count, shownName } from '../_state/wording.ts';
import { sourceOf } from './quote.tsx';
import styles from './search.module.css';

/** Results in groups by type. Options are numbered through all groups: `${id}-0`, `${id}-1`, … */
export function SearchResults({
  id,
  open,
  found,
  failed,
  active,
  marked,
  onChoose,
}: {
  id: string;
  open: boolean;
  found: SearchView | null;
  failed: boolean;
  active: number;
  /** Id of the option that Enter takes. */
  marked: string | undefined;
  onChoose: (hit: SearchHit) => void;
}) {
  let number = 0;
  const total = found?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0;
  const nothing = found !== null && found.groups.length === 0;
  return (
    <>
      <div
        id={id}
        className={styles.list}
        role="listbox"
        aria-label="Results"
        tabIndex={number < total ? 0 : -1}
        aria-activedescendant={marked}
      >
        {found?.groups.map((group) => (
          <div key={group.label} role="group" aria-label={`${group.label}, ${group.total}`}>
            <p className={styles.group} aria-hidden="true">
              {group.label} <span>{group.total}</span>
            </p>
            {group.hits.map((hit) => {
              const at = number++;
              return (
                <div
                  key={`${hit.href}${at}`}
                  id={`${id}-${at}`}
                  role="option"
                  aria-selected={at === active}
                  className={styles.hit}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(hit)}
                >
                  <Hit hit={hit} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {nothing && (
        <p className={styles.empty}>
          Nothing found for “<bdi>{found.query}</bdi>”. Fewer words find more; type:, outlet:, before: and
          after: narrow.
        </p>
      )}
      {failed && <p className={styles.empty}>The search does not answer. Is dateline still running?</p>}
      {found?.warnings.map((warning) => (
        <p key={warning} className={styles.empty}>
          {warning}
        </p>
      ))}
      <p className="unseen" role="status">
        {open && found ? `${count(total, 'result')}` : ''}
      </p>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  if (hit.entity && hit.kind === 'entity')
    return (
      <>
        <Shape type={hit.entity.type} />
        <span className={styles.name}>
          <Highlighted
            text={shownName({ type: hit.entity.type, name: hit.title })}
            matches={hit.title === hit.snippet ? hit.matches : []}
          />
        </span>
        {hit.note && <span className={styles.note}>{hit.note}</span>}
      </>
    );
  return (
    <span className={styles.passage}>
      <span className={styles.words}>
        <Highlighted text={hit.snippet} matches={hit.matches} />
      </span>
      {hit.article && (
        <span className={styles.note}>
          {hit.note && (
            <>
              <bdi>{hit.note}</bdi> ·{' '}
            </>
          )}
          {sourceOf(hit.article)}
        </span>
      )}
    </span>
  );
}
