import type { Span } from '#lib/model/span.ts';

/** Text with spans set in `<mark>`; spans are sorted and do not overlap, others are left out. */
export function Highlighted({ text, matches }: { text: string; matches: readonly Span[] }) {
  const pieces = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start < at || end > text.length) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi>
      {pieces}
      {text.slice(at)}
    </bdi>
  );
}
