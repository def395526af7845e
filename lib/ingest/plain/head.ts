import { isKnownOutlet, looksLikeOutlet, sameOutlet } from '../outlets.ts';
import { type Facts, noFacts, takeLeadingDate, takeLine, takeOutlet, takeTitle } from './facts.ts';
import { isHeadline, sameHeadline } from './headline.ts';
import { isNoise } from './labels.ts';

/** What stands above an article's body, and the lines that are the body. */
export interface Head extends Facts {
  body: string[];
}

/** Reads lines from the top for as long as they say something about the article instead of telling it. */
export function readHead(lines: readonly string[]): Head {
  const facts = noFacts();
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '' || isNoise(line) || takeLine(facts, line)) continue;
    const first = takeLeadingDate(facts, line);
    if (first !== null) return { ...facts, body: [first, ...lines.slice(at + 1)] };
    if (facts.title !== null && sameHeadline(line, facts.title)) continue;
    if (takeMasthead(facts, line, lines, at)) continue;
    if (facts.title !== null) break;
    const headline = isHeadline(lines, at);
    if (headline === null) break;
    takeTitle(facts, headline.text);
    at += headline.lines - 1;
  }
  return { ...facts, body: lines.slice(at) };
}

/** A line that is an outlet's name: known to readers, or built like one and too short for, or above, a headline. */
function takeMasthead(facts: Facts, line: string, lines: readonly string[], at: number): boolean {
  if (!looksLikeOutlet(line)) return false;
  if (facts.outlet !== null) return sameOutlet(facts.outlet, line);
  const sure = isKnownOutlet(line) || line.split(/\s+/).length <= 3 || facts.title !== null;
  return (sure || leadsToHeadline(lines, at + 1)) && takeOutlet(facts, line);
}

function leadsToHeadline(lines: readonly string[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (line === '' || isNoise(line) || takeLine(noFacts(), line)) continue;
    return isHeadline(lines, i) !== null;
  }
  return false;
}
