import type { EntityType } from '#lib/model/entity-type.ts';
import type { ReactNode } from 'react';
import { INK, PAPER, SOFT, shapePath, TYPE_COLOUR } from '../../_ui/paper-colours.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
export const PICTURE = { width: 500, height: 518 } as const;

export interface CardText {
  /** Above the title: "Person", an outlet and date. */
  readonly kicker: string;
  readonly type: EntityType | null;
  readonly title: string;
  readonly quote: string | null;
  /** Who says the quotation, under it. */
  readonly source: string | null;
  /** How much there is, at the foot. */
  readonly footer: string | null;
}

/** Words on the left, the picture on the right. */
export function Card({
  text: { kicker, type, title, quote, source, footer },
  picture,
}: {
  text: CardText;
  picture: ReactNode;
}) {
  const size = title.length <= 24 ? 66 : title.length <= 60 ? 50 : 38;
  return (
    <div
      style={{
        display: 'flex',
        width: WIDTH,
        height: HEIGHT,
        padding: 56,
        gap: 44,
        background: PAPER,
        color: INK,
        fontFamily: 'Inter',
        justifyContent: 'space-between',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', width: 544, height: PICTURE.height }}>
        <div style={{ display: 'flex', alignItems: 'center', gap: 12, fontSize: 24, color: SOFT }}>
          {type && (
            <svg width={26} height={26} viewBox="0 0 26 26">
              <path d={shapePath(type, 13, 13, 9.5)} fill={TYPE_COLOUR[type]} />
            </svg>
          )}
          <div style={{ display: 'flex' }}>{kicker}</div>
        </div>
        <div
          style={{
            display: 'flex',
            marginTop: 10,
            fontFamily: 'Newsreader',
            fontSize: size,
            lineHeight: 1.1,
            maxHeight: size * 1.1 * 3.1,
            overflow: 'hidden',
            wordBreak: 'break-word',
          }}
        >
          {title}
        </div>
        {quote && (
          <div
            style={{
              display: 'flex',
              marginTop: 30,
              paddingLeft: 20,
              borderLeft: `3px solid ${type ? TYPE_COLOUR[type] : SOFT}`,
              fontFamily: 'Newsreader',
              fontSize: 27,
              lineHeight: 1.35,
              wordBreak: 'break-word',
            }}
          >
            {quote}
          </div>
        )}
        {source && (
          <div style={{ display: 'flex', marginTop: 16, fontSize: 20, lineHeight: 1.4, color: SOFT }}>
            {source}
          </div>
        )}
        <div style={{ display: 'flex', flexGrow: 1 }} />
        <div style={{ display: 'flex', alignItems: 'baseline', gap: 20 }}>
          <div style={{ display: 'flex', fontFamily: 'Newsreader', fontSize: 30 }}>Dateline</div>
          {footer && <div style={{ display: 'flex', fontSize: 20, color: SOFT }}>{footer}</div>}
        </div>
      </div>
      {picture}
    </div>
  );
}
