import type { LocalMention } from '#lib/model/mention.ts';
import type { Reading } from '#lib/model/reading.ts';
import type { CorpusRow } from './corpora.ts';
import { figure, type Figure } from './score.ts';

/**
 * PolNeAR (Newell et al. 2018): a gold attribution is found when a statement's span has at least 80 % of the longer
 * in common with its content, and the statement's source overlaps: by the words that name it, a mention of the speaker
 * or the description. A content broken by its source ("…," he said, "…") counts by its parts, as the guide annotates
 * statements.
 */
export function scoreAttributions(rows: readonly CorpusRow[], read: (row: CorpusRow) => Reading): Figure {
  let found = 0;
  let ours = 0;
  let gold = 0;
  for (const row of rows) {
    const reading = read(row);
    const used = new Set<number>();
    for (const { start, end, source } of (row.attributions ?? []).flatMap(partsOf)) {
      gold++;
      const at = reading.statements.findIndex((s, i) => {
        const common = Math.max(0, Math.min(end, s.end) - Math.max(start, s.start));
        return !used.has(i) && common / Math.max(end - start, s.end - s.start) >= 0.8;
      });
      if (at < 0) continue;
      used.add(at);
      if (sourceOverlaps(row, reading, at, source)) found++;
    }
    ours += reading.statements.length;
  }
  return figure(found / (ours || 1), found / (gold || 1));
}

type Attribution = NonNullable<CorpusRow['attributions']>[number];

function partsOf({ content, source }: Attribution): { start: number; end: number; source: Attribution['source'] }[] {
  return content.map(([start, end]) => ({ start, end, source }));
}

function sourceOverlaps(row: CorpusRow, reading: Reading, at: number, source: readonly [number, number][]): boolean {
  const { speaker, speakerDescription, source: named } = reading.statements[at]!;
  if (!source.length) return speaker === null;
  if (named && source.some(([a, b]) => named.start < b && a < named.end)) return true;
  const words = source.map(([a, b]) => row.text.slice(a, b).toLowerCase()).join(' ');
  if (speakerDescription && (words.includes(speakerDescription.toLowerCase()) || speakerDescription.toLowerCase().includes(words))) return true;
  const overlaps = (m: LocalMention) => m.entity === speaker && source.some(([a, b]) => m.start < b && a < m.end);
  return speaker !== null && reading.mentions.some(overlaps);
}
