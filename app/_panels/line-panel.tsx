import type { EntityRef } from '#lib/model/passage.ts';
import type { LineView } from '#lib/model/views.ts';
import { CopyButton } from '../_ui/copy-button.tsx';
import { Shape } from '../_ui/shape.tsx';
import { lineHref, pathsHref } from '../_state/links.ts';
import { count, roleWords, shownName } from '../_state/wording.ts';
import { EntityLink } from './entity-link.tsx';
import { Quotes } from './quotes.tsx';
import { Section } from './section.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Name } from './name.tsx';
import styles from './panel.module.css';

const SHOWN = 12;

/** Every sentence behind the line between two nodes. */
export function LinePanel({ view }: { view: LineView }) {
  const { a, b, relations, sameSentence, suggestion } = view;
  const nameOf = (id: string) => (id === a.id ? a : b);
  const sentences = relations.reduce((sum, relation) => sum + relation.passages.length, sameSentence.length);
  return (
    <article className={styles.panel} data-testid="line-panel">
      <header className={styles.top}>
        <p className={styles.type}>Line</p>
        <CopyButton className={styles.copy} href={lineHref(a.id, b.id)} />
        <h1 className={styles.pair}>
          <End end={a} />
          <span className={styles.and}>and</span>
          <End end={b} />
        </h1>
        <p className={styles.counts}>
          {sentences > 0 && `${count(sentences, 'sentence')} · `}
          <a href={pathsHref(a.id, b.id)} className={styles.quiet}>
            Other paths
          </a>
        </p>
      </header>
      {suggestion && (
        <Section title="Same thing?">
          <div className={styles.suggestion}>
            <ul className={styles.reasons}>
              {suggestion.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
          <SideBySide ends={[a, b]} />
        </Section>
      )}
      {relations.map(({ type, from, to, heading, roles, passages }) => (
        <Section key={`${type}${from}${to}`} title={heading} count={passages.length}>
          <p className={styles.sentence}>
            {shownName(nameOf(from))} {heading.toLowerCase()} {shownName(nameOf(to))}
            {roleWords(roles) && <span className={styles.role}> {roleWords(roles)}</span>}
          </p>
          <Quotes passages={passages} first={SHOWN} />
        </Section>
      ))}
      {sameSentence.length > 0 && (
        <Section title="In the same sentence" count={sameSentence.length}>
          <Quotes passages={sameSentence} first={SHOWN} />
        </Section>
      )}
    </article>
  );
}

function End({ end }: { end: EntityRef }) {
  return (
    <EntityLink id={end.id} className={styles.end}>
      <Shape type={end.type} size={14} />
      <Name of={end} />
    </EntityLink>
  );
}
