import type { Passage, PathHop, PathsView } from '../model/views.ts';

/**
 * Routes as plain text with footnotes. `base`: the address articles are read at, without a slash at its end; null leaves
 * addresses out.
 */
export function pathText({ from, to, kind, routes }: PathsView, base: string | null): string {
  if (!from.found || !to.found) return '';
  const notes: string[] = [];
  const numbers = new Map<string, number>();
  const note = (p: Passage) => {
    const key = `${p.article.id}/${p.sentence}`;
    if (!numbers.has(key)) {
      numbers.set(key, notes.length + 1);
      notes.push(`[${notes.length + 1}] ${footnote(p, base)}`);
    }
    return `[${numbers.get(key)}]`;
  };
  const out = [`From ${line(from.found.name)} to ${line(to.found.name)}`];
  if (!routes.length) out.push('', 'Nothing in the articles connects the two.');
  else if (kind === 'co-mention')
    out.push('No stated relation connects the two all the way; some are only named in one sentence.');
  routes.forEach((hops, i) => {
    out.push('', `Route ${i + 1}`);
    for (const hop of hops) out.push(`  ${said(hop)} ${hop.passages.map(note).join('')}`);
  });
  if (notes.length) out.push('', ...notes);
  return `${out.join('\n')}\n`;
}

function said({ from, to, stated }: PathHop): string {
  if (!stated.length) return `${line(from.name)} and ${line(to.name)} are named in the same sentence.`;
  return `${stated.map((s) => `${line(s.subject.name)} ${s.words} ${line(s.object.name)}`).join('; ')}.`;
}

function footnote({ article, sentence, text, saidBy }: Passage, base: string | null): string {
  const retold =
    article.original && article.original !== article.outlet ? `retelling ${article.original}` : null;
  const speaker = saidBy?.entity?.name ?? saidBy?.description;
  const source = [
    article.outlet ?? 'No outlet named',
    retold,
    article.published,
    `“${line(article.title)}”`,
    `sentence ${sentence + 1}`,
  ];
  const address =
    base === null ? '' : ` ${base}/articles/${encodeURIComponent(article.id)}?s=${sentence + 1}`;
  return `${source.filter(Boolean).join(', ')}${speaker ? `, said by ${line(speaker)}` : ''}: “${line(text)}”${address}`;
}

function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
