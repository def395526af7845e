import type { CoarseDate } from '../../model/span.ts';
import { matchDate } from '../dates.ts';
import { isKnownOutlet } from '../outlets.ts';

/** The opening that names where and by whom a report was filed: "KYIV, Dec 2 (Reuters) - ". */
export interface Dateline {
  /** As printed ("MOSCOW", "Kyiv, Ukraine"); null for a bare "(Reuters) - ". */
  readonly place: string | null;
  readonly agency: string | null;
  readonly published: CoarseDate | null;
  /** UTF-16 units up to the report's first word. */
  readonly length: number;
}

const UPPER = "\\p{Lu}[\\p{Lu}.'’-]+";
const TITLE = "\\p{Lu}[\\p{L}.'’-]+";
const place = (word: string) => `${word}(?:[ /]${word}){0,3}`;
const ADMIN = `(?:,? (?:${place(TITLE)}|${place(UPPER)}|\\p{Lu}\\.\\p{Lu}\\.))`;
const AGENCY = '(?:\\((?<brackets>[^()\\n]{2,40})\\)|/(?<slashes>[^/\\n]{2,40})/)';
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DAY = `(?<date>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:${MONTHS})[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:${MONTHS})[a-z]*\\.?)(?:,? \\d{4})?)`;
const DASH = '(?:[-–—―]{1,3})';

/** Each form must show two signs of a dateline (capitals, date, agency, dash), or a sentence would pass for one. */
const FORMS = [
  `(?<place>${place(UPPER)}${ADMIN}?),? ${DAY}\\.?,? ${AGENCY}\\.?(?: ?${DASH})? ?`,
  `(?<place>${place(UPPER)}${ADMIN}?),? ${DAY}\\.?(?: ?${DASH}| ?:)(?: (?<bare>\\p{Lu}[\\p{L} ]{1,20})\\.(?= ))? ?`,
  `(?<place>${place(UPPER)}${ADMIN}?),? ?${AGENCY}\\.?(?: ?${DASH})? ?`,
  `(?<place>${place(UPPER)}${ADMIN}?) ?(?:${DASH} | [—–―])`,
  `(?<place>${place(UPPER)}): `,
  `(?<place>${place(TITLE)}${ADMIN}?)(?:,? ${DAY})?,? ${AGENCY} ?(?:${DASH} ?|(?<=/)\\. )`,
  `(?<place>${place(TITLE)})\\. ${DAY}\\. (?<bare>\\p{Lu}[\\p{Lu}\\p{L}-]+)(?: ?${DASH}|\\.) ?`,
  `(?<place>${place(TITLE)}, ${place(TITLE)}) (?:–|—|--) `,
  `${AGENCY} ?${DASH} ?`,
].map((form) => new RegExp(`^${form}(?=["'“‘«\\p{Lu}\\d])`, 'u'));

/** Words in capitals before a dash or colon that name the kind of the report, not its place. */
const LABEL =
  /^(?:analysis|breaking(?: news)?|column|correction|editor's note|exclusive|explained|explainer|factbox|fact check|feature|interview|just in|live|more|news|note|opinion|photos?|poll|press release|profile|q&a|quotes?|read|review|special report|timeline|update\w*|urgent|video|watch|why|how)\b/i;

/** The dateline a report begins with; null where it begins with none. */
export function matchDateline(text: string): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(text.slice(0, 300));
    if (!match) continue;
    const { place: where, date, brackets, slashes, bare } = match.groups!;
    const signed = brackets ?? slashes ?? bare ?? null;
    const outletFirst = where !== undefined && signed === null && isKnownOutlet(where.trim());
    const agency = outletFirst ? where : signed;
    if (where !== undefined && LABEL.test(where)) continue;
    if (agency !== null && !isAgency(agency, where !== undefined)) continue;
    return {
      place: outletFirst ? null : (where?.trim() ?? null),
      agency: agency?.trim() ?? null,
      published: date ? (matchDate(date)?.date ?? null) : null,
      length: match[0].length,
    };
  }
  return null;
}

/** Without a place before it, only a name that readers know counts. */
function isAgency(name: string, placed: boolean): boolean {
  if (isKnownOutlet(name)) return true;
  return placed && /^\p{Lu}[\p{L}\d&.'’/ -]*$/u.test(name) && name.split(' ').length <= 4;
}
