import { cleanText } from '../to-article.ts';

/** As much of a DOM node as the text needs. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that begin a paragraph of their own. */
const BLOCK =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|thead|tr|ul)$/i;
/** Elements that say nothing of the article's own words. */
const SILENT =
  /^(?:aside|audio|button|canvas|figcaption|figure|form|iframe|input|label|math|nav|noscript|object|picture|script|select|style|svg|template|textarea|video)$/i;

/** Paragraphs of what a node holds, white space as a browser shows it. Goes by a stack: pages may nest deeply. */
export function paragraphsOf(root: MarkupNode): string[] {
  const out: string[] = [];
  let line = '';
  const end = () => {
    const text = cleanText(line).replace(/\s+/g, ' ').trim();
    if (text !== '') out.push(text);
    line = '';
  };
  const open: { readonly block: boolean; next: MarkupNode | null }[] = [{ block: true, next: root.firstChild }];
  while (open.length > 0) {
    const top = open.at(-1)!;
    const node = top.next;
    if (node === null) {
      if (top.block) end();
      open.pop();
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === TEXT) line += node.nodeValue ?? '';
    if (node.nodeType !== ELEMENT || SILENT.test(node.nodeName)) continue;
    const block = BLOCK.test(node.nodeName);
    if (block || /^br$/i.test(node.nodeName)) end();
    if (/^t[dh]$/i.test(node.nodeName)) line += ' ';
    open.push({ block, next: node.firstChild });
  }
  end();
  return out;
}

/** Whether elements nest deeper than `levels`. */
export function isDeeper(root: MarkupNode | null, levels: number): boolean {
  const open: (MarkupNode | null)[] = [root?.firstChild ?? null];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (node === null) continue;
    if (open.length >= levels) return true;
    open.push(node.nextSibling);
    if (node.nodeType === ELEMENT) open.push(node.firstChild);
  }
  return false;
}
