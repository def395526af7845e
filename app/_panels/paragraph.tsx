import type { ArticleId } from '#lib/model/ids.ts';
import type { ArticleView, StatementView } from '#lib/model/views.ts';
import { CopyButton } from '../_ui/copy-button.tsx';
import { articleHref } from '../_state/links.ts';
import { EntityLink } from './entity-link.tsx';
import { MarkedText } from './marked-text.tsx';
import { Name } from './name.tsx';
import styles from './article.module.css';

type Sentence = ArticleView['sentences'][number];

/** One paragraph: numbered sentences that can be linked to, and beside it who says what in it. */
export function Paragraph({
  article,
  sentences,
  statements,
  target,
}: {
  article: ArticleId;
  sentences: readonly Sentence[];
  statements: readonly StatementView[];
  target: number | null;
}) {
  const linked = sentences.find((sentence) => sentence.index === target);
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
            <MarkedText text={text} marks={marks} />
            <a
              className={styles.number}
              href={articleHref(article, index)}
              aria-label={`Link to sentence ${index + 1}`}
            >
              {index + 1}
            </a>{' '}
          </span>
        ))}
      </p>
      {(statements.length > 0 || linked) && (
        <div className={styles.notes}>
          {linked && (
            <CopyButton
              className={styles.copy}
              href={articleHref(article, linked.index)}
              label="Copy link to sentence"
            />
          )}
          {speakersOf(statements).map(({ key, statement, numbers }) => (
            <p key={key} className={styles.note}>
              <Speaker statement={statement} />
              <span className={styles.cue}>
                {statement.kind === 'direct'
                  ? 'quoted'
                  : statement.kind === 'mixed'
                    ? 'quoted in part'
                    : 'reported'}
                , “{statement.cue}” · {numbers.length === 1 ? 'sentence' : 'sentences'} {numbers.join(', ')}
              </span>
            </p>
          ))}
        </div>
      )}
    </div>
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
