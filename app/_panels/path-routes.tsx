import type { EntityRef } from '#lib/model/passage.ts';
import type { PathHop, PathsView } from '#lib/model/views.ts';
import { lineHref } from '../_state/links.ts';
import { count, roleWords } from '../_state/wording.ts';
import { Shape } from '../_ui/shape.tsx';
import { EntityLink } from './entity-link.tsx';
import { Name } from './name.tsx';
import styles from './path.module.css';
import { Quote } from './quote.tsx';

/** Every route, hop by hop with its sentences; where there is none, why and what to do instead. */
export function PathRoutes({ view }: { view: PathsView }) {
  const { from, to, kind, routes } = view;
  if (!from.found || !to.found) return from.asked || to.asked ? null : <Beginning />;
  if (from.found.id === to.found.id)
    return <p className={styles.none}>Both ends are the same node. Name two different ones.</p>;
  if (!routes.length) return <Unconnected view={view} />;
  const shown = firstShown(routes);
  return (
    <>
      {kind === 'co-mention' && (
        <p className={styles.weak}>
          No stated relation connects the two all the way. These routes also use names that only stand in the
          same sentence, which says little.
        </p>
      )}
      {routes.map((hops, i) => (
        <section key={hops.map((hop) => hop.to.id).join()} className={styles.route} data-testid="route">
          <h2 id={`route-${i + 1}`}>
            Route {i + 1} <span>{count(hops.length, 'step')}</span>
          </h2>
          <p className={styles.chain}>
            {[hops[0]!.from, ...hops.map((hop) => hop.to)].map((node, at) => (
              <span key={node.id}>
                {at > 0 && (
                  <span
                    className={hops[at - 1]!.stated.length ? styles.link : styles.weakLink}
                    aria-label="to"
                    role="img"
                  />
                )}
                <Node node={node} />
              </span>
            ))}
          </p>
          <ol className={styles.hops}>
            {hops.map((hop) => (
              <Hop key={hop.to.id} hop={hop} route={i + 1} first={shown.get(keyOf(hop))!} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** In which route, counted from 1, each step is shown with its sentences. */
function firstShown(routes: PathsView['routes']): Map<string, number> {
  const shown = new Map<string, number>();
  routes.forEach((hops, i) => {
    for (const hop of hops) if (!shown.has(keyOf(hop))) shown.set(keyOf(hop), i + 1);
  });
  return shown;
}

function keyOf({ from, to }: PathHop): string {
  return [from.id, to.id].sort().join(' ');
}

/** A step; `first` is the route that shows its sentences, where this one would repeat them. */
function Hop({ hop, route, first }: { hop: PathHop; route: number; first: number }) {
  const { from, to, stated, passages, sentences, independentSources } = hop;
  const again = first < route;
  return (
    <li data-stated={stated.length > 0} data-again={again}>
      {stated.map(({ subject, words, object, roles }) => (
        <p key={`${subject.id} ${words}`} className={styles.said}>
          <Node node={subject} /> <span className={styles.words}>{words}</span> <Node node={object} />
          {roleWords(roles) && <span className={styles.soft}> ({roleWords(roles)})</span>}
        </p>
      ))}
      {!stated.length && (
        <p className={styles.said}>
          <Node node={from} /> <span className={styles.words}>and</span> <Node node={to} />{' '}
          <span className={styles.words}>are named in the same sentence</span>
        </p>
      )}
      {!again &&
        passages.map((passage) => (
          <Quote key={`${passage.article.id} ${passage.sentence}`} passage={passage} />
        ))}
      <p className={styles.soft}>
        {count(sentences, 'sentence')} from {count(independentSources, 'independent source')}
        {again && (
          <>
            , as in <a href={`#route-${first}`}>route {first}</a>
          </>
        )}
        {!again && sentences > passages.length && (
          <>
            {' · '}
            <a href={lineHref(from.id, to.id)}>all of them</a>
          </>
        )}
      </p>
    </li>
  );
}

function Node({ node }: { node: EntityRef }) {
  return (
    <EntityLink id={node.id} className={styles.node}>
      <Shape type={node.type} /> <Name of={node} />
    </EntityLink>
  );
}

function Beginning() {
  return (
    <p className={styles.none}>
      Name two people, institutions, places or events. The strongest routes between them are shown step by
      step, each step with the sentences that say it.
    </p>
  );
}

function Unconnected({ view: { from, to } }: { view: PathsView }) {
  return (
    <div className={styles.none}>
      <p>Nothing in these articles connects the two within five steps, not even a shared sentence.</p>
      <p>What is known of each:</p>
      <ul>
        {[from.found!, to.found!].map((node) => (
          <li key={node.id}>
            <Node node={node} />
          </li>
        ))}
      </ul>
      <p>
        Perhaps one of them also stands under another name: <a href="/review">open questions</a> list what may
        be the same.
      </p>
    </div>
  );
}
