import type { PathEnd } from '#lib/model/views.ts';
import { pathsHref } from '../_state/links.ts';
import { Shape } from '../_ui/shape.tsx';
import { Name } from './name.tsx';
import styles from './path.module.css';

/** Chooses the two ends by name; a plain form, which works without scripts. `values`: what the fields show. */
export function PathForm({
  from,
  to,
  values,
}: {
  from: PathEnd;
  to: PathEnd;
  values: readonly [string, string];
}) {
  const ends = [from, to].map(({ asked, found }) => found?.id ?? asked) as [string, string];
  return (
    <form action="/paths" className={styles.form} role="search" aria-label="Two ends">
      <Field name="from" label="From" value={values[0]} />
      <Field name="to" label="To" value={values[1]} />
      <button type="submit" className={styles.button}>
        Show routes
      </button>
      {from.found && to.found && (
        <a className={styles.swap} href={pathsHref(ends[1], ends[0])}>
          Other way round
        </a>
      )}
      <Taken end={from} href={(id) => pathsHref(id, ends[1])} />
      <Taken end={to} href={(id) => pathsHref(ends[0], id)} />
    </form>
  );
}

function Field({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        key={value}
        type="text"
        name={name}
        defaultValue={value}
        placeholder="A person, institution, place or event"
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
      />
    </label>
  );
}

/** What a name was read as and what else it could mean; for an unknown one, that it is unknown. */
function Taken({ end: { asked, found, others }, href }: { end: PathEnd; href: (id: string) => string }) {
  if (!asked || (found && !others.length)) return null;
  return (
    <p className={styles.taken} data-unknown={!found}>
      {found ? (
        <>
          “<bdi>{asked}</bdi>” is read as <Name of={found} />. Or did you mean{' '}
          {others.map((other, i) => (
            <span key={other.id}>
              {i > 0 && (i === others.length - 1 ? ' or ' : ', ')}
              <a href={href(other.id)}>
                <Shape type={other.type} size={10} /> <Name of={other} />
              </a>
            </span>
          ))}
          ?
        </>
      ) : (
        <>
          Nothing is known under the name “<bdi>{asked}</bdi>”. The{' '}
          <a href="/?view=table">table of all nodes</a> lists what there is.
        </>
      )}
    </p>
  );
}
