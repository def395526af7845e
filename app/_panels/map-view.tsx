'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapPicture } from '../_map/map-picture.ts';
import { onMap } from '../_state/on-map.ts';
import { partOf } from '../_state/part.ts';
import { count, ofTotal } from '../_state/wording.ts';
import { watchLook } from '../_ui/theme.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { driveMap } from './drive-map.ts';
import { MapKeys } from './map-keys.tsx';
import { OffMap } from './off-map.tsx';
import { usePictureKeys } from './use-picture-keys.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './stage.module.css';
import mapStyles from './map.module.css';

/** From this many marks on some will stand for others. */
const CROWD = 40;

/** Places and events where they lie. The map and its libraries are loaded here, when it is first opened. */
export function MapView() {
  const { store, index, communities } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<MapPicture | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const scene = useExplorerState((state) => state.scene);
  const { marks, off } = useMemo(() => onMap(index, scene.listed), [index, scene]);
  const part = partOf(index.columns);
  const places = marks.filter(({ node }) => node.type === 'place').length;

  useEffect(() => {
    const element = container.current!;
    let stop: (() => void) | undefined;
    let gone = false;
    void Promise.all([
      import('../_map/map-picture.ts'),
      import('../_graph/palette.ts'),
      document.fonts?.ready,
    ])
      .then(([{ drawMap }, { readPalette }]) =>
        driveMap({ store, index, communities, element, drawMap, readPalette }),
      )
      .then((driven) => {
        if (gone) return driven.stop();
        stop = driven.stop;
        setPicture(driven.picture);
      })
      .catch((error: unknown) => {
        console.warn(error);
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
      stop?.();
      setPicture(null);
    };
  }, [store, index, communities, attempt]);
  useEffect(() => watchLook(() => window.dispatchEvent(new Event('dateline:look'))), []);
  usePictureKeys(picture);

  return (
    <div className={`${styles.graph} scripted-only`}>
      <div
        id="graph"
        className={styles.focus}
        tabIndex={0}
        role="group"
        aria-roledescription="map"
        aria-label="Map of places and events. Tab leads to them, arrows from one to the next; the table view lists all."
      >
        <div
          ref={container}
          className={styles.picture}
          data-testid="map"
          data-ready={picture ? 'yes' : undefined}
        />
        <MapKeys marks={marks} />
      </div>
      {!picture && !failed && <p className={styles.wait}>Drawing the map…</p>}
      {failed && (
        <p className={styles.nothing} role="alert">
          The map could not be loaded.{' '}
          <button
            type="button"
            onClick={() => {
              setFailed(false);
              setAttempt(attempt + 1);
            }}
          >
            Try again
          </button>
        </p>
      )}
      {picture && !marks.length && (
        <p className={styles.nothing}>Nothing that passes these filters has a known place.</p>
      )}
      <div className={mapStyles.foot}>
        <p className={mapStyles.note}>
          {count(places, 'place')}, {count(marks.length - places, 'event')}
          {part && ` among ${ofTotal(part.loaded, part.total)} nodes`}
          {marks.length > CROWD && '; nearer and aside are more'} · hollow: country or region · borders:
          Natural Earth
        </p>
        <OffMap off={off} />
      </div>
      <ZoomButtons of={picture} />
    </div>
  );
}
