import type { ArticleId, EntityId } from '#lib/model/ids.ts';
import { articleHref } from '../_state/links.ts';
import type { ParagraphView } from '../_state/margin.ts';
import { MarginNotes } from './margin-notes.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './article.module.css';

/** One paragraph: numbered sentences that can be linked to, and beside it what it tells of and who says what. */
export function Paragraph({
  article,
  paragraph: { sentences, statements, events },
  target,
  from,
}: {
  article: ArticleId;
  paragraph: ParagraphView;
  target: number | null;
  from: EntityId | undefined;
}) {
  return (
    <div className={styles.paragraph}>
      <p className={styles.text} dir="auto">
        {sentences.map(({ index, text, marks }) => (
          <span
            key={index}
            id={`s${index + 1}`}
            className={styles.sentence}
            data-testid="sentence"
            aria-current={index === target ? 'location' : undefined}
          >
            <MarkedText text={text} marks={marks} still />
            <a
              className={styles.number}
              href={articleHref(article, index, from)}
              data-sentence={index + 1}
              title="Copy the link to this sentence"
              aria-label={`Link to sentence ${index + 1}`}
            >
              {index + 1}
            </a>{' '}
          </span>
        ))}
      </p>
      {(statements.length > 0 || events.length > 0) && (
        <div className={styles.notes}>
          <MarginNotes statements={statements} events={events} />
        </div>
      )}
    </div>
  );
}
