/** Controls, zero-width and direction-changing characters, which could disguise a name. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name on one line, cut to `longest` characters, for canvases and titles where markup cannot isolate it. */
export function plainName(name: string, longest = 60): string {
  const clean = name
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  const characters = [...clean];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : clean;
}
