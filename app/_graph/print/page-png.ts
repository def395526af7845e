import { PAGE, type PrintItem, type PrintPage } from './print-page.ts';

/** Dots to the inch; what printers ask for. */
const DPI = 300;

/** The page as PNG of 3508 x 2480 pixels. Throws where the browser makes no canvas of that size. */
export async function pagePng(page: PrintPage): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((PAGE.widthMm / 25.4) * DPI);
  canvas.height = Math.round((PAGE.heightMm / 25.4) * DPI);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(canvas.width / page.width, canvas.height / page.height);
  context.fillStyle = page.paper;
  context.fillRect(0, 0, page.width, page.height);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const item of page.items) paint(context, item);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make the picture.');
  return blob;
}

function paint(context: CanvasRenderingContext2D, item: PrintItem): void {
  if (item.kind === 'line') {
    context.globalAlpha = item.opacity;
    context.strokeStyle = item.colour;
    context.lineWidth = item.width;
    context.setLineDash(item.dashed ? [5, 4] : []);
    context.stroke(new Path2D(item.path));
    context.globalAlpha = 1;
    context.setLineDash([]);
  } else if (item.kind === 'shape') {
    const outline = new Path2D(item.path);
    context.strokeStyle = item.rim;
    context.lineWidth = 2;
    context.stroke(outline);
    context.fillStyle = item.fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill(outline);
  } else {
    context.font = item.font;
    context.textAlign = item.centred ? 'center' : 'left';
    if (item.halo) {
      context.strokeStyle = item.halo;
      context.lineWidth = 4;
      context.strokeText(item.text, item.x, item.y);
    }
    context.fillStyle = item.fill;
    context.fillText(item.text, item.x, item.y);
  }
}
