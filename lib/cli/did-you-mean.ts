import { editDistance } from '../text/similarity.ts';

/** ` Did you mean "search"?` for the nearest of `known`, where at most a third of the letters differ; '' for none. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  let nearest = '';
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of known) {
    const distance = editDistance(typed, word, least);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest && ` Did you mean "${nearest}"?`;
}
