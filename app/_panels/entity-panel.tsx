import type { EntityRef } from '#lib/model/passage.ts';
import type { EntityView, StatementView } from '#lib/model/views.ts';
import { CopyButton } from '../_ui/copy-button.tsx';
import { Shape } from '../_ui/shape.tsx';
import { entityHref, lineHref, pathsHref } from '../_state/links.ts';
import { count, roleWords, TYPE_WORDS } from '../_state/wording.ts';
import { CompareCard } from './compare-card.tsx';
import { EditNode } from './edit-node.tsx';
import { EntityLink } from './entity-link.tsx';
import { Facts } from './facts.tsx';
import { Quotes } from './quotes.tsx';
import { Section } from './section.tsx';
import { ReviewInPanel } from './review-in-panel.tsx';
import { Name } from './name.tsx';
import styles from './panel.module.css';

/** Everything known of one node, each with the sentences that say it. */
export function EntityPanel({ view }: { view: EntityView }) {
  const { entity, counts } = view;
  return (
    <article className={styles.panel} data-testid="entity-panel" data-id={entity.id}>
      <header className={styles.top}>
        <p className={styles.type} data-type={entity.type}>
          <Shape type={entity.type} />
          {TYPE_WORDS[entity.type].one}
        </p>
        <CopyButton className={styles.copy} href={entityHref(entity.id)} />
        <h1 className={styles.name}>
          <Name of={entity} />
        </h1>
        <Facts view={view} />
        <p className={styles.counts}>
          <b>{counts.sentences}</b> {counts.sentences === 1 ? 'sentence' : 'sentences'} in{' '}
          <b>{counts.articles}</b> {counts.articles === 1 ? 'article' : 'articles'} ·{' '}
          <b>{counts.independentSources}</b> independent{' '}
          {counts.independentSources === 1 ? 'source' : 'sources'}
        </p>
        <p className={styles.counts}>
          <a href={pathsHref(entity.id, '')}>Paths from here</a>
        </p>
      </header>
      <SameThing view={view} />
      <CompareCard view={view} />
      {view.relations.map((group) => (
        <Section key={group.heading} title={group.heading}>
          {group.items.map((item, i) => (
            <div key={item.other.id + item.roles.join()} className={styles.item}>
              <Row other={item.other} note={roleWords(item.roles)} count={item.passages.length} />
              <Quotes passages={item.passages} first={i < 3 ? 1 : 0} from={entity.id} />
            </div>
          ))}
        </Section>
      ))}
      <Statements
        title="What it says"
        titles={{ person: 'In their words' }}
        view={view}
        list={view.saidByIt}
      />
      <Statements title="What others say" view={view} list={view.saidAboutIt} named />
      {view.sameSentence.length > 0 && (
        <Section title="In the same sentence">
          <ul className={styles.chips}>
            {view.sameSentence.map(({ other, passages }) => (
              <li key={other.id}>
                <EntityLink
                  id={other.id}
                  className={styles.chip}
                  title={count(passages.length, 'shared sentence')}
                >
                  <Shape type={other.type} size={10} />
                  <Name of={other} />
                </EntityLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Every sentence">
        <Quotes passages={view.passages} first={0} from={entity.id} />
      </Section>
      <EditNode view={view} />
    </article>
  );
}

function Row({ other, note, count: n }: { other: EntityRef; note: string; count: number }) {
  return (
    <div className={styles.row}>
      <EntityLink id={other.id} className={styles.other}>
        <Shape type={other.type} />
        <Name of={other} />
      </EntityLink>
      {note && <span className={styles.role}>{note}</span>}
      <span className={styles.number} title={count(n, 'sentence')}>
        {n}
      </span>
    </div>
  );
}

function SameThing({ view: { entity, suggestions } }: { view: EntityView }) {
  if (!suggestions.length) return null;
  return (
    <Section title="Same thing?">
      {suggestions.map(({ other, reasons }) => (
        <div key={other.id} className={styles.suggestion}>
          <EntityLink id={other.id} className={styles.other}>
            <Shape type={other.type} />
            <Name of={other} />
          </EntityLink>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <ReviewInPanel a={entity.id} b={other.id} names={`${entity.name} and ${other.name}`} />
          <a href={lineHref(entity.id, other.id)} className={styles.quiet}>
            Compare their sentences
          </a>
        </div>
      ))}
    </Section>
  );
}

function Statements({
  title,
  titles = {},
  view,
  list,
  named = false,
}: {
  title: string;
  titles?: Readonly<Record<string, string>>;
  view: EntityView;
  list: readonly StatementView[];
  named?: boolean;
}) {
  if (!list.length) return null;
  const passages = list.map(({ passage, speaker, speakerDescription }) =>
    named ? { ...passage, saidBy: { entity: speaker, description: speakerDescription } } : passage,
  );
  return (
    <Section title={titles[view.entity.type] ?? title} count={list.length}>
      <Quotes passages={passages} first={2} speaker={named} from={view.entity.id} />
    </Section>
  );
}
