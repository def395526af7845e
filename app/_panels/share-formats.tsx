import type { FormatsView } from '#lib/model/formats-view.ts';
import type { EntityId } from '#lib/model/ids.ts';
import styles from './share.module.css';

type Format = FormatsView['exports'][number];

/** Files of a node's evidence and of the whole graph, made by the server. */
export function ShareFormats({
  formats: { exports, citations },
  node,
}: {
  formats: FormatsView;
  node: { id: EntityId; name: string } | null;
}) {
  return (
    <>
      {node && (
        <section aria-labelledby="share-citations">
          <h3 id="share-citations">
            Citations of <bdi>{node.name}</bdi>
          </h3>
          <Files
            list={citations}
            href={(style) => `/api/v1/entities/${encodeURIComponent(node.id)}/citation?style=${style}`}
          />
        </section>
      )}
      <section aria-labelledby="share-graph">
        <h3 id="share-graph">The whole graph</h3>
        <Files list={exports} href={(format) => `/api/v1/export?format=${format}`} />
      </section>
    </>
  );
}

function Files({ list, href }: { list: readonly Format[]; href: (name: string) => string }) {
  return (
    <ul className={styles.files}>
      {list.map(({ name, extension, describes }) => (
        <li key={name}>
          <a href={href(name)} download>
            {describes}
          </a>{' '}
          <span>.{extension}</span>
        </li>
      ))}
    </ul>
  );
}
