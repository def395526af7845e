import type { PathHop, PathsView } from '../model/views.ts';
import { createFootnotes, oneLine } from './footnotes.ts';

/**
 * Routes as plain text with footnotes. `base`: the address articles are read at, without a slash at its end; null leaves
 * addresses out.
 */
export function pathText({ from, to, kind, routes }: PathsView, base: string | null): string {
  if (!from.found || !to.found) return '';
  const notes = createFootnotes(base);
  const out = [`From ${oneLine(from.found.name)} to ${oneLine(to.found.name)}`];
  if (!routes.length) out.push('', 'Nothing in the articles connects the two.');
  else if (kind === 'co-mention')
    out.push('No stated relation connects the two all the way; some are only named in one sentence.');
  routes.forEach((hops, i) => {
    out.push('', `Route ${i + 1}`);
    for (const hop of hops) out.push(`  ${said(hop)} ${hop.passages.map(notes.mark).join('')}`);
  });
  return `${[...out, ...notes.list()].join('\n')}\n`;
}

function said({ from, to, stated }: PathHop): string {
  if (!stated.length) return `${oneLine(from.name)} and ${oneLine(to.name)} are named in the same sentence.`;
  return `${stated.map((s) => `${oneLine(s.subject.name)} ${s.words} ${oneLine(s.object.name)}`).join('; ')}.`;
}
