import { isNoise, isSmallPrint, matchUrl } from './labels.ts';

/** The body's lines without tags, addresses and small print under them, and the address if there was one. */
export function cutTail(lines: readonly string[]): {
  body: string[];
  url: string | null;
  author: string | null;
} {
  const body = [...lines];
  let url: string | null = null;
  let author: string | null = null;
  while (body.length > 1) {
    const line = body.at(-1)!.trim();
    const address = matchUrl(line);
    if (address !== null) url = address;
    else if (line !== '' && !isNoise(line) && !isTags(line) && !isSmallPrint(line)) break;
    const reporting = /^\(?reporting by (?<names>[^;.)]+)/i.exec(line)?.groups!.names;
    if (reporting) author = reporting.replace(/ in \p{Lu}.*$/u, '').trim();
    body.pop();
  }
  const last = body.at(-1);
  if (last !== undefined)
    body[body.length - 1] = last.replace(/(?<=[.!?]["'”’»)]*)\s+\p{Ll}{16,}$/u, '').trimEnd();
  return { body, url, author };
}

/** "harbourcraneaccident", "#war #energy", "Tags: war, energy", "War | Energy | Gas Prices", "war energy gas prices". */
function isTags(line: string): boolean {
  if (/^\p{Ll}[\p{Ll}\d]{11,}$/u.test(line)) return true;
  if (/^(?:#[\p{L}\d_]+[\s,]*)+$/u.test(line)) return true;
  if (
    /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|labels?)\s*:?\s+\S/i.test(line) &&
    line.length < 300
  )
    return /:/.test(line) || !/[.!?]$/.test(line);
  if (/^(?:\p{Lu}\p{Ll}+){3,}$/u.test(line) || /^\p{Ll}+(?: \p{Ll}+){2,11}$/u.test(line)) return true;
  const items = line.split(/\s*[,|•·;]\s*/);
  return (
    items.length >= 3 &&
    items.every((i) => /^[\p{L}\d][\p{L}\d '’-]{0,30}$/u.test(i) && i.split(' ').length <= 3)
  );
}
