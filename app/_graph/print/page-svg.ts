import { PAGE, type PrintItem, type PrintPage } from './print-page.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The page as SVG. The browser's own serialiser writes it, so that no name can become markup. */
export function pageSvg(page: PrintPage): string {
  const document = globalThis.document.implementation.createDocument(SVG, 'svg');
  const root = document.documentElement;
  const add = (
    parent: Element,
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    content?: string,
  ) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, writable(String(value)));
    if (content !== undefined) element.textContent = writable(content);
    parent.append(element);
    return element;
  };
  for (const [key, value] of Object.entries({
    width: `${PAGE.widthMm}mm`,
    height: `${PAGE.heightMm}mm`,
    viewBox: `0 0 ${page.width} ${page.height}`,
    role: 'img',
  }))
    root.setAttribute(key, value);
  add(root, 'title', {}, page.title);
  add(root, 'rect', { width: page.width, height: page.height, fill: page.paper });
  for (const item of page.items) {
    const { name, attributes, content } = elementOf(item);
    add(root, name, attributes, content);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function elementOf(item: PrintItem): {
  name: string;
  attributes: Record<string, string | number>;
  content?: string;
} {
  if (item.kind === 'line') {
    const { path, colour, width, opacity, dashed } = item;
    const attributes = {
      d: path,
      stroke: colour,
      'stroke-width': width,
      'stroke-opacity': opacity,
      fill: 'none',
    };
    return { name: 'path', attributes: dashed ? { ...attributes, 'stroke-dasharray': '5 4' } : attributes };
  }
  if (item.kind === 'shape')
    return {
      name: 'path',
      attributes: {
        d: item.path,
        fill: item.fill,
        stroke: item.rim,
        'stroke-width': 2,
        'paint-order': 'stroke',
      },
    };
  const { x, y, text, font, fill, halo, centred } = item;
  return {
    name: 'text',
    attributes: {
      x,
      y,
      fill,
      style: `font: ${font}`,
      'dominant-baseline': 'central',
      'text-anchor': centred ? 'middle' : 'start',
      ...(halo && { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    content: text,
  };
}

/** Without characters that XML has no way to write. */
function writable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '');
}
