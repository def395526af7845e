import { ImageResponse } from 'next/og';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphView } from '#lib/model/graph-view.ts';
import { shownName } from '../../_state/wording.ts';
import { fonts } from '../_fonts/fonts.ts';
import { Card, HEIGHT, PICTURE, WIDTH, type CardText } from './card.tsx';
import { placeLabels } from './labels.ts';
import { Picture } from './picture.tsx';
import { placeScene } from './scene.ts';

export interface CardContent {
  readonly text: CardText;
  readonly nodes: readonly EntityId[];
  readonly centre: EntityId | null;
}

/** The card as PNG, 1200 x 630 pixels. Nothing is fetched: all letters are in the fonts passed on. */
export async function paint(graph: GraphView, { text, nodes, centre }: CardContent): Promise<ArrayBuffer> {
  const { faces, setable } = fonts();
  const scene = placeScene(graph, nodes, PICTURE.width, PICTURE.height, 44);
  const name = ({ node }: (typeof scene.nodes)[number]) =>
    node.id === centre ? '' : setable(shownName(node), 24);
  const labels = placeLabels(scene, name, { ...PICTURE, most: 12, size: 17 });
  const shown: CardText = {
    type: text.type,
    kicker: setable(text.kicker, 60),
    title: setable(text.title, 110) || 'Name in a script without letters here',
    quote: text.quote === null ? null : `“${setable(text.quote, 190)}”`,
    source: text.source && setable(text.source, 120),
    footer: text.footer && setable(text.footer, 60),
  };
  const picture = <Picture scene={scene} labels={labels} centre={centre} {...PICTURE} />;
  return await new ImageResponse(<Card text={shown} picture={picture} />, {
    width: WIDTH,
    height: HEIGHT,
    fonts: faces,
  }).arrayBuffer();
}
