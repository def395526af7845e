import Link from 'next/link';
import type { EntityId } from '#lib/model/ids.ts';
import type { ArticleRef, Passage } from '#lib/model/passage.ts';
import { articleHref } from '../_state/links.ts';
import { date, NO_OUTLET, shownName } from '../_state/wording.ts';
import { EntityLink } from './entity-link.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './quote.module.css';

/**
 * One sentence as evidence: the words, and under them outlet, date, place in the article and speaker. `from`: the node it
 * tells of, whose other mentions the article then leads to.
 */
export function Quote({
  passage,
  speaker = true,
  from,
}: {
  passage: Passage;
  speaker?: boolean | undefined;
  from?: EntityId | undefined;
}) {
  const { article, sentence, text, marks, clause } = passage;
  return (
    <figure className={styles.quote} data-testid="quote">
      <blockquote className={styles.words} dir="auto">
        <MarkedText text={text} marks={marks} clause={clause} />
      </blockquote>
      <figcaption className={styles.source}>
        {sourceOf(article)}
        {' · '}
        <Link href={articleHref(article.id, sentence, from)} prefetch={false}>
          sentence {sentence + 1}
        </Link>
        {speaker && <SaidBy passage={passage} />}
      </figcaption>
    </figure>
  );
}

/** "WKTV News, retelling TASS, 2 Dec 2025" */
export function sourceOf({ outlet, original, published }: ArticleRef): string {
  const retold = original && original !== outlet ? `retelling ${original}` : null;
  return [outlet ?? NO_OUTLET, retold, published && date(published)].filter(Boolean).join(', ');
}

function SaidBy({ passage: { saidBy } }: { passage: Passage }) {
  if (!saidBy || (!saidBy.entity && !saidBy.description)) return null;
  return (
    <>
      {' · said by '}
      {saidBy.entity ? (
        <EntityLink id={saidBy.entity.id}>{shownName(saidBy.entity)}</EntityLink>
      ) : (
        saidBy.description
      )}
    </>
  );
}
