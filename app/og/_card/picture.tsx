import type { EntityId } from '#lib/model/ids.ts';
import { CARD, INK, RULE, shapePath, TYPE_COLOUR } from '../../_ui/paper-colours.ts';
import type { Label } from './labels.ts';
import type { Scene } from './scene.ts';

/** A scene in its frame. The painter sets no text inside of svg, so names lie above it. */
export function Picture({
  scene,
  labels,
  centre,
  width,
  height,
}: {
  scene: Scene;
  labels: readonly Label[];
  centre: EntityId | null;
  width: number;
  height: number;
}) {
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        width,
        height,
        background: CARD,
        border: `1px solid ${RULE}`,
        borderRadius: 14,
        overflow: 'hidden',
      }}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {scene.lines.map(({ a, b, kind }, i) => (
          <path
            key={i}
            d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
            stroke={INK}
            strokeWidth={kind === 'stated' ? 2 : 1.2}
            strokeOpacity={strength(kind, centre === null || a.node.id === centre || b.node.id === centre)}
          />
        ))}
        {scene.nodes.map(({ node, x, y, r }) => (
          <path
            key={node.id}
            d={shapePath(node.type, x, y, node.id === centre ? r + 4 : r)}
            fill={TYPE_COLOUR[node.type]}
            stroke={CARD}
            strokeWidth={3}
          />
        ))}
      </svg>
      {labels.map(({ of, text, left, top, size }) => (
        <div
          key={of.node.id}
          style={{
            display: 'flex',
            position: 'absolute',
            left,
            top,
            fontSize: size,
            fontFamily: 'Inter',
            color: INK,
            whiteSpace: 'nowrap',
            background: `${CARD}d0`,
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

function strength(kind: string, near: boolean): number {
  const most = kind === 'stated' ? 0.6 : 0.2;
  return near ? most : most / 2;
}
