/** Share of the longest usual line below which a line that ends a sentence ends its paragraph. */
const SHORT = 0.8;

/**
 * Paragraphs out of printed lines: a word broken at a line's end is joined, a short line that ends a sentence ends its
 * paragraph, and a line that stands on most pages (running heads, page numbers) is left out.
 */
export function joinLines(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim()));
  const repeated = repeatedLines(lines);
  const kept = lines.flat().filter((line) => !repeated.has(masked(line)));
  const lengths = kept.map((line) => line.length).sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  let text = '';
  for (const [i, line] of kept.entries()) {
    const before = kept[i - 1] ?? '';
    if (line === '' || before === '') text += line === '' ? '' : `\n\n${line}`;
    else if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else if (before.length < SHORT * full && (/[.!?”"’)]$/.test(before) || before.length < full / 2))
      text += `\n\n${line}`;
    else text += ` ${line}`;
  }
  return text.trim();
}

function repeatedLines(pages: readonly (readonly string[])[]): Set<string> {
  const count = new Map<string, number>();
  for (const page of pages)
    for (const line of new Set(page.map(masked))) if (line !== '') count.set(line, (count.get(line) ?? 0) + 1);
  return new Set([...count].filter(([, n]) => pages.length > 2 && n > pages.length / 2).map(([line]) => line));
}

/** Page numbers count as one. */
function masked(line: string): string {
  return line.replace(/\d+/g, '#');
}
