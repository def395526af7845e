import { Fragment, type ReactNode } from 'react';
import type { Span } from '#lib/model/span.ts';
import type { Mark } from '#lib/model/passage.ts';
import { entityHref } from '../_state/links.ts';
import { EntityLink } from './entity-link.tsx';
import styles from './marked-text.module.css';

/** A sentence with its mentions marked by type and linked; words outside of `clause` step back. */
export function MarkedText({
  text,
  marks,
  clause = null,
  still = false,
}: {
  text: string;
  marks: readonly Mark[];
  clause?: Span | null;
  /** Plain links, which a text of thousands of mentions needs in order to stay quick. */
  still?: boolean;
}) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue;
    pieces.push(<Fragment key={`t${at}`}>{plain(text, at, mark.start, clause)}</Fragment>);
    pieces.push(
      still ? (
        <a
          key={`m${mark.start}`}
          href={entityHref(mark.entity)}
          className={styles.mark}
          title={titleOf(mark)}
          data-type={mark.type}
          data-entity={mark.entity}
          data-mark=""
        >
          {text.slice(mark.start, mark.end)}
        </a>
      ) : (
        <EntityLink
          key={`m${mark.start}`}
          id={mark.entity}
          type={mark.type}
          className={styles.mark}
          title={titleOf(mark)}
          mark
        >
          {text.slice(mark.start, mark.end)}
        </EntityLink>
      ),
    );
    at = mark.end;
  }
  pieces.push(<Fragment key="end">{plain(text, at, text.length, clause)}</Fragment>);
  return <>{pieces}</>;
}

function titleOf({ name, type }: Mark): string {
  return `${name} (${type})`;
}

/** Text between marks, cut where the clause starts and ends. */
function plain(text: string, start: number, end: number, clause: Span | null): ReactNode {
  if (!clause) return text.slice(start, end);
  const cuts = [start, clamp(clause.start, start, end), clamp(clause.end, start, end), end] as const;
  return (
    <>
      {cuts[1] > cuts[0] && <span className={styles.around}>{text.slice(cuts[0], cuts[1])}</span>}
      {text.slice(cuts[1], cuts[2])}
      {cuts[3] > cuts[2] && <span className={styles.around}>{text.slice(cuts[2], cuts[3])}</span>}
    </>
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
