import type { GraphView } from '#lib/model/graph-view.ts';
import type { PrintPage } from '../_graph/print/print-page.ts';
import { plainName } from '../_state/plain-text.ts';
import type { Scene } from '../_state/scene.ts';
import { idsOf } from '../_state/selection.ts';
import type { Selection } from '../_state/view-state.ts';
import { count, date, NO_OUTLET, shownName } from '../_state/wording.ts';
import { INK, PAPER, TYPE_COLOUR } from '../_ui/paper-colours.ts';
import { saveFile } from '../_ui/save-file.ts';

export type PictureKind = 'svg' | 'png';

export interface PictureOf {
  readonly graph: Pick<GraphView, 'articles' | 'totals'>;
  readonly scene: Scene;
  readonly selection: Selection | null;
  /** ISO day, for the line at the foot. */
  readonly today: string;
}

const OUTLETS = 6;
/** A file is read where our fonts may be missing. */
const FILE_FONTS = { serif: 'Newsreader, Georgia, serif', sans: 'Inter, Helvetica, Arial, sans-serif' };

/** Saves what is drawn as a page for print and returns the file's name. What draws it is loaded now. */
export async function savePicture(kind: PictureKind, of: PictureOf): Promise<string> {
  const [{ printPage }, { pageSvg }, { pagePng }, { parseHex }] = await Promise.all([
    import('../_graph/print/print-page.ts'),
    import('../_graph/print/page-svg.ts'),
    import('../_graph/print/page-png.ts'),
    import('../_graph/colour.ts'),
  ]);
  await document.fonts.ready;
  const style = getComputedStyle(document.body);
  const here = {
    serif: style.getPropertyValue('--serif').trim(),
    sans: style.getPropertyValue('--sans').trim(),
  };
  const { person, institution, place, event } = TYPE_COLOUR;
  const page = printPage({
    scene: of.scene,
    selection: of.selection,
    palette: {
      paper: parseHex(PAPER),
      ink: parseHex(INK),
      accent: parseHex(person),
      focus: parseHex(institution),
      types: {
        person: parseHex(person),
        institution: parseHex(institution),
        place: parseHex(place),
        event: parseHex(event),
      },
      density: 'normal',
      ...(kind === 'svg' ? FILE_FONTS : here),
    },
    title: titleOf(of),
    attribution: attributionOf(of),
    measure: measurer(kind === 'svg' ? here : null),
  });
  const file = `dateline-${of.today}.${kind}`;
  const made: (page: PrintPage) => Blob | Promise<Blob> =
    kind === 'png' ? pagePng : (one) => new Blob([pageSvg(one)], { type: 'image/svg+xml' });
  saveFile(await made(page), file);
  return file;
}

function titleOf({ scene, selection }: PictureOf): string {
  if (selection?.kind === 'nodes') return count(selection.ids.length, 'node');
  const names = idsOf(selection)
    .flatMap((id) => scene.nodes.find((node) => node.id === id) ?? [])
    .map(shownName);
  return names.length ? names.map((name) => plainName(name)).join(' and ') : 'Graph';
}

/** "2 articles (TASS, WKTV News) · 31 of 44 nodes · drawn 2 Dec 2025 with Dateline" */
export function attributionOf({ graph, scene, today }: PictureOf): string {
  const { articles, totals } = graph;
  const outlets = [...Map.groupBy(articles, (a) => a.outlet ?? NO_OUTLET)]
    .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'en'))
    .map(([outlet]) => plainName(outlet, 40));
  const more = outlets.length - OUTLETS;
  const named = [...outlets.slice(0, OUTLETS), ...(more > 0 ? [`${more} more outlets`] : [])].join(', ');
  return [
    `${count(totals.articles, 'article')} (${named})`,
    `${scene.nodes.length.toLocaleString('en')} of ${count(totals.nodes, 'node')}`,
    `drawn ${date(today)} with Dateline`,
  ].join(' · ');
}

/** Widths of texts. `loaded`: the families this page has in the place of those the file names. */
function measurer(loaded: { serif: string; sans: string } | null): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * 7;
    context.font = loaded
      ? font.replace(FILE_FONTS.serif, loaded.serif).replace(FILE_FONTS.sans, loaded.sans)
      : font;
    return context.measureText(text).width;
  };
}
