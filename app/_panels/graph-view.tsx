'use client';

import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../_graph/picture.ts';
import { FIRST_VIEW, type CameraView } from '../_state/view-state.ts';
import { watchLook } from '../_ui/theme.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { Found } from './found.tsx';
import { HowMuch } from './how-much.tsx';
import { drivePicture } from './drive-picture.ts';
import { More } from './more.tsx';
import { NeighbourKeys } from './neighbour-keys.tsx';
import { Lasso } from './later.tsx';
import { usePictureKeys } from './use-picture-keys.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './stage.module.css';

export interface GraphTrouble {
  readonly message: string;
}

const NO_WEBGL =
  'This browser cannot draw the graph (WebGL is missing or switched off). The table shows the same.';
const LOST = 'The graphics card took the picture away. The table shows the same.';
/** Attempts to draw again after a lost WebGL context, and the wait before each, in milliseconds. */
const ATTEMPTS = 3;
const WAIT = 400;

/** The drawn graph with its buttons. Sigma is loaded here, in the browser only. */
export function GraphView({ onTrouble }: { onTrouble: (trouble: GraphTrouble) => void }) {
  const { store, index, communities } = useExplorer();
  const { version } = index.graph;
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [attempt, setAttempt] = useState(0);
  const looked = useRef<CameraView | null>(null);
  const empty = useExplorerState((state) => state.scene.nodes.length === 0);

  useEffect(() => {
    const element = container.current!;
    let driven: ReturnType<typeof drivePicture> | undefined;
    let gone = false;
    const lose = () => {
      if (gone) return;
      if (attempt >= ATTEMPTS) onTrouble({ message: LOST });
      else setTimeout(() => !gone && setAttempt(attempt + 1), WAIT);
    };
    void Promise.all([import('../_graph/picture.ts'), import('../_graph/palette.ts'), document.fonts?.ready])
      .then(([{ drawPicture }, { readPalette }]) => {
        if (gone) return;
        driven = drivePicture({
          store,
          communities,
          element,
          drawPicture,
          readPalette,
          onLost: lose,
          resume: looked.current,
        });
        setPicture(driven.picture);
      })
      .catch((error: unknown) => {
        console.warn(error);
        if (!gone) onTrouble({ message: NO_WEBGL });
      });
    return () => {
      gone = true;
      looked.current = driven?.picture.sigma.getCamera().getState() ?? looked.current;
      driven?.stop();
      setPicture(null);
    };
  }, [store, version, communities, onTrouble, attempt]);

  useEffect(() => watchLook(() => window.dispatchEvent(new Event('dateline:look'))), []);
  usePictureKeys(picture);

  return (
    <div className={`${styles.graph} scripted-only`}>
      <div
        id="graph"
        className={styles.focus}
        tabIndex={0}
        role="group"
        aria-roledescription="graph"
        aria-label="Graph of people, institutions, places and events. Tab goes through the neighbours of the selected node; the table view lists all nodes."
      >
        <div
          ref={container}
          className={styles.picture}
          data-testid="picture"
          data-ready={picture ? 'yes' : undefined}
        />
        <NeighbourKeys />
      </div>
      {!picture && <p className={styles.wait}>Drawing the graph…</p>}
      {picture && empty && <Nothing />}
      <div className={styles.corner}>
        <More />
        <Found />
        <HowMuch />
      </div>
      <ZoomButtons of={picture} label="Picture">
        <LassoButton />
      </ZoomButtons>
      <Lasso picture={picture} />
    </div>
  );
}

function LassoButton() {
  const { store } = useExplorer();
  const on = useExplorerState((state) => state.lassoing);
  return (
    <button
      type="button"
      className={styles.lassoButton}
      aria-label="Lasso: draw around nodes to select them"
      title="Lasso (l)"
      aria-pressed={on}
      onClick={() => store.getState().lasso(!on)}
    >
      <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true">
        <path
          d="M4.6 9.4C2.9 8.8 1.7 7.6 1.7 6c0-2.4 2.6-4.3 5.8-4.3s5.8 1.9 5.8 4.3-2.6 4.3-5.8 4.3H6M6 10.2c0 .9-.7 1.6-1.5 1.600S3 11.1 3 10.200s.7-1.6 1.5-1.600S6 9.3 6 10.200zM4.8 11.900c.2 1-.3 1.7-1.3 1.9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
          strokeDasharray="2.2 1.4"
        />
      </svg>
    </button>
  );
}

function Nothing() {
  const { store } = useExplorer();
  const { act } = store.getState();
  const showAll = () => act({ do: 'restore', view: FIRST_VIEW });
  return (
    <p className={styles.nothing}>
      Nothing passes these filters.{' '}
      <button type="button" onClick={showAll}>
        Show everything
      </button>
    </p>
  );
}
