import type { EntityView } from '#lib/model/views.ts';
import { date } from '../_state/wording.ts';
import styles from './panel.module.css';

const MOST_ALIASES = 6;
const ISO = /^\d{4}(-\d\d){0,2}$/;

/** The lines under the name: other names with who uses them, then what is known. */
export function Facts({ view: { entity, facts } }: { view: EntityView }) {
  const aliases =
    entity.type === 'event' ? [] : entity.aliases.filter((alias) => alias.surface !== entity.name);
  const rest = aliases.slice(MOST_ALIASES).length;
  return (
    <dl className={styles.facts}>
      {aliases.length > 0 && (
        <div>
          <dt>also</dt>
          <dd>
            {aliases.slice(0, MOST_ALIASES).map((alias, i) => (
              <span key={alias.surface}>
                {i > 0 && ', '}
                <i title={usersOf(alias.uses)}>
                  <bdi>{alias.surface}</bdi>
                </i>
              </span>
            ))}
            {rest > 0 && ` and ${rest} more`}
          </dd>
        </div>
      )}
      {facts.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label.toLowerCase() === 'geonames' ? label : label.toLowerCase()}</dt>
          <dd>{href ? <a href={href}>{value}</a> : ISO.test(value) ? date(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "TASS 4 times, WKTV News once" */
function usersOf(uses: readonly { outlet: string | null; count: number }[]): string {
  const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
  return uses.map(({ outlet, count }) => `${outlet ?? 'no outlet named'} ${times(count)}`).join(', ');
}
