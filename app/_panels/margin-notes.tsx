import type { StatementView } from '#lib/model/views.ts';
import { Shape } from '../_ui/shape.tsx';
import type { EventNote } from '../_state/margin.ts';
import { date, shownName } from '../_state/wording.ts';
import { EntityLink } from './entity-link.tsx';
import { Name } from './name.tsx';
import styles from './article.module.css';

/** Beside a paragraph: the events it tells of for the first time, and who says what in it. */
export function MarginNotes({
  statements,
  events,
}: {
  statements: readonly StatementView[];
  events: readonly EventNote[];
}) {
  return (
    <>
      {events.map((event) => (
        <p key={event.id} className={styles.note} data-type="event" data-testid="event-note">
          <EntityLink id={event.id} className={styles.event}>
            <Shape type="event" size={10} />
            <bdi>{shownName(event)}</bdi>
          </EntityLink>
          {event.date && <span className={styles.cue}>{date(event.date)}</span>}
        </p>
      ))}
      {speakersOf(statements).map(({ key, statement, numbers }) => (
        <p key={key} className={styles.note} data-testid="statement-note">
          <Speaker statement={statement} />
          <span className={styles.cue}>
            {statement.kind === 'direct'
              ? 'quoted'
              : statement.kind === 'mixed'
                ? 'quoted in part'
                : 'reported'}
            {statement.cue && `, “${statement.cue}”`} · {numbers.length === 1 ? 'sentence' : 'sentences'}{' '}
            {numbers.join(', ')}
          </span>
        </p>
      ))}
    </>
  );
}

function Speaker({ statement: { speaker, speakerDescription } }: { statement: StatementView }) {
  if (!speaker) return <b>{speakerDescription ?? 'Unnamed source'}</b>;
  return (
    <EntityLink id={speaker.id}>
      <Name of={speaker} />
    </EntityLink>
  );
}

/** Statements of one speaker and one kind together, with the sentences they stand in. */
function speakersOf(statements: readonly StatementView[]) {
  const groups = Map.groupBy(
    statements,
    (s) => `${s.speaker?.id ?? s.speakerDescription}|${s.kind}|${s.cue}`,
  );
  return [...groups].map(([key, list]) => ({
    key,
    statement: list[0]!,
    numbers: [...new Set(list.map((s) => s.passage.sentence + 1))],
  }));
}
