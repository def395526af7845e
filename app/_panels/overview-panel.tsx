'use client';

import Link from 'next/link';
import { partOf } from '../_state/part.ts';
import { FIRST_NODES } from '../_state/scene.ts';
import { articleHref } from '../_state/links.ts';
import { count, TYPE_WORDS, TYPES } from '../_state/wording.ts';
import { AddButton } from './add-button.tsx';
import { CommunityList } from './community-list.tsx';
import { NodeItem } from './node-item.tsx';
import { useExplorer } from './explorer-context.ts';
import { sourceOf } from './quote.tsx';
import { Section } from './section.tsx';
import styles from './panel.module.css';

const PER_TYPE = 5;
const ARTICLES = 8;

/** What the panel shows while nothing is selected: who and what matters, and the articles it comes from. */
export function OverviewPanel() {
  const { index } = useExplorer();
  const { articles } = index.graph;
  const { nodes } = index.graph.totals;
  const part = partOf(index.columns);
  return (
    <article className={styles.panel} data-testid="overview-panel">
      <header className={styles.top}>
        <p className={styles.type}>Overview</p>
        <h1 className={styles.name}>Who and what is told most</h1>
        <p className={styles.counts}>
          {nodes > FIRST_NODES
            ? `The picture starts with ${FIRST_NODES} of ${count(nodes, 'node')}: those told most, by most sources. Expand one to see more.${part ? ` ${count(part.loaded, 'node')} are here; expanding, searching and links fetch others.` : ''}`
            : `All ${count(nodes, 'node')} are drawn, the larger the more they are told.`}
        </p>
        <p className={styles.counts}>
          <a href="/compare">Where sources disagree</a>
        </p>
      </header>
      <CommunityList />
      {TYPES.map((type) => {
        const nodes = index.byImportance.filter((node) => node.type === type).slice(0, PER_TYPE);
        return (
          nodes.length > 0 && (
            <Section key={type} title={TYPE_WORDS[type].many}>
              <ul>
                {nodes.map((node) => (
                  <NodeItem key={node.id} node={node}>
                    <span className={styles.number} title={count(node.mentions, 'mention')}>
                      {node.mentions}
                    </span>
                  </NodeItem>
                ))}
              </ul>
            </Section>
          )
        );
      })}
      <Section title="Articles" count={articles.length}>
        <ul>
          {articles.slice(0, ARTICLES).map((article) => (
            <li key={article.id} className={styles.article}>
              <Link href={articleHref(article.id)} prefetch={false} className={styles.headline}>
                <bdi>{article.title}</bdi>
              </Link>
              <p className={styles.outlet}>{sourceOf(article)}</p>
            </li>
          ))}
        </ul>
        <AddButton className={styles.add} />
      </Section>
    </article>
  );
}
