import type { GraphIndex } from './graph-index.ts';

/** Searches that find something here, to show what can be asked: a name, a type, a phrase's outlet, a time. */
export function searchExamples({ graph, byImportance }: GraphIndex): string[] {
  const person = byImportance.find((node) => node.type === 'person') ?? byImportance[0];
  const outlet = graph.articles.find((article) => article.outlet)?.outlet;
  const last = graph.articles
    .flatMap((article) => article.published?.slice(0, 7) ?? [])
    .sort()
    .at(-1);
  return [
    ...(person ? [person.name] : []),
    'type:event',
    ...(outlet && !/["“”„«»]/.test(outlet) ? [`outlet:"${outlet}"`] : []),
    ...(last ? [`type:place after:${yearBefore(last)}`] : []),
  ];
}

/** "2025-12" -> "2024-12" */
function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}
